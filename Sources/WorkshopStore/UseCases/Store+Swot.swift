import GRDB
public import WorkshopModel

extension Store {
  /// Does something to a SWOT board, as one step of undo.
  public func apply(_ edit: SwotEdit, seen: Int64? = nil) throws -> Receipt {
    try change(seen: seen) { writer in
      switch edit {
      case .add(let factors, let workshop): try Self.add(factors, workshop, &writer)
      case .merge(let head, let originals): try writer.merge(head, of: originals)
      case .takeApart(let head): try writer.takeFactorApart(head)
      case .remove(let ids): try writer.removeFactors(ids)
      case .open(let round, let ballots): try writer.open(round, ballots)
      case .count(let ballot, let votes): try writer.count(ballot, votes)
      case .give(let dots, let factor, let round): try writer.give(dots, to: factor, in: round)
      case .strategy(let strategy, let factors): try writer.cite(strategy, factors)
      case .board(let board): try Self.make(board, &writer)
      case .consolidate(let workshop): try Self.consolidate(workshop, &writer)
      }
    }
  }

  private static func add(
    _ factors: [Factor], _ workshop: EntityID, _ writer: inout JournalWriter
  ) throws {
    var first: EntityID?
    for var factor in factors {
      try Rules.check(factor)
      if factor.board == .unassigned {
        let board = try first ?? firstBoard(of: workshop, &writer)
        first = board
        factor.board = board
      }
      if factor.rank.isEmpty { factor.rank = try writer.rankAtEnd(of: factor) }
      if factor.id == .unassigned { factor.id = writer.newID() }
      try writer.create(factor)
    }
  }

  private static func firstBoard(
    of workshop: EntityID, _ writer: inout JournalWriter
  ) throws -> EntityID {
    let key = try Self.key(of: workshop, writer.db)
    if let known = try writer.db.fetch(Board.self, where: "t.workshop = ?", [key]).first {
      return known.id
    }
    let board = Board(id: writer.newID(), workshop: workshop, question: "")
    try make(board, &writer)
    return board.id
  }

  private static func key(of workshop: EntityID, _ db: Database) throws -> Int64 {
    guard let key = try db.rowid(.workshop, workshop) else {
      throw StoreError(.notFound, "The workshop is no longer there.")
    }
    return key
  }

  /// A board without a session takes over session and question of the first one, or stands in the
  /// SWOT session.
  private static func make(_ draft: Board, _ writer: inout JournalWriter) throws {
    let key = try Self.key(of: draft.workshop, writer.db)
    var board = draft
    if board.id == .unassigned { board.id = writer.newID() }
    let first = try writer.db.fetch(Board.self, where: "t.workshop = ?", [key]).first
    if board.question.isEmpty { board.question = first?.question ?? "" }
    if board.session == nil {
      board.session =
        try first?.session
        ?? writer.db.fetch(
          Session.self, where: "t.workshop = ? AND t.kind = 'swot'", [key], order: "t.day, t.rank"
        ).first?.id
    }
    try Rules.check(board)
    try writer.create(board)
  }

  private static func consolidate(_ workshop: EntityID, _ writer: inout JournalWriter) throws {
    let key = try Self.key(of: workshop, writer.db)
    var boards = try writer.db.boards(ofWorkshop: key)
    if !boards.contains(where: { $0.board.group.isEmpty }) {
      let board = Board(id: writer.newID(), workshop: workshop, question: "")
      try make(board, &writer)
      boards = try writer.db.boards(ofWorkshop: key)
    }
    guard let common = boards.first(where: { $0.board.group.isEmpty }) else { return }
    let groups = boards.filter { !$0.board.group.isEmpty }
    for var factor in Consolidation.additions(from: groups, to: common) {
      factor.id = writer.newID()
      try writer.create(factor)
    }
  }
}

extension JournalWriter {
  /// The rank at the end of a factor's quadrant.
  func rankAtEnd(of factor: Factor) throws -> String {
    let last = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(rank) FROM factor WHERE deleted = 0 AND quadrant = ?
          AND board = (SELECT id FROM board WHERE uuid = ?)
          """), arguments: [factor.quadrant.rawValue, factor.board.databaseValue])
    return Rank.series(1, after: last)[0]
  }

  /// Records a round with its ballots.
  fileprivate mutating func open(_ draft: VoteRound, _ ballots: [Ballot]) throws {
    var round = draft
    if round.id == .unassigned { round.id = newID() }
    try Rules.check(round)
    try save(round)
    for var ballot in ballots {
      if ballot.id == .unassigned { ballot.id = newID() }
      ballot.round = round.id
      try save(ballot)
    }
  }

  fileprivate mutating func count(_ draft: Ballot, _ votes: [Vote]) throws {
    var ballot = draft
    if ballot.id == .unassigned { ballot.id = newID() }
    try save(ballot)
    let named = Set(votes.map(\.factor))
    let known = try db.fetch(
      Vote.self, where: "t.ballot = (SELECT id FROM ballot WHERE uuid = ?)",
      [ballot.id.databaseValue])
    for vote in known where !named.contains(vote.factor) {
      try setDeleted(.vote, vote.id, true)
    }
    for vote in votes where vote.dots > 0 || known.contains(where: { $0.factor == vote.factor }) {
      try save(Vote(ballot: ballot.id, factor: vote.factor, dots: vote.dots))
    }
  }

  fileprivate mutating func give(_ dots: Int, to factor: EntityID, in round: EntityID) throws {
    let mine = try db.fetch(
      Ballot.self, where: "t.round = (SELECT id FROM vote_round WHERE uuid = ?)",
      [round.databaseValue])
    var ballot = mine.first { $0.group.isEmpty } ?? Ballot(id: .unassigned, round: round)
    if ballot.id == .unassigned {
      ballot.id = newID()
      try create(ballot)
    }
    let known = try db.fetch(
      Vote.self, id: OpHash.naturalID(.vote, ballot.id, factor))
    let sum = max(0, (known?.dots ?? 0) + dots)
    try save(Vote(ballot: ballot.id, factor: factor, dots: sum))
  }

  fileprivate mutating func cite(_ draft: Strategy, _ factors: [EntityID]) throws {
    var strategy = draft
    if strategy.id == .unassigned { strategy.id = newID() }
    try Rules.check(strategy)
    for factor in factors {
      guard try db.rowid(.factor, factor) != nil else { throw MissingReference(kind: .factor) }
    }
    try save(strategy)
    let known = try db.fetch(
      Citation.self, where: "t.strategy = (SELECT id FROM strategy WHERE uuid = ?)",
      [strategy.id.databaseValue])
    for citation in known where !factors.contains(citation.factor) {
      try setDeleted(.citation, citation.id, true)
    }
    for factor in factors where !known.contains(where: { $0.factor == factor }) {
      try save(Citation(strategy: strategy.id, factor: factor))
    }
  }
}
