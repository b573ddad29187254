import TerminalUI
import WorkshopModel

extension FormState {
  static func organisation(_ organisation: Organisation) -> FormState {
    FormState(
      "Organisation", .organisation(organisation),
      [
        FormField("name", "Name", organisation.name),
        FormField(
          "label", "Public label", organisation.publicLabel,
          help: "what public exports say instead; empty: the name is public"),
        FormField("note", "Note", organisation.note),
      ])
  }

  mutating func readOrganisation(_ known: Organisation) -> Edit? {
    var organisation = known
    organisation.name = required("name", "an organisation needs a name")
    organisation.publicLabel = text("label")
    organisation.note = text("note")
    return .save([organisation])
  }

  /// An organisation and its part in the open workshop.
  static var role: FormState {
    FormState(
      "Organisation with a part in this workshop", .role,
      [
        FormField("name", "Name", "", help: "a known organisation, or a new one"),
        FormField("label", "Public label", "", help: "for a new one that is not named in public"),
        FormField(
          "part", "Part", OrganisationPart.funder.label, help: "← → to choose",
          choices: OrganisationPart.allCases.map(\.label)),
      ])
  }

  mutating func readRole() -> Edit? {
    var organisation = Organisation(
      id: .unassigned, name: required("name", "an organisation needs a name"))
    organisation.publicLabel = text("label")
    let part = chosen("part", OrganisationPart.allCases, \.label, or: .funder)
    // The workshop is filled in where the edit is written: a form knows no workshop.
    return .addRole(organisation, part, workshop: .unassigned)
  }
}
