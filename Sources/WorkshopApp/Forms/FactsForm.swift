import TerminalUI
import WorkshopModel

extension FormState {
  /// A person apart from any workshop.
  static func facts(of person: Person) -> FormState {
    FormState(
      "Person", .facts(person),
      [
        FormField("name", "Name", person.name, help: "as on the certificate, in any script"),
        FormField(
          "sortKey", "Sorted as", person.sortKey, help: "when the list is to sort otherwise"),
        FormField(
          "sex", "Sex", person.sex?.rawValue ?? "", help: "← → to choose; may be empty",
          choices: Sex.allCases.map(\.rawValue)),
        FormField("ageBand", "Age band", person.ageBand, help: "30–44"),
        FormField("phone", "Phone", person.phone),
        FormField("email", "E-mail", person.email),
        FormField("honorific", "Honorific", person.honorific, help: "before the name: H.E."),
        FormField("postNominals", "Post-nominals", person.postNominals, help: "behind it: PPM"),
        FormField("note", "Note", person.note, help: "for internal eyes"),
      ])
  }

  mutating func readFacts(_ known: Person) -> Edit? {
    var person = known
    person.name = required("name", "a person needs a name")
    person.sortKey = text("sortKey")
    person.sex =
      text("sex").isEmpty
      ? nil : chosen("sex", Sex.allCases, \.rawValue, or: person.sex ?? .undisclosed)
    person.ageBand = text("ageBand")
    person.phone = text("phone")
    person.email = text("email")
    person.honorific = text("honorific")
    person.postNominals = text("postNominals")
    person.note = text("note")
    return .save([person])
  }
}
