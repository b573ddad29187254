/// The words, digits and plural forms in which the program speaks; English is the one it is written in.
///
/// What a catalogue lacks is said in English.
public struct Language: Sendable {
  /// The code of ISO 639, such as "fr".
  public let code: String
  /// Its name in itself, such as "Français".
  public let name: String
  private let catalogue: [String: String]
  private let plurals: [String: [PluralRule.Form: String]]
  private let rule: PluralRule
  /// The ten digits from 0; empty for the ASCII ones.
  private let digits: [Character]

  /// A language of a catalogue: keys as `Phrase.key` has them, and `plurals` for those that count.
  public init(
    code: String, name: String, catalogue: [String: String],
    plurals: [String: [PluralRule.Form: String]] = [:], rule: PluralRule = .one,
    digits: [Character] = []
  ) {
    self.code = code
    self.name = name
    self.catalogue = catalogue
    self.plurals = plurals
    self.rule = rule
    self.digits = digits.count == 10 ? digits : []
  }

  /// The language of the sources; its catalogue holds nothing but the singulars.
  public static let english = Language(
    code: "en", name: "English", catalogue: [:], plurals: EnglishPlurals.forms)

  /// A phrase in this language.
  public func callAsFunction(_ phrase: Phrase) -> String {
    let pattern =
      phrase.count.flatMap { plurals[phrase.key]?[rule.form(for: $0)] }
      ?? catalogue[phrase.key] ?? phrase.key
    return phrase.fillings.isEmpty ? pattern : filled(pattern, phrase.fillings)
  }

  /// A number in the digits of this language.
  public func callAsFunction(_ number: Int) -> String { localDigits(String(number)) }

  /// A text with its ASCII digits replaced by those of this language.
  public func localDigits(_ text: String) -> String {
    guard !digits.isEmpty else { return text }
    return String(
      text.map { character in
        character.isASCII ? character.wholeNumberValue.map { digits[$0] } ?? character : character
      })
  }

  /// Fills `{}` from left to right, and `{2}` with the second filling wherever it stands.
  private func filled(_ pattern: String, _ fillings: [Phrase.Filling]) -> String {
    var text = ""
    var next = 0
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      let index = name.isEmpty ? next : (Int(name) ?? 0) - 1
      next += name.isEmpty ? 1 : 0
      text += rest[..<open]
      text += fillings.indices.contains(index) ? said(fillings[index]) : String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private func said(_ filling: Phrase.Filling) -> String {
    switch filling {
    case .text(let text): text
    case .number(let number): self(number)
    case .phrase(let phrase): self(phrase)
    }
  }
}
