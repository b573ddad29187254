/// One entry of a SWOT board.
public struct Factor: Entity {
  public var id: EntityID
  public var board: EntityID
  public var quadrant: Quadrant
  /// The place within the quadrant; see `Rank`.
  public var rank: String
  public var text: String
  /// Dots that the room has given it.
  public var votes: Int
  /// The agency or group that raised it; empty when nobody said.
  public var raisedBy: String
  public var note: String

  /// A factor without dots.
  public init(id: EntityID, board: EntityID, quadrant: Quadrant, rank: String, text: String) {
    self.id = id
    self.board = board
    self.quadrant = quadrant
    self.rank = rank
    self.text = text
    votes = 0
    (raisedBy, note) = ("", "")
  }
}

/// The four lists of a SWOT board.
public enum Quadrant: String, CaseIterable, Sendable {
  case strengths, weaknesses, opportunities, threats

  /// The letter before a factor's number: "S1".
  public var letter: String { rawValue.prefix(1).uppercased() }

  /// What people call it.
  public var label: String { letter + rawValue.dropFirst() }

  /// Where it stands in the method: "helpful, internal".
  public var meaning: String {
    switch self {
    case .strengths: "helpful, internal"
    case .weaknesses: "harmful, internal"
    case .opportunities: "helpful, external"
    case .threats: "harmful, external"
    }
  }
}

extension Factor {
  public static var kind: EntityKind { .factor }
  public static var fields: [String] {
    ["board", "quadrant", "rank", "text", "votes", "raised_by", "note"]
  }

  public var values: [Value] {
    [
      .id(board), .text(quadrant.rawValue), Value(rank), Value(text), .integer(votes),
      Value(raisedBy), Value(note),
    ]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, board: values.reference("board"), quadrant: values.choice("quadrant", or: .strengths),
      rank: values.text("rank"), text: values.text("text"))
    votes = values["votes"].integer ?? 0
    raisedBy = values.text("raised_by")
    note = values.text("note")
  }
}
