/// Replaces names that an audience may not read in stored texts.
///
/// A name is found where a word begins, with any white space between its words; letters' case does not matter for
/// names of several words. Short names must also end with the word; longer ones are found with endings behind
/// them, as in inflected languages.
struct NameMask {
  /// A name and what stands in its place.
  struct Entry {
    let name: [Character]
    let folded: [Character]
    /// Nil for a name that may be read; it keeps shorter names within it from being replaced.
    let replacement: String?
    let caseMatters: Bool

    init?(_ name: String, replacement: String?, caseMatters: Bool) {
      let words = name.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { return nil }
      self.name = Array(words.joined(separator: " "))
      folded = Self.folded(self.name)
      self.replacement = replacement
      self.caseMatters = caseMatters && words.count == 1
    }

    static func folded(_ characters: [Character]) -> [Character] {
      characters.map { $0.lowercased().first ?? $0 }
    }
  }

  /// Names of fewer characters must stand as whole words.
  private static let shortName = 6

  private let entries: [Entry]

  /// Longer names first, so that a name within another one does not break it.
  init(_ entries: [Entry]) { self.entries = entries.sorted { $0.name.count > $1.name.count } }

  var isEmpty: Bool { entries.isEmpty }

  /// The text with every name replaced.
  ///
  /// - Parameter verbatim: whether the text is quoted, in which a replacement stands in brackets.
  func apply(to text: String, verbatim: Bool = false) -> String {
    guard !entries.isEmpty, !text.isEmpty else { return text }
    let characters = Array(text)
    let folded = Entry.folded(characters)
    var result = ""
    var index = 0
    while index < characters.count {
      if let (entry, end) = match(characters, folded, at: index) {
        let original = String(characters[index..<end])
        result += entry.replacement.map { verbatim ? "[\($0)]" : $0 } ?? original
        index = end
      } else {
        result.append(characters[index])
        index += 1
      }
    }
    return result
  }

  private func match(
    _ characters: [Character], _ folded: [Character], at start: Int
  ) -> (Entry, Int)? {
    if start > 0, Self.isWord(characters[start - 1]), Self.isWord(characters[start]) { return nil }
    for entry in entries {
      let (text, name) = entry.caseMatters ? (characters, entry.name) : (folded, entry.folded)
      guard let end = Self.end(of: name, in: text, from: start) else { continue }
      let endsWord = end == text.count || !Self.isWord(text[end])
      if endsWord || name.count >= Self.shortName { return (entry, end) }
    }
    return nil
  }

  /// Where the name ends that begins at `start`, if it does.
  private static func end(of name: [Character], in text: [Character], from start: Int) -> Int? {
    var index = start
    for character in name {
      guard index < text.count else { return nil }
      if character == " " {
        guard text[index].isWhitespace else { return nil }
        while index < text.count, text[index].isWhitespace { index += 1 }
      } else {
        guard text[index] == character else { return nil }
        index += 1
      }
    }
    return index
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
