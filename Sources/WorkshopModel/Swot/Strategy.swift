/// What follows from factors taken together: a line of the TOWS matrix.
public struct Strategy: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The board.
  public var board: EntityID
  /// The cell of the matrix for which it was written; where it is shown follows from what it cites.
  public var pairing: Pairing
  /// The place within the cell; see `Rank`.
  public var rank: String
  /// The wording as typed.
  public var text: String

  /// A strategy that cites nothing yet.
  public init(id: EntityID, board: EntityID, pairing: Pairing, rank: String, text: String) {
    self.id = id
    self.board = board
    self.pairing = pairing
    self.rank = rank
    self.text = text
  }
}

/// A factor on which a strategy rests.
///
/// The identity follows from strategy and factor.
public struct Citation: Entity {
  /// The identity, derived from strategy and factor.
  public var id: EntityID
  /// The strategy.
  public var strategy: EntityID
  /// The factor.
  public var factor: EntityID

  /// A strategy that rests on a factor.
  public init(id: EntityID = .unassigned, strategy: EntityID, factor: EntityID) {
    self.id = id
    self.strategy = strategy
    self.factor = factor
  }
}

/// The four cells of the TOWS matrix: an internal list with an external one.
public enum Pairing: String, CaseIterable, Sendable {
  case so, wo, st, wt

  /// What it is called: "SO".
  public var label: String { rawValue.uppercased() }

  /// What it does with them: "maxi-maxi".
  public var meaning: String {
    switch self {
    case .so: "use strengths for opportunities"
    case .wo: "mend weaknesses by opportunities"
    case .st: "use strengths against threats"
    case .wt: "reduce weaknesses, avoid threats"
    }
  }

  /// The internal list.
  public var inside: Quadrant { self == .so || self == .st ? .strengths : .weaknesses }

  /// The external list.
  public var outside: Quadrant { self == .so || self == .wo ? .opportunities : .threats }

  /// The cell of an internal and an external list.
  public init(_ inside: Quadrant, _ outside: Quadrant) {
    self =
      inside == .strengths
      ? (outside == .opportunities ? .so : .st) : (outside == .opportunities ? .wo : .wt)
  }
}

extension Strategy {
  /// The table of strategies.
  public static var kind: EntityKind { .strategy }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["board", "pairing", "rank", "text"] }
  /// The content in the order of `fields`.
  public var values: [Value] {
    [.id(board), .text(pairing.rawValue), Value(rank), Value(text)]
  }

  /// Puts a strategy together from stored values; an unknown cell is SO.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, board: values.reference("board"), pairing: values.choice("pairing", or: .so),
      rank: values.text("rank"), text: values.text("text"))
  }
}

extension Citation {
  /// The table of citations.
  public static var kind: EntityKind { .citation }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["strategy", "factor"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [.id(strategy), .id(factor)] }

  /// Puts a citation together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, strategy: values.reference("strategy"), factor: values.reference("factor"))
  }
}
