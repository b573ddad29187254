import WorkshopModel

/// What a heading means, and how sure that is.
struct RosterHeading: Equatable, Sendable {
  /// The likelier meanings take their columns first.
  enum Certainty: CaseIterable {
    /// The heading is a known one.
    case sure
    /// It is known to mean several things: "Title" may be Mr or Ms.
    case doubtful
    /// Some word in it is known; the person is told.
    case guessed
  }

  let field: RosterField
  let certainty: Certainty

  /// Understands a heading in English, French, Russian or Bengali, also two of them at once.
  init?(_ text: String) {
    guard text.utf8.count <= Vocabulary<RosterField>.longestWord else { return nil }
    let bare = VocabularyKey.withoutBrackets(text)
    let parts = bare.split { "/|\n\r–—:".contains($0) }.map(String.init)
    for candidate in [text, bare] + parts {
      let key = VocabularyKey.plain(candidate)
      if let found = Self.lookUp(key) ?? Self.lookUp(Self.withoutFillers(key)) {
        self = found
        return
      }
    }
    guard let guess = Self.guess(VocabularyKey.plain(bare)) else { return nil }
    self.init(field: guess, certainty: .guessed)
  }

  private init(field: RosterField, certainty: Certainty) {
    self.field = field
    self.certainty = certainty
  }

  private static func lookUp(_ key: String) -> RosterHeading? {
    if let field = RosterWords.strong[key] { return RosterHeading(field: field, certainty: .sure) }
    return RosterWords.weak[key].map { RosterHeading(field: $0, certainty: .doubtful) }
  }

  private static func withoutFillers(_ key: String) -> String {
    key.split(separator: " ").filter { !RosterWords.fillers.contains(String($0)) }
      .joined(separator: " ")
  }

  /// The one field that single words of the heading name; nil when they name none or several.
  private static func guess(_ key: String) -> RosterField? {
    let fields = Set(key.split(separator: " ").compactMap { RosterWords.strong[String($0)] })
      .intersection(RosterWords.guessable)
    return fields.count == 1 ? fields.first : nil
  }
}
