/// Somebody whom the question of a board concerns.
public struct Stakeholder: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The board.
  public var board: EntityID
  /// Who it is, as typed.
  public var name: String
  /// How much it concerns them, from 1 to 4; nil when nobody said.
  public var interest: Int?
  /// How much they can do about it, from 1 to 4; nil when nobody said.
  public var influence: Int?

  /// Somebody of whom only the name is known.
  public init(id: EntityID, board: EntityID, name: String) {
    self.id = id
    self.board = board
    self.name = name
  }

  /// What to do with them; nil as long as one of the two is unknown.
  public var stance: Stance? {
    guard let interest, let influence else { return nil }
    return influence > 2
      ? (interest > 2 ? .manageClosely : .keepSatisfied)
      : (interest > 2 ? .keepInformed : .monitor)
  }

  /// The cells of the map of interest and influence.
  public enum Stance: String, CaseIterable, Sendable {
    case keepSatisfied = "keep satisfied"
    case manageClosely = "manage closely"
    case monitor
    case keepInformed = "keep informed"
  }
}

extension Stakeholder {
  /// The table of stakeholders.
  public static var kind: EntityKind { .stakeholder }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["board", "name", "interest", "influence"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [.id(board), Value(name), Value(interest), Value(influence)] }

  /// Puts a stakeholder together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, board: values.reference("board"), name: values.text("name"))
    interest = values["interest"].integer
    influence = values["influence"].integer
  }
}
