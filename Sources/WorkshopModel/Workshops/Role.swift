/// What an organisation is to one workshop; one organisation can be several things.
public struct Role: Entity {
  public var id: EntityID
  public var workshop: EntityID
  public var organisation: EntityID
  public var part: OrganisationPart

  /// Gives an organisation a part in a workshop.
  public init(
    id: EntityID, workshop: EntityID, organisation: EntityID, part: OrganisationPart
  ) {
    self.id = id
    self.workshop = workshop
    self.organisation = organisation
    self.part = part
  }
}

/// The parts that organisations take in a workshop.
public enum OrganisationPart: String, CaseIterable, Sendable {
  case funder, lead, organiser, implementingPartner, jointOrganiser, hostGovernment, venueHost
  case participating

  /// What people call it.
  public var label: String {
    switch self {
    case .implementingPartner: "implementing partner"
    case .jointOrganiser: "joint organiser"
    case .hostGovernment: "host government"
    case .venueHost: "venue host"
    case .participating: "participants' agency"
    default: rawValue
    }
  }
}

extension Role {
  public static var kind: EntityKind { .role }
  public static var fields: [String] { ["workshop", "organisation", "part"] }
  public var values: [Value] { [.id(workshop), .id(organisation), .text(part.rawValue)] }

  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, workshop: values.reference("workshop"),
      organisation: values.reference("organisation"), part: values.choice("part", or: .funder))
  }
}
