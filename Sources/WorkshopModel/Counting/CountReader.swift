/// Reads a `CountBySex` from tokens.
struct CountReader {
  private let tokens: [CountToken]
  private var index = 0
  private var count = CountBySex()
  private var totalStated = false

  private static let female: Set<String> = [
    "female", "females", "woman", "women", "f", "w", "girl", "girls",
  ]
  private static let male: Set<String> = ["male", "males", "man", "men", "m", "boy", "boys"]
  private static let other: Set<String> = ["other", "others", "x"]
  private static let undisclosed: Set<String> = ["undisclosed"]

  private static let quantities: Set<String> = [
    "tens", "dozen", "dozens", "scores", "hundred", "hundreds", "thousand", "thousands", "million",
    "millions", "several", "many", "some", "few",
  ]
  private static let approximately: Set<String> = [
    "about", "around", "approximately", "approx", "ca", "circa", "nearly", "almost", "some", "~",
    "≈",
  ]
  private static let lowerBounds: [[String]] = [
    ["at", "least"], ["more", "than"], ["over"], ["≥"], [">"],
  ]
  private static let upperBounds: [[String]] = [
    ["at", "most"], ["up", "to"], ["fewer", "than"], ["less", "than"], ["under"], ["≤"], ["<"],
  ]
  private static let strict: Set<[String]> = [
    ["more", "than"], ["over"], [">"], ["fewer", "than"], ["less", "than"], ["under"], ["<"],
  ]

  init(tokens: [CountToken]) { self.tokens = tokens }

  /// Reads everything, or throws with the column where it stopped.
  mutating func read() throws(CountProblem) -> CountBySex {
    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .separator: index += 1
      case .number(let number): try readNumber(number, at: token.column)
      case .word(let word): try readWord(word, at: token.column)
      case .dash, .plus, .question:
        throw CountProblem(column: token.column, message: "Expected a number before this sign.")
      }
    }
    if !totalStated, count.female != nil, count.male != nil, let sum = count.partsSum {
      count.total = .exact(sum)
    }
    return count
  }

  private func word(at position: Int) -> String? {
    guard position < tokens.count, case .word(let word) = tokens[position].kind else { return nil }
    return word.lowercased()
  }

  private func number(at position: Int) -> Int? {
    guard position < tokens.count, case .number(let number) = tokens[position].kind else {
      return nil
    }
    return number
  }

  private func part(at position: Int) -> WritableKeyPath<CountBySex, Int?>? {
    if position < tokens.count, tokens[position].kind == .question { return \.undisclosed }
    guard let word = word(at: position) else { return nil }
    if Self.female.contains(word) { return \.female }
    if Self.male.contains(word) { return \.male }
    if Self.other.contains(word) { return \.other }
    return Self.undisclosed.contains(word) ? \.undisclosed : nil
  }

  private mutating func readNumber(_ number: Int, at column: Int) throws(CountProblem) {
    if let part = part(at: index + 1) {
      if count[keyPath: part] != nil {
        throw CountProblem(column: column, message: "This part stands here twice.")
      }
      count[keyPath: part] = number
      index += 2
    } else if index + 2 < tokens.count, tokens[index + 1].kind == .dash,
      let high = self.number(at: index + 2)
    {
      if high < number {
        throw CountProblem(column: column, message: "The larger number comes second.")
      }
      let label = "\(number)–\(high)"
      try setTotal(.approximate(label: label, low: number, high: high), at: column)
      index += 3
    } else if index + 1 < tokens.count, tokens[index + 1].kind == .plus {
      try setTotal(.approximate(label: "\(number)+", low: number, high: nil), at: column)
      index += 2
    } else {
      try setTotal(.exact(number), at: column)
      index += 1
    }
    skipNoun()
  }

  private mutating func setTotal(_ total: Knowledge, at column: Int) throws(CountProblem) {
    if totalStated || (count.partsSum != nil && !saysTotal) {
      throw CountProblem(
        column: column, message: "Expected female, male, other or undisclosed after the number.")
    }
    count.total = total
    totalStated = true
  }

  /// Whether "total", "in total" or "in all" follows the number here.
  private var saysTotal: Bool {
    let next = word(at: index + 1)
    return next == "total" || (next == "in" && ["total", "all"].contains(word(at: index + 2)))
  }

  /// Skips words that say what was counted: "participants", "staffs of".
  private mutating func skipNoun() {
    while let word = word(at: index), part(at: index) == nil || word.hasPrefix("other"),
      !startsTotal(at: index)
    {
      index += 1
    }
  }

  private func startsTotal(at position: Int) -> Bool {
    guard let word = word(at: position) else { return false }
    return !totalStated && count.partsSum == nil
      && (word == "unknown" || bound(at: position) != nil)
  }

  private func bound(at position: Int) -> (words: [String], isLower: Bool)? {
    for (list, isLower) in [(Self.lowerBounds, true), (Self.upperBounds, false)] {
      if let words = list.first(where: { words in
        words.indices.allSatisfy { word(at: position + $0) == words[$0] }
      }), number(at: position + words.count) != nil {
        return (words, isLower)
      }
    }
    return nil
  }

  private mutating func readWord(_ typed: String, at column: Int) throws(CountProblem) {
    let word = typed.lowercased()
    if part(at: index) != nil {
      throw CountProblem(column: column, message: "Expected a number before “\(typed)”.")
    }
    if word == "unknown" {
      index += 1
      try setTotal(.unknown, at: column)
    } else if let bound = bound(at: index), let number = number(at: index + bound.words.count) {
      let label = label(bound.words.joined(separator: " "), number)
      let step = Self.strict.contains(bound.words) ? 1 : 0
      index += bound.words.count
      try setTotal(
        bound.isLower
          ? .approximate(label: label, low: number + step, high: nil)
          : .approximate(label: label, low: nil, high: max(0, number - step)), at: column)
      index += 1
    } else if Self.approximately.contains(word), let number = number(at: index + 1) {
      index += 1
      try setTotal(.approximate(label: label(typed, number), low: nil, high: nil), at: column)
      index += 1
    } else if let words = quantityWords() {
      try setTotal(.approximate(label: words, low: nil, high: nil), at: column)
    } else if count.partsSum != nil || totalStated || ["and", "of", "a", "an"].contains(word) {
      index += 1
    } else {
      throw CountProblem(
        column: column,
        message: "Expected a number, “about 40”, “hundreds” or “unknown”, not “\(typed)”.")
    }
    skipNoun()
  }

  /// "about 40", but "~40".
  private func label(_ words: String, _ number: Int) -> String {
    words.contains(where: \.isLetter) ? "\(words) \(number)" : "\(words)\(number)"
  }

  /// Takes "hundreds" or "tens of thousands"; the words up to the last quantity among them.
  private mutating func quantityWords() -> String? {
    var taken: [String] = []
    var end: Int?
    for position in index..<tokens.count {
      guard case .word(let typed) = tokens[position].kind, let word = word(at: position) else {
        break
      }
      taken.append(typed)
      if Self.quantities.contains(word) {
        end = taken.count
      } else if !["a", "of", "the"].contains(word) {
        break
      }
    }
    guard let end else { return nil }
    index += end
    return taken.prefix(end).joined(separator: " ")
  }
}
