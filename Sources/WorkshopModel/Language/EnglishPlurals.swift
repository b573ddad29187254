/// The singulars of the sentences that count; the sources hold the plurals.
enum EnglishPlurals {
  static let forms: [String: [PluralRule.Form: String]] = singulars.mapValues { [.one: $0] }

  private static let singulars = [
    "{} people from paper; u takes it all back": "{} person from paper; u takes it all back",
    "{} days, dates unknown": "{} day, dates unknown",
    "{} days, unknown": "{} day, unknown",
    "{} days in {}": "{} day in {}",
    "{} ({} days)": "{} ({} day)",
    "{} people": "{} person",
    "{} women": "{} woman",
    "{} men": "{} man",
    "{} people of another sex": "{} person of another sex",
    "{} workshops unknown": "{} workshop unknown",
    "{} blocks": "{} block",
    "{} participants{} took part{}.": "{} participant{} took part{}.",
    "{} participants{} are taking part{}.": "{} participant{} is taking part{}.",
    "{} participants{} are registered{}.": "{} participant{} is registered{}.",
    "{} sessions": "{} session",
    "{} dots": "{} dot",
    "{} agencies": "{} agency",
    "at least {} agencies": "at least {} agency",
    "{} entries are": "{} entry is",
    "{} enrolments change hands": "{} enrolment changes hands",
    "{} enrolments and {} parts change hands": "{} enrolment and {} parts change hands",
    "and {} more marks are dropped": "and {} more mark is dropped",
    "{} workshops": "{} workshop",
    "{} numbers unknown": "{} number unknown",
    "{} rosters": "{} roster",
    "marks in {} sessions": "marks in {} session",
    "owner or date of {} actions": "owner or date of {} action",
    "and {} more entries": "and {} more entry",
    "{} people are in no group now": "{} person is in no group now",
    "{} people are in {} now": "{} person is in {} now",
    "{} lines below": "{} line below",
  ]
}
