/// Words kept verbatim, with who said them.
public struct Quotation: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop.
  public var workshop: EntityID
  /// The session in which it was said; nil when not known.
  public var session: EntityID?
  /// The enrolment of the speaker, when they were in the workshop.
  public var speaker: EntityID?
  /// The words, never altered, typing errors included.
  public var text: String

  /// A quotation whose speaker and session are not known.
  public init(id: EntityID, workshop: EntityID, text: String) {
    self.id = id
    self.workshop = workshop
    self.text = text
  }
}

extension Quotation {
  /// The table of quotations.
  public static var kind: EntityKind { .quotation }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["workshop", "session", "speaker", "text"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [.id(workshop), Value(session), Value(speaker), Value(text)] }

  /// Puts a quotation together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), text: values.text("text"))
    session = values["session"].id
    speaker = values["speaker"].id
  }
}
