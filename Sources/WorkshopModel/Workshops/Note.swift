/// What was said or happened, in the recorder's words.
public struct Note: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop.
  public var workshop: EntityID
  /// The session that it is about; nil for the workshop as a whole.
  public var session: EntityID?
  /// Which part of a summary it feeds.
  public var kind: NoteKind
  /// The words as typed, with line feeds.
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
  /// The table of notes.
  public static var kind: EntityKind { .note }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["workshop", "session", "kind", "text"] }
  /// The content in the order of `fields`.
  public var values: [Value] {
    [.id(workshop), Value(session), .text(kind.rawValue), Value(text)]
  }

  /// Puts a note together from stored values; an unknown kind is a session's.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, workshop: values.reference("workshop"), kind: values.choice("kind", or: .session),
      text: values.text("text"))
    session = values["session"].id
  }
}
