/// What was said or happened, in the recorder's words.
public struct Note: Entity {
  public var id: EntityID
  public var workshop: EntityID
  public var session: EntityID?
  public var kind: NoteKind
  public var text: String

  /// A note on a workshop as a whole.
  public init(id: EntityID, workshop: EntityID, kind: NoteKind, text: String) {
    self.id = id
    self.workshop = workshop
    self.kind = kind
    self.text = text
  }
}

/// Which part of a summary a note feeds.
public enum NoteKind: String, CaseIterable, Sendable {
  case background, opening, session, closing, followUp
}

extension Note {
  public static var kind: EntityKind { .note }
  public static var fields: [String] { ["workshop", "session", "kind", "text"] }
  public var values: [Value] {
    [.id(workshop), Value(session), .text(kind.rawValue), Value(text)]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, workshop: values.reference("workshop"), kind: values.choice("kind", or: .session),
      text: values.text("text"))
    session = values["session"].id
  }
}
