/// A promise that came out of a workshop.
public struct Action: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop that it came out of.
  public var workshop: EntityID
  /// What is to be done, as typed.
  public var text: String
  /// Who will do it, an organisation or a person, as typed; may be empty.
  public var owner: String
  /// The day until which it is promised; nil when none was named.
  public var due: CivilDate?
  /// How far it has come.
  public var status: ActionStatus
  /// Where it came from: a session, a factor, the closing words.
  public var origin: String
  /// How one will see that it is done, as typed; may be empty.
  public var indicator: String
  /// The SWOT factor that it came from.
  public var factor: EntityID?
  /// The strategy that it came from.
  public var strategy: EntityID?

  /// An open action without owner or date.
  public init(id: EntityID, workshop: EntityID, text: String) {
    self.id = id
    self.workshop = workshop
    self.text = text
    status = .open
    (owner, origin, indicator) = ("", "", "")
  }
}

extension Action {
  /// Whether it is still open although its day is past.
  public func isOverdue(on today: CivilDate) -> Bool {
    status == .open && due.map { $0 < today } == true
  }
}

/// How far an action has come.
public enum ActionStatus: String, CaseIterable, Sendable {
  case open, done, dropped
}

extension Action {
  /// The table of actions.
  public static var kind: EntityKind { .action }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "workshop", "text", "owner", "due", "status", "origin", "indicator", "factor", "strategy",
    ]
  }
  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      .id(workshop), Value(text), Value(owner), Value(due?.description), .text(status.rawValue),
      Value(origin), Value(indicator), Value(factor), Value(strategy),
    ]
  }

  /// Puts an action together from stored values.
  ///
  /// An unknown status is open, an unreadable date none.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), text: values.text("text"))
    owner = values.text("owner")
    due = values["due"].text.flatMap { CivilDate(iso: $0) }
    status = values.choice("status", or: .open)
    origin = values.text("origin")
    indicator = values.text("indicator")
    factor = values["factor"].id
    strategy = values["strategy"].id
  }
}
