/// A further post that somebody held when they took part in a workshop.
public struct Affiliation: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// Whose post it was, by enrolment.
  public var enrolment: EntityID
  /// The title of the post, may be empty.
  public var title: String
  /// The unit within the organisation, may be empty.
  public var unit: String
  /// The organisation of the post; nil when not known.
  public var organisation: EntityID?

  /// A post in an organisation.
  public init(id: EntityID, enrolment: EntityID, title: String, organisation: EntityID?) {
    self.id = id
    self.enrolment = enrolment
    self.title = title
    self.organisation = organisation
    unit = ""
  }
}

extension Affiliation {
  /// The table of affiliations.
  public static var kind: EntityKind { .affiliation }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["enrolment", "title", "unit", "organisation"] }
  /// The content in the order of `fields`.
  public var values: [Value] {
    [.id(enrolment), Value(title), Value(unit), Value(organisation)]
  }

  /// Puts an affiliation together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, enrolment: values.reference("enrolment"), title: values.text("title"),
      organisation: values["organisation"].id)
    unit = values.text("unit")
  }
}
