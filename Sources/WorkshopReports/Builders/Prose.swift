import WorkshopModel

/// Small pieces of running text.
enum Prose {
  /// The text with a full stop unless it ends with a sign of its own.
  static func sentence(_ text: String) -> String {
    let trimmed = text.trimmed
    guard let last = trimmed.last else { return "" }
    return ".!?…।॥。།:;".contains(last) ? String(trimmed) : "\(trimmed)."
  }

  /// An institution's name as an English sentence takes it up: "the Government of Bangladesh".
  static func withArticle(_ name: String) -> String {
    let institutions = [
      "Government", "Ministry", "Department", "Office", "Embassy", "European", "United",
      "International",
    ]
    let first = name.split(separator: " ").first.map(String.init) ?? ""
    return institutions.contains(first) ? "the \(name)" : name
  }

  /// The paragraphs of a stored note.
  static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  /// Minutes after midnight as "09:05"; past midnight the clock begins again.
  static func clock(_ minutes: Int) -> String {
    CivilTime(minutes: (minutes % 1_440 + 1_440) % 1_440)?.description ?? ""
  }
}

extension Report {
  /// Name, title, unit and organisation of somebody, then further posts; without what is not known or
  /// not disclosed.
  func credentials(_ enrolled: EnrolledPerson) -> String {
    let (person, enrolment) = (enrolled.person, enrolled.enrolment)
    let post = [enrolment.title, enrolment.unit, enrolled.organisation?.name ?? ""]
    let further = enrolled.further.map {
      [$0.affiliation.title, $0.affiliation.unit, $0.organisation?.name ?? ""]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }.filter { !$0.isEmpty }
    let first = ([person.name.isEmpty ? "" : person.fullName] + post).filter { !$0.isEmpty }
    return ([first.joined(separator: ", ")] + further).filter { !$0.isEmpty }
      .reduce("") { whole, next in whole.isEmpty ? next : tr("\(whole), and \(next)") }
  }
}
