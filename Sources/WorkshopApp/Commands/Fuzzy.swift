import WorkshopModel

/// How well typed letters fit a text: the whole, its beginning, a word, a part, initials, letters in
/// order.
///
/// Both are compared folded, so that case, accents and the way a keyboard writes them do not matter.
enum Fuzzy {
  /// 1 to 1000; nil when the letters are not all in the text in this order, or there are none.
  static func score(_ typed: String, in text: String) -> Int? {
    score(folded(typed), in: folded(text))
  }

  /// A text in the form that is compared.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    Array(Folding.fold(text).unicodeScalars)
  }

  /// The same for texts that are folded already.
  static func score(_ query: [Unicode.Scalar], in target: [Unicode.Scalar]) -> Int? {
    guard !query.isEmpty, query.count <= target.count else { return nil }
    if query == target { return 1000 }
    // Of two texts that fit alike the shorter one is meant.
    let surplus = min(60, target.count - query.count)
    if target.starts(with: query) { return 900 - surplus }
    guard contains(query, target) else { return nil }
    let starts = places(of: query, in: target)
    if starts.contains(where: { isWordStart($0, target) }) { return 800 - surplus }
    if !starts.isEmpty { return 650 - surplus }
    return letters(query, in: target).map { 100 + $0 * 40 / query.count - surplus }
  }

  /// Whether the letters stand in the text in their order, which most texts fail at once.
  private static func contains(_ query: [Unicode.Scalar], _ target: [Unicode.Scalar]) -> Bool {
    var next = 0
    for scalar in target where next < query.count && scalar == query[next] { next += 1 }
    return next == query.count
  }

  private static func places(of query: [Unicode.Scalar], in target: [Unicode.Scalar]) -> [Int] {
    (0...target.count - query.count).filter {
      target[$0] == query[0] && target[$0...].starts(with: query)
    }
  }

  private static func isWordStart(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    index == 0 || !text[index - 1].isInWord && text[index].isInWord
  }

  /// The best way to find the letters one after the other: 10 points at the start of a word, 8 beside
  /// the letter before, else 3.
  private static func letters(_ query: [Unicode.Scalar], in target: [Unicode.Scalar]) -> Int? {
    // Points when the letters so far end exactly at a place; and the best of those up to a place.
    var ending = [Int?](repeating: 0, count: target.count + 1)
    for (count, letter) in query.enumerated() {
      var next = [Int?](repeating: nil, count: target.count + 1)
      var best = count == 0 ? 0 : nil as Int?
      for (index, scalar) in target.enumerated() {
        if scalar == letter {
          let start = best.map { $0 + (isWordStart(index, target) ? 10 : 3) }
          let beside = count > 0 ? ending[index].map { $0 + 8 } : nil
          next[index + 1] = [start, beside].compactMap(\.self).max()
        }
        if count > 0, let end = ending[index + 1] { best = max(best ?? end, end) }
      }
      ending = next
    }
    return ending.compactMap(\.self).max()
  }
}

extension Unicode.Scalar {
  /// Whether it is a part of a word: a letter, a vowel sign or a digit.
  fileprivate var isInWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
