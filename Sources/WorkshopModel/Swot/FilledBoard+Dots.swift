extension FilledBoard {
  /// The rounds that are being voted in.
  public var openRound: VoteRound? { rounds.last { !$0.isClosed } }

  /// The round whose dots the board shows: the newest closed one, and none while one is open.
  public var shownRound: VoteRound? {
    openRound == nil ? rounds.last { $0.isClosed } : nil
  }

  /// Whether dots are kept from the room because a round is open.
  public var hidesDots: Bool { openRound != nil }

  /// The ballots of a round: the whole room first, then by group.
  public func ballots(of round: EntityID) -> [Ballot] {
    ballots.filter { $0.round == round }.sorted {
      (Folding.fold($0.group), $0.id.description) < (Folding.fold($1.group), $1.id.description)
    }
  }

  /// The dots that a factor and what stands under it got in some ballots.
  private func dots(of id: EntityID, in ballots: Set<EntityID>) -> Int {
    let family = Set(self.family(of: id).map(\.id))
    return votes.reduce(0) {
      ballots.contains($1.ballot) && family.contains($1.factor) ? $0 + $1.dots : $0
    }
  }

  /// The dots of a factor in a round.
  public func dots(of id: EntityID, in round: VoteRound) -> Int {
    dots(of: id, in: Set(ballots(of: round.id).map(\.id)))
  }

  /// The dots of a factor in one ballot.
  public func dots(of id: EntityID, in ballot: Ballot) -> Int { dots(of: id, in: [ballot.id]) }

  /// The dots that everybody may see: of the round that is shown, else those given without a round;
  /// nil while a round is open.
  public func dots(of id: EntityID) -> Int? {
    if hidesDots { return nil }
    if let round = shownRound { return dots(of: id, in: round) }
    return family(of: id).reduce(0) { $0 + $1.votes }
  }

  /// The dots of all factors, as `dots(of:)` says them.
  public var dots: [EntityID: Int] {
    Dictionary(
      coded.map { ($0.factor.id, dots(of: $0.factor.id) ?? 0) }, uniquingKeysWith: { $1 })
  }

  /// The board after a ballot was counted anew.
  public func counting(
    _ dots: [(factor: EntityID, dots: Int)], in ballot: Ballot
  ) -> FilledBoard {
    var board = self
    board.votes.removeAll { $0.ballot == ballot.id }
    board.votes += dots.map { Vote(ballot: ballot.id, factor: $0.factor, dots: $0.dots) }
    return board
  }

  /// Compares the dots of a ballot with those that its voters had.
  public func check(_ ballot: Ballot) -> BallotCheck {
    let round = rounds.first { $0.id == ballot.round }
    let own = coded.map { (code: $0.code, dots: dots(of: $0.factor.id, in: ballot)) }
    let expected = ballot.voters.flatMap { voters in round?.budget.map { voters * $0 } }
    let most = ballot.voters.flatMap { voters in round?.most.map { voters * $0 } }
    return BallotCheck(
      cast: own.reduce(0) { $0 + $1.dots }, expected: expected,
      over: most.map { most in own.filter { $0.dots > most }.map(\.code) } ?? [])
  }

  /// The factors in the order of their dots, with their places; equal dots share a place.
  public var ranking: [Ranking.Place<Coded>] {
    let dots = dots
    return Ranking.places(coded) { dots[$0.factor.id] ?? 0 }
  }
}

/// What became of the dots of a ballot.
public struct BallotCheck: Hashable, Sendable {
  /// The dots that were counted.
  public let cast: Int
  /// Voters times budget; nil when one of them is unknown.
  public let expected: Int?
  /// The codes of factors with more dots than all voters together may give to one.
  public let over: [String]

  /// How many dots too many were counted, negative for too few; nil when that is unknown.
  public var difference: Int? { expected.map { cast - $0 } }

  /// Whether nothing speaks against the count.
  public var isSound: Bool { (difference ?? 0) <= 0 && over.isEmpty }

  /// The count and what is wrong with it: "14 of 36 dots · 22 not given".
  public var phrase: Phrase {
    guard let expected, let difference else { return "\(cast) dots" }
    let count: Phrase = "\(cast) of \(expected) dots"
    if difference > 0 { return "\(count) · \(difference) too many" }
    return difference < 0 ? "\(count) · \(-difference) not given" : count
  }
}

/// Places in a competition.
public enum Ranking {
  /// Something with its place.
  public struct Place<Thing> {
    /// The place, from 1.
    public let place: Int
    /// Whether others have the same place.
    public let isShared: Bool
    /// What has it.
    public let thing: Thing
    /// The number by which it got there.
    public let score: Int
  }

  /// The things from the highest score down; equal scores share a place, leave the next ones free,
  /// and keep their order.
  public static func places<Thing>(_ things: [Thing], by score: (Thing) -> Int) -> [Place<Thing>] {
    let scored = things.enumerated().map { (score($0.element), $0.offset, $0.element) }
      .sorted { (-$0.0, $0.1) < (-$1.0, $1.1) }
    var places: [Place<Thing>] = []
    for (index, (score, _, thing)) in scored.enumerated() {
      let first = scored.firstIndex { $0.0 == score } ?? index
      let isShared = scored.count { $0.0 == score } > 1
      places.append(Place(place: first + 1, isShared: isShared, thing: thing, score: score))
    }
    return places
  }
}
