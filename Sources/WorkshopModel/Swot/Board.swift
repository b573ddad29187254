/// A SWOT exercise: four lists of factors under one question.
public struct Board: Entity {
  public var id: EntityID
  public var workshop: EntityID
  public var session: EntityID?
  /// What the room is asked; may be empty.
  public var question: String
  /// The enrolment of who leads the exercise.
  public var facilitator: EntityID?

  /// A board that belongs to no session yet.
  public init(id: EntityID, workshop: EntityID, question: String) {
    self.id = id
    self.workshop = workshop
    self.question = question
  }
}

extension Board {
  public static var kind: EntityKind { .board }
  public static var fields: [String] { ["workshop", "session", "question", "facilitator"] }
  public var values: [Value] {
    [.id(workshop), Value(session), Value(question), Value(facilitator)]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, workshop: values.reference("workshop"), question: values.text("question"))
    session = values["session"].id
    facilitator = values["facilitator"].id
  }
}
