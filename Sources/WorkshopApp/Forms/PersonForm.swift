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
          "roles", "Roles", enrolment.roles.map(\.rawValue).joined(separator: ", "),
          help: Phrase(verbatim: EnrolmentRole.allCases.map(\.rawValue).joined(separator: " "))),
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

  private mutating func readRoles() -> [EnrolmentRole] {
    let words = text("roles").split { $0 == "," || $0 == " " }.map { Folding.fold(String($0)) }
    let roles = words.compactMap { word in
      EnrolmentRole.allCases.first { Folding.fold($0.rawValue).hasPrefix(word) }
    }
    if roles.isEmpty || roles.count < words.count {
      blame(
        "roles", Phrase(verbatim: EnrolmentRole.allCases.map(\.rawValue).joined(separator: " ")))
    }
    return roles
  }
}
