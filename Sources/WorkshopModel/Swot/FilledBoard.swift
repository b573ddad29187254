/// A SWOT board with all that stands on it.
public struct FilledBoard: Hashable, Sendable {
  /// The board.
  public var board: Board
  /// The factors of all four quadrants, in any order, merged ones with the others.
  public var factors: [Factor]
  /// The vote rounds, the oldest first.
  public var rounds: [VoteRound] = []
  /// The ballots of all rounds.
  public var ballots: [Ballot] = []
  /// What the ballots gave to factors.
  public var votes: [Vote] = []
  /// The lines of the TOWS matrix, in any order.
  public var strategies: [Strategy] = []
  /// What they cite, also what is not on the board any more.
  public var citations: [Citation] = []
  /// Those whom the question concerns.
  public var stakeholders: [Stakeholder] = []

  /// Puts the factors on their board.
  public init(board: Board, factors: [Factor]) {
    self.board = board
    self.factors = factors
  }

  /// A factor with its code, "S1".
  public typealias Coded = (code: String, factor: Factor)

  /// The factors of one quadrant with their codes, "S1", "S2"; merged ones stand under another.
  public func factors(in quadrant: Quadrant) -> [Coded] {
    let merges = Merges(factors)
    return factors.filter { $0.quadrant == quadrant && !merges.isMerged($0.id) }
      .sorted(by: Factor.stand)
      .enumerated().map { ("\(quadrant.letter)\($0.offset + 1)", $0.element) }
  }

  /// The factors of all quadrants with their codes, quadrant by quadrant.
  public var coded: [Coded] { Quadrant.allCases.flatMap(factors(in:)) }

  /// The code under which each factor is known; a merged one has the code of what it stands under.
  public var codes: [EntityID: String] {
    let merges = Merges(factors)
    var codes = Dictionary(
      coded.map { ($0.factor.id, $0.code) }, uniquingKeysWith: { first, _ in first })
    for factor in factors where codes[factor.id] == nil {
      codes[factor.id] = codes[merges.root(of: factor.id)]
    }
    return codes
  }

  /// The factor of a code, in digits of any script and in any case.
  public func factor(coded code: String) -> Factor? {
    let wanted = Digits.ascii(code).uppercased()
    return coded.first { $0.code == wanted }?.factor
  }

  /// How far the room has come: as was said, else as what is there tells.
  public var phase: SwotPhase {
    board.phase ?? (board.question.isEmpty && factors.isEmpty ? .question : .entry)
  }
}

extension Factor {
  /// The order within a quadrant, the same on every machine.
  static func stand(_ first: Factor, before second: Factor) -> Bool {
    (first.rank, first.id.description) < (second.rank, second.id.description)
  }
}
