/// Somebody who facilitates a session, by their enrolment.
public struct Lead: Entity {
  /// The identity.
  public var id: EntityID
  /// The session.
  public var session: EntityID
  /// Who facilitates it, by enrolment.
  public var enrolment: EntityID

  /// Names the facilitator of a session.
  public init(id: EntityID, session: EntityID, enrolment: EntityID) {
    self.id = id
    self.session = session
    self.enrolment = enrolment
  }
}

extension Lead {
  /// The table of facilitators of sessions.
  public static var kind: EntityKind { .lead }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["session", "enrolment"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [.id(session), .id(enrolment)] }

  /// Puts a lead together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, session: values.reference("session"), enrolment: values.reference("enrolment"))
  }
}
