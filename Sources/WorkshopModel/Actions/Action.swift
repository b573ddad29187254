/// A promise that came out of a workshop.
public struct Action: Entity {
  public var id: EntityID
  public var workshop: EntityID
  public var text: String
  /// Who will do it, an organisation or a person, as typed; may be empty.
  public var owner: String
  public var due: CivilDate?
  public var status: ActionStatus
  /// Where it came from: a session, a factor, the closing words.
  public var origin: String

  /// An open action without owner or date.
  public init(id: EntityID, workshop: EntityID, text: String) {
    self.id = id
    self.workshop = workshop
    self.text = text
    status = .open
    (owner, origin) = ("", "")
  }
}

/// How far an action has come.
public enum ActionStatus: String, CaseIterable, Sendable {
  case open, done, dropped
}

extension Action {
  public static var kind: EntityKind { .action }
  public static var fields: [String] { ["workshop", "text", "owner", "due", "status", "origin"] }
  public var values: [Value] {
    [
      .id(workshop), Value(text), Value(owner), Value(due?.description), .text(status.rawValue),
      Value(origin),
    ]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), text: values.text("text"))
    owner = values.text("owner")
    due = values["due"].text.flatMap { CivilDate(iso: $0) }
    status = values.choice("status", or: .open)
    origin = values.text("origin")
  }
}
