import WorkshopModel

/// Small pieces of English.
enum Prose {
  /// "A", "A and B", "A, B and C"; with semicolons where an item has commas itself.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let separator = items.contains { $0.contains(",") } ? "; " : ", "
    let rest = items.dropLast().joined(separator: separator)
    return separator == "; " ? "\(rest); and \(last)" : "\(rest) and \(last)"
  }

  /// A number as a word up to twelve, in digits above.
  static func number(_ number: Int) -> String {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }

  /// "1 participant", "27 participants".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The text with a full stop unless it ends with a sign of its own.
  static func sentence(_ text: String) -> String {
    let trimmed = text.trimmed
    guard let last = trimmed.last else { return "" }
    return ".!?…।॥。།:;".contains(last) ? String(trimmed) : "\(trimmed)."
  }

  /// An institution's name as a sentence takes it up: "the Government of Bangladesh".
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

extension EnrolledPerson {
  /// Name, title, unit and organisation, then further posts; without what is not known or not
  /// disclosed.
  var credentials: String {
    let post = [enrolment.title, enrolment.unit, organisation?.name ?? ""]
    let further = further.map {
      [$0.affiliation.title, $0.affiliation.unit, $0.organisation?.name ?? ""]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }.filter { !$0.isEmpty }
    let first = ([person.name.isEmpty ? "" : person.fullName] + post).filter { !$0.isEmpty }
    return ([first.joined(separator: ", ")] + further).filter { !$0.isEmpty }
      .joined(separator: ", and ")
  }
}
