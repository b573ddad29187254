/// Somebody who facilitates a session, by their enrolment.
public struct Lead: Entity {
  public var id: EntityID
  public var session: EntityID
  public var enrolment: EntityID

  /// Names the facilitator of a session.
  public init(id: EntityID, session: EntityID, enrolment: EntityID) {
    self.id = id
    self.session = session
    self.enrolment = enrolment
  }
}

extension Lead {
  public static var kind: EntityKind { .lead }
  public static var fields: [String] { ["session", "enrolment"] }
  public var values: [Value] { [.id(session), .id(enrolment)] }

  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, session: values.reference("session"), enrolment: values.reference("enrolment"))
  }
}
