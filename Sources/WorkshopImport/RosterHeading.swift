import WorkshopModel

/// What a heading means, and how sure that is.
struct RosterHeading: Equatable, Sendable {
  let field: RosterField
  /// A weak heading gives way to any other column of the same field: "Title" may be Mr or Ms.
  let isWeak: Bool

  /// Understands a heading in English, French, Russian or Bengali, also two of them at once.
  init?(_ text: String) {
    let bare = VocabularyKey.withoutBrackets(text)
    let parts = bare.split { "/|\n\r–—:".contains($0) }.map(String.init)
    for candidate in [text, bare] + parts {
      let key = VocabularyKey.plain(candidate)
      if let found = Self.lookUp(key) ?? Self.lookUp(Self.withoutFillers(key)) {
        self = found
        return
      }
    }
    return nil
  }

  private init(field: RosterField, isWeak: Bool) {
    self.field = field
    self.isWeak = isWeak
  }

  private static func lookUp(_ key: String) -> RosterHeading? {
    if let field = RosterWords.strong[key] { return RosterHeading(field: field, isWeak: false) }
    return RosterWords.weak[key].map { RosterHeading(field: $0, isWeak: true) }
  }

  private static func withoutFillers(_ key: String) -> String {
    key.split(separator: " ").filter { !RosterWords.fillers.contains(String($0)) }
      .joined(separator: " ")
  }
}
