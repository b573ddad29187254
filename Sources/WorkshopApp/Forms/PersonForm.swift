import TerminalUI
import WorkshopModel

extension FormState {
  static func person(_ enrolled: EnrolledPerson) -> FormState {
    let (person, enrolment) = (enrolled.person, enrolled.enrolment)
    return FormState(
      "Person", .person(enrolled),
      [
        FormField("name", "Name", person.name, help: "as on the certificate, in any script"),
        FormField(
          "sex", "Sex", person.sex?.rawValue ?? "", help: "← → to choose; may be empty",
          choices: Sex.allCases.map(\.rawValue)),
        FormField("organisation", "Agency", enrolled.organisation?.name ?? ""),
        FormField("title", "Title", enrolment.title, help: "position or rank"),
        FormField("unit", "Unit", enrolment.unit),
        FormField("phone", "Phone", person.phone),
        FormField("email", "E-mail", person.email),
        FormField(
          "number", "Number", enrolment.number.map(String.init) ?? "", help: "on the roster"),
        FormField(
          "roles", "Roles", enrolment.roles.map(\.label).joined(separator: ", "), help: Self.roles,
          spoken: { language in
            enrolment.roles.map { language(Phrase($0.label)) }.joined(separator: ", ")
          }, known: EnrolmentRole.allCases.map(\.label)),
        FormField(
          "state", "State", enrolment.state.label, help: "← → to choose",
          choices: EnrolmentState.allCases.map(\.label)),
        FormField("group", "Group", enrolment.group),
        FormField("honorific", "Honorific", person.honorific, help: "before the name: H.E."),
        FormField("postNominals", "Post-nominals", person.postNominals, help: "behind it: PPM"),
        FormField("note", "Note", enrolment.note),
      ])
  }

  mutating func readPerson(_ known: EnrolledPerson) -> Edit? {
    var (person, enrolment) = (known.person, known.enrolment)
    person.name = required("name", "a person needs a name")
    person.sex =
      text("sex").isEmpty
      ? nil : chosen("sex", Sex.allCases, \.rawValue, or: person.sex ?? .undisclosed)
    person.phone = text("phone")
    person.email = text("email")
    person.honorific = text("honorific")
    person.postNominals = text("postNominals")
    enrolment.title = text("title")
    enrolment.unit = text("unit")
    enrolment.number = number("number", 1...1_000_000)
    enrolment.roles = readRoles()
    enrolment.state = chosen("state", EnrolmentState.allCases, \.label, or: enrolment.state)
    enrolment.group = text("group")
    enrolment.note = text("note")
    return .saveEnrolled(person, enrolment, organisation: text("organisation"))
  }

  /// Every role, as a sentence lists them.
  private static let roles =
    Phrase.list(EnrolmentRole.allCases.map { Phrase($0.label) }) { "\($0), \($1)" } ?? ""

  private mutating func readRoles() -> [EnrolmentRole] {
    let typed = text("roles").split(separator: ",").map { String($0.trimmed) }
      .filter { !$0.isEmpty }
    let labels = typed.compactMap { word in fields.first { $0.id == "roles" }?.known(word) }
    let roles = labels.compactMap { label in EnrolmentRole.allCases.first { $0.label == label } }
    if roles.isEmpty || roles.count < typed.count { blame("roles", Self.roles) }
    return roles
  }
}
