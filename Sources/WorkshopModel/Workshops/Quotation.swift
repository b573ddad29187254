/// Words kept verbatim, with who said them.
public struct Quotation: Entity {
  public var id: EntityID
  public var workshop: EntityID
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
  public static var kind: EntityKind { .quotation }
  public static var fields: [String] { ["workshop", "session", "speaker", "text"] }
  public var values: [Value] { [.id(workshop), Value(session), Value(speaker), Value(text)] }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), text: values.text("text"))
    session = values["session"].id
    speaker = values["speaker"].id
  }
}
