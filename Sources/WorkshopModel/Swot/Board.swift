/// A SWOT exercise: four lists of factors under one question.
public struct Board: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop.
  public var workshop: EntityID
  /// The session in which it is made; nil when it belongs to none.
  public var session: EntityID?
  /// What the room is asked; may be empty.
  public var question: String
  /// The enrolment of who leads the exercise.
  public var facilitator: EntityID?
  /// How far the room has come; nil when nobody said, see `FilledBoard.phase`.
  public var phase: SwotPhase?
  /// The break-out group that fills it; empty when it is everybody's.
  public var group: String

  /// A board that belongs to no session yet.
  public init(id: EntityID, workshop: EntityID, question: String) {
    self.id = id
    self.workshop = workshop
    self.question = question
    group = ""
  }
}

extension Board {
  /// The table of SWOT boards.
  public static var kind: EntityKind { .board }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    ["workshop", "session", "question", "facilitator", "phase", "team"]
  }
  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      .id(workshop), Value(session), Value(question), Value(facilitator), Value(phase?.rawValue),
      Value(group),
    ]
  }

  /// Puts a board together from stored values.
  ///
  /// An unknown phase is none.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), question: values.text("question"))
    session = values["session"].id
    facilitator = values["facilitator"].id
    phase = values.choice("phase")
    group = values.text("team")
  }
}
