/// A further post that somebody held when they took part in a workshop.
public struct Affiliation: Entity {
  public var id: EntityID
  public var enrolment: EntityID
  public var title: String
  public var unit: String
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
  public static var kind: EntityKind { .affiliation }
  public static var fields: [String] { ["enrolment", "title", "unit", "organisation"] }
  public var values: [Value] {
    [.id(enrolment), Value(title), Value(unit), Value(organisation)]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, enrolment: values.reference("enrolment"), title: values.text("title"),
      organisation: values["organisation"].id)
    unit = values.text("unit")
  }
}
