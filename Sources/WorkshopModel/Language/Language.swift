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
  /// How it writes dates.
  let dates: DateWords
  /// The numbers from 1 that running text spells out; digits for those beyond.
  private let numbers: [String]

  /// A language of a catalogue: keys as `Phrase.key` has them, and `plurals` for those that count.
  public init(
    code: String, name: String, catalogue: [String: String],
    plurals: [String: [PluralRule.Form: String]] = [:], rule: PluralRule = .one,
    digits: [Character] = [], dates: DateWords = .english, numbers: [String] = []
  ) {
    self.code = code
    self.name = name
    self.catalogue = catalogue
    self.plurals = plurals
    self.rule = rule
    self.digits = digits.count == 10 ? digits : []
    self.dates = dates
    self.numbers = numbers
  }

  /// The language of the sources; its catalogue holds what English says in the same words, and the singulars.
  public static let english = Language(
    code: "en", name: "English", catalogue: EnglishWords.alike, plurals: EnglishPlurals.forms,
    numbers: EnglishWords.numbers)

  /// The phrases that it has words for.
  public var keys: Set<String> { Set(catalogue.keys).union(plurals.keys) }

  /// Its words for a phrase, with their gaps; a form is nil where the number does not matter.
  public func patterns(of key: String) -> [(form: PluralRule.Form?, pattern: String)] {
    catalogue[key].map { [(nil, $0)] } ?? (plurals[key] ?? [:]).map { ($0, $1) }
  }

  /// A phrase in this language.
  public func callAsFunction(_ phrase: Phrase) -> String {
    let pattern =
      phrase.count.flatMap { plurals[phrase.key]?[rule.form(for: $0)] }
      ?? catalogue[phrase.key] ?? rule.forms.last.flatMap { plurals[phrase.key]?[$0] } ?? phrase.key
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

  /// A number in words as far as the language spells it out, else in digits.
  public func spelled(_ number: Int) -> String {
    numbers.indices.contains(number - 1) ? numbers[number - 1] : self(number)
  }

  /// Fills `{}` from left to right, and `{2}` with the second filling wherever it stands.
  private func filled(_ pattern: String, _ fillings: [Phrase.Filling]) -> String {
    var next = 0
    return filled(pattern) { name in
      let index = name.isEmpty ? next : (Int(name) ?? 0) - 1
      next += name.isEmpty ? 1 : 0
      return fillings.indices.contains(index) ? said(fillings[index]) : nil
    }
  }

  /// Puts texts into the gaps of a pattern by what stands between their braces; nil leaves a gap as it is.
  func filled(_ pattern: String, _ text: (String) -> String?) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      result += rest[..<open]
      result += text(name) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private func said(_ filling: Phrase.Filling) -> String {
    switch filling {
    case .text(let text): text
    case .number(let number): self(number)
    case .spelled(let number): spelled(number)
    case .digits(let text): localDigits(text)
    case .phrase(let phrase): self(phrase)
    case .lower(let phrase): self(phrase).lowercased()
    case .sentence(let phrase): capitalised(self(phrase))
    case .date(let date): self(date)
    case .dates(let dates): self(dates)
    }
  }
}
