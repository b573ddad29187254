/// A piece of a typed paper entry.
struct PaperToken: Equatable {
  enum Kind: Equatable {
    /// Roster numbers from the first to the last, which may be the same.
    case numbers(Int, Int)
    /// A word of a name.
    case word
    /// A status and what it means.
    case status(PaperStatus)
    /// A word before a colon, in capitals and ASCII digits: "D1S2".
    case session(String)
    /// An at sign and the number of the sheet.
    case sheet(String)
    /// The word "rest".
    case rest
    /// A comma or semicolon, which ends a name.
    case comma
    /// What cannot be read, and why.
    case unreadable(Phrase)
  }

  let kind: Kind
  /// The column of its first character, from 1.
  let column: Int
  /// How many characters it takes.
  let length: Int

  /// Splits a text; every character that is no blank belongs to a token.
  static func tokens(of characters: [Character]) -> [PaperToken] {
    var scanner = PaperScanner(characters: characters)
    var tokens: [PaperToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }
}

/// Walks over the characters of a paper entry.
private struct PaperScanner {
  let characters: [Character]
  var index = 0

  mutating func next() -> PaperToken? {
    _ = take(\.isBlank)
    guard index < characters.count else { return nil }
    let start = index
    let kind = kind(of: characters[index])
    return PaperToken(kind: kind, column: start + 1, length: index - start)
  }

  private mutating func kind(of first: Character) -> PaperToken.Kind {
    if Self.isComma(first) {
      index += 1
      return .comma
    }
    if first.decimalDigit != nil { return numbers() }
    if first == "@" { return sheet() }
    if first.isLetter { return word() }
    let run = take {
      !$0.isBlank && !Self.isComma($0) && !$0.isLetter && $0.decimalDigit == nil
    }
    return run == ["."] ? .status(.clear) : .unreadable("This is no row, name or status.")
  }

  /// A sheet's number is what stands on it: letters, digits and signs up to the next blank or comma.
  private mutating func sheet() -> PaperToken.Kind {
    index += 1
    let number = take { !$0.isBlank && !Self.isComma($0) }
    guard !number.isEmpty else { return .unreadable("The number of the sheet follows the @.") }
    guard number.count <= 40 else { return .unreadable("No sheet has so long a number.") }
    return .sheet(String(number))
  }

  private mutating func numbers() -> PaperToken.Kind {
    let first = digits()
    let afterFirst = index
    _ = take(\.isBlank)
    let dashes = take(Self.isDash)
    _ = take(\.isBlank)
    let second = digits()
    guard dashes.count == 1, !second.isEmpty else {
      index = afterFirst
      return range(first, first)
    }
    return range(first, second)
  }

  private func range(_ first: [Int], _ last: [Int]) -> PaperToken.Kind {
    if max(first.count, last.count) > 9 { return .unreadable("No roster is that long.") }
    let (first, last) = (Int(digits: first), Int(digits: last))
    return first <= last
      ? .numbers(first, last) : .unreadable("A range goes from the smaller number to the larger.")
  }

  private mutating func digits() -> [Int] {
    take { $0.decimalDigit != nil }.compactMap(\.decimalDigit)
  }

  private mutating func word() -> PaperToken.Kind {
    let word = take { !$0.isBlank && !Self.isComma($0) && $0 != ":" }
    if index < characters.count, characters[index] == ":" {
      index += 1
      return .session(Self.code(word))
    }
    if String(word).lowercased() == "rest" { return .rest }
    switch PaperStatus.reading(word) {
    case .status(let status): return .status(status)
    case .impossibleMinutes:
      return .unreadable("Minutes are 1 to 599; leave them out when unknown.")
    case nil: return .word
    }
  }

  private mutating func take(_ fits: (Character) -> Bool) -> [Character] {
    let start = index
    while index < characters.count, fits(characters[index]) { index += 1 }
    return Array(characters[start..<index])
  }

  private static func isComma(_ character: Character) -> Bool { ",;،、".contains(character) }

  private static func isDash(_ character: Character) -> Bool { "-–—−‐‑".contains(character) }

  private static func code(_ word: [Character]) -> String {
    word.map { $0.decimalDigit.map(String.init) ?? $0.uppercased() }.joined()
  }
}
