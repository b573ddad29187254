import WorkshopModel

/// Words of several languages that mean the same value.
struct Vocabulary<Value: Sendable>: Sendable {
  /// The most bytes of a text that is looked up; what is longer is no word.
  static var longestWord: Int { 400 }

  private var values: [String: Value] = [:]

  /// Builds the vocabulary from comma-separated words for each value.
  init(_ words: [(value: Value, words: String)]) {
    for entry in words {
      for word in entry.words.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        values[VocabularyKey.plain(String(word))] = entry.value
      }
    }
  }

  /// The value of a word as typed, whatever its case, accents, punctuation or bracketed remark.
  func value(of text: String) -> Value? {
    guard text.utf8.count <= Self.longestWord else { return nil }
    if let found = values[VocabularyKey.plain(text)] { return found }
    let bare = VocabularyKey.withoutBrackets(text)
    return bare == text ? nil : values[VocabularyKey.plain(bare)]
  }

  /// The value of a key that is folded already.
  subscript(key: String) -> Value? { values[key] }
}

/// How words are compared with a vocabulary.
enum VocabularyKey {
  static func plain(_ text: String) -> String { Folding.key(text) }

  /// "Sex (M/F)" without "(M/F)".
  static func withoutBrackets(_ text: String) -> String {
    guard text.contains(where: { "([（".contains($0) }) else { return text }
    var depth = 0
    var output = ""
    for character in text {
      if "([（".contains(character) { depth += 1 }
      if depth == 0 { output.append(character) }
      if ")]）".contains(character) { depth = max(0, depth - 1) }
    }
    return output
  }
}
