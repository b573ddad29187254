/// The singulars of the sentences that count; the sources hold the plurals.
enum EnglishPlurals {
  static let forms: [String: [PluralRule.Form: String]] = [
    "{} workshops": [.one: "{} workshop"],
    "{} workshops unknown": [.one: "{} workshop unknown"],
    "{} numbers unknown": [.one: "{} number unknown"],
    "{} rosters": [.one: "{} roster"],
    "marks in {} sessions": [.one: "marks in {} session"],
    "owner or date of {} actions": [.one: "owner or date of {} action"],
    "and {} more entries": [.one: "and {} more entry"],
    "{} people from paper; u takes it all back": [
      .one: "{} person from paper; u takes it all back"
    ],
    "{} lines below": [.one: "{} line below"],
    "{} people are in no group now": [.one: "{} person is in no group now"],
    "{} people are in {} now": [.one: "{} person is in {} now"],
    "{} enrolments change hands": [.one: "{} enrolment changes hands"],
    "{} enrolments and {} parts change hands": [
      .one: "{} enrolment and {} parts change hands"
    ],
    "and {} more marks are dropped": [.one: "and {} more mark is dropped"],
  ]
}
