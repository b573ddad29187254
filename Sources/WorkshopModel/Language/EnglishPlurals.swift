/// The singulars of the sentences that count; the sources hold the plurals.
enum EnglishPlurals {
  static let forms: [String: [PluralRule.Form: String]] = [
    "{} people from paper; u takes it all back": [
      .one: "{} person from paper; u takes it all back"
    ],
    "{} lines below": [.one: "{} line below"],
    "{} enrolments change hands": [.one: "{} enrolment changes hands"],
    "{} enrolments and {} parts change hands": [
      .one: "{} enrolment and {} parts change hands"
    ],
    "and {} more marks are dropped": [.one: "and {} more mark is dropped"],
  ]
}
