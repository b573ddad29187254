/// One entry of a SWOT board.
public struct Factor: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The board.
  public var board: EntityID
  /// The list in which it stands.
  public var quadrant: Quadrant
  /// The place within the quadrant; see `Rank`.
  public var rank: String
  /// The wording as typed.
  public var text: String
  /// Dots that the room has given it.
  public var votes: Int
  /// The agency or group that raised it; empty when nobody said.
  public var raisedBy: String
  /// A remark for internal eyes.
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
  /// The table of SWOT factors.
  public static var kind: EntityKind { .factor }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    ["board", "quadrant", "rank", "text", "votes", "raised_by", "note"]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      .id(board), .text(quadrant.rawValue), Value(rank), Value(text), .integer(votes),
      Value(raisedBy), Value(note),
    ]
  }

  /// Puts a factor together from stored values.
  ///
  /// An unknown quadrant is strengths, missing dots are none.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, board: values.reference("board"), quadrant: values.choice("quadrant", or: .strengths),
      rank: values.text("rank"), text: values.text("text"))
    votes = values["votes"].integer ?? 0
    raisedBy = values.text("raised_by")
    note = values.text("note")
  }
}
