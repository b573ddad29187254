/// A round in which the room gives dots to the factors of a board.
public struct VoteRound: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The board.
  public var board: EntityID
  /// What it is called: "What is urgent?".
  public var name: String
  /// How many dots each voter has; nil when nobody said.
  public var budget: Int?
  /// How many of them may go to one factor; nil for as many as one likes.
  public var most: Int?
  /// Whether its dots are counted; nobody sees them before.
  public var isClosed: Bool

  /// A round that is open.
  public init(id: EntityID, board: EntityID, name: String) {
    self.id = id
    self.board = board
    self.name = name
    isClosed = false
  }

  /// The dots that a voter should have: a quarter of the factors, from 3 to 5.
  public static func suggestedBudget(factors: Int) -> Int { min(5, max(3, (factors + 3) / 4)) }
}

/// The dots of a round that were counted together: a group's, or those of the whole room.
public struct Ballot: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The round.
  public var round: EntityID
  /// The group or agency; empty for the whole room.
  public var group: String
  /// How many people gave dots; nil when nobody counted them.
  public var voters: Int?

  /// A ballot of unknown size.
  public init(id: EntityID, round: EntityID, group: String = "") {
    self.id = id
    self.round = round
    self.group = group
  }
}

/// How many dots of a ballot one factor got.
///
/// The identity follows from ballot and factor.
public struct Vote: Entity {
  /// The identity, derived from ballot and factor.
  public var id: EntityID
  /// The ballot.
  public var ballot: EntityID
  /// The factor.
  public var factor: EntityID
  /// The dots, 0 or more.
  public var dots: Int

  /// Dots of a ballot for a factor.
  public init(id: EntityID = .unassigned, ballot: EntityID, factor: EntityID, dots: Int) {
    self.id = id
    self.ballot = ballot
    self.factor = factor
    self.dots = dots
  }
}

extension VoteRound {
  /// The table of vote rounds.
  public static var kind: EntityKind { .voteRound }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["board", "name", "budget", "most", "closed"] }
  /// The content in the order of `fields`.
  public var values: [Value] {
    [.id(board), Value(name), Value(budget), Value(most), .integer(isClosed ? 1 : 0)]
  }

  /// Puts a round together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, board: values.reference("board"), name: values.text("name"))
    budget = values["budget"].integer
    most = values["most"].integer
    isClosed = values["closed"].integer == 1
  }
}

extension Ballot {
  /// The table of ballots.
  public static var kind: EntityKind { .ballot }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["round", "team", "voters"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [.id(round), Value(group), Value(voters)] }

  /// Puts a ballot together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, round: values.reference("round"), group: values.text("team"))
    voters = values["voters"].integer
  }
}

extension Vote {
  /// The table of votes.
  public static var kind: EntityKind { .vote }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["ballot", "factor", "dots"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [.id(ballot), .id(factor), .integer(dots)] }

  /// Puts a vote together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, ballot: values.reference("ballot"), factor: values.reference("factor"),
      dots: values["dots"].integer ?? 0)
  }
}
