/// What an organisation is to one workshop; one organisation can be several things.
public struct Role: Entity {
  /// The identity, derived from workshop, organisation and part.
  public var id: EntityID
  /// The workshop.
  public var workshop: EntityID
  /// The organisation.
  public var organisation: EntityID
  /// What the organisation is to the workshop.
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
  /// The table of organisations' parts.
  public static var kind: EntityKind { .role }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["workshop", "organisation", "part"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [.id(workshop), .id(organisation), .text(part.rawValue)] }

  /// Puts a role together from stored values; an unknown part is the funder.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, workshop: values.reference("workshop"),
      organisation: values.reference("organisation"), part: values.choice("part", or: .funder))
  }
}
