import GRDB
public import WorkshopModel

/// What became of imported factors.
public struct SwotImport: Equatable, Sendable {
  /// How many things are new.
  public var added = 0
  /// How many were known and say something else now.
  public var updated = 0
  /// How many were known and are the same.
  public var unchanged = 0

  /// Nothing imported.
  public init() {}
}

extension Store {
  /// Takes boards and single factors into a workshop, as one step of undo.
  ///
  /// A board keeps its identity, so that it can be taken again when more has been added to it; one
  /// that belongs to another workshop here gets a copy of its own. Single factors go to the board of
  /// the group, or to the workshop's first one. With `dryRun` everything is done and then taken back.
  public func importSwot(
    _ boards: [FilledBoard], _ factors: [Factor], into workshop: EntityID, group: String = "",
    dryRun: Bool = false
  ) throws -> (result: SwotImport, receipt: Receipt?) {
    do {
      var result = SwotImport()
      let receipt = try change { writer in
        var importer = SwotImporter(workshop: workshop, group: group)
        for board in boards { try importer.take(board, &writer) }
        if !factors.isEmpty { try importer.take(factors, &writer) }
        result = importer.result
        if dryRun { throw Rehearsed(result: result) }
      }
      return (result, receipt)
    } catch let rehearsal as Rehearsed {
      return (rehearsal.result, nil)
    }
  }
}

/// Carries the numbers of a rehearsed import out of its transaction, which it rolls back.
private struct Rehearsed: Error {
  let result: SwotImport
}

/// Takes boards in, inside one transaction.
private struct SwotImporter {
  let workshop: EntityID
  let group: String
  private(set) var result = SwotImport()

  init(workshop: EntityID, group: String) {
    (self.workshop, self.group) = (workshop, group)
  }

  mutating func take(_ filled: FilledBoard, _ writer: inout JournalWriter) throws {
    let owner = try owner(of: filled.board.id, writer.db)
    // A board of another workshop is not moved: the copy has identities that follow from both.
    let isForeign = owner != nil && owner != workshop
    let workshop = workshop
    let mine = { (kind: EntityKind, id: EntityID) in
      isForeign ? OpHash.naturalID(kind, workshop, id) : id
    }
    var board = filled.board
    board.id = mine(.board, board.id)
    board.workshop = workshop
    if !group.isEmpty { board.group = group }
    if let known = try writer.db.fetch(Board.self, id: board.id) {
      (board.session, board.facilitator) = (known.session, known.facilitator)
    }
    try save(board, &writer)
    // Those that others stand under come first.
    let order = filled.factors.sorted {
      ($0.mergedInto == nil ? 0 : 1) < ($1.mergedInto == nil ? 0 : 1)
    }
    for var factor in order {
      factor.id = mine(.factor, factor.id)
      factor.board = board.id
      factor.mergedInto = nil
      try take(factor, &writer)
    }
    for factor in order {
      guard let head = factor.mergedInto else { continue }
      try set("merged_into", mine(.factor, head), of: mine(.factor, factor.id), &writer)
    }
    try takeMethod(filled, board.id, mine, &writer)
  }

  private mutating func takeMethod(
    _ filled: FilledBoard, _ board: EntityID, _ mine: (EntityKind, EntityID) -> EntityID,
    _ writer: inout JournalWriter
  ) throws {
    for var round in filled.rounds {
      (round.id, round.board) = (mine(.voteRound, round.id), board)
      try save(round, &writer)
    }
    for var ballot in filled.ballots {
      (ballot.id, ballot.round) = (mine(.ballot, ballot.id), mine(.voteRound, ballot.round))
      try save(ballot, &writer)
    }
    for vote in filled.votes {
      try save(
        Vote(
          ballot: mine(.ballot, vote.ballot), factor: mine(.factor, vote.factor), dots: vote.dots),
        &writer)
    }
    for var strategy in filled.strategies {
      (strategy.id, strategy.board) = (mine(.strategy, strategy.id), board)
      try save(strategy, &writer)
    }
    for citation in filled.citations {
      try save(
        Citation(
          strategy: mine(.strategy, citation.strategy), factor: mine(.factor, citation.factor)),
        &writer)
    }
    for var stakeholder in filled.stakeholders {
      (stakeholder.id, stakeholder.board) = (mine(.stakeholder, stakeholder.id), board)
      try save(stakeholder, &writer)
    }
  }

  /// Puts single factors on the board that they are for.
  mutating func take(_ factors: [Factor], _ writer: inout JournalWriter) throws {
    let board = try target(&writer)
    for var factor in factors {
      factor.board = board
      if factor.id == .unassigned { factor.id = writer.newID() }
      if factor.group.isEmpty { factor.group = group }
      let owner = try self.board(of: factor.id, writer.db)
      if let owner, owner != board { factor.id = OpHash.naturalID(.factor, board, factor.id) }
      if let known = try writer.db.fetch(Factor.self, id: factor.id) {
        factor = Self.merged(factor, into: known)
      }
      try take(factor, &writer)
    }
  }

  /// A table does not hold all that is known of a factor.
  private static func merged(_ factor: Factor, into known: Factor) -> Factor {
    var merged = known
    (merged.quadrant, merged.text) = (factor.quadrant, factor.text)
    if !factor.raisedBy.isEmpty { merged.raisedBy = factor.raisedBy }
    if !factor.group.isEmpty { merged.group = factor.group }
    if !factor.theme.isEmpty { merged.theme = factor.theme }
    merged.evidence = factor.evidence ?? known.evidence
    merged.weight = factor.weight ?? known.weight
    merged.rating = factor.rating ?? known.rating
    return merged
  }

  /// The board of the group, else the workshop's first one, made where there is none.
  private mutating func target(_ writer: inout JournalWriter) throws -> EntityID {
    guard let key = try writer.db.rowid(.workshop, workshop) else {
      throw StoreError(.notFound, "The workshop is no longer there.")
    }
    let boards = try writer.db.fetch(Board.self, where: "t.workshop = ?", [key])
    let known = boards.first {
      group.isEmpty || Folding.fold($0.group) == Folding.fold(group)
    }
    if let known { return known.id }
    var board = Board(id: writer.newID(), workshop: workshop, question: "")
    board.group = group
    (board.question, board.session) = (boards.first?.question ?? "", boards.first?.session)
    try save(board, &writer)
    return board.id
  }

  /// A factor that is known keeps its place; a new one stands at the end.
  private mutating func take(_ draft: Factor, _ writer: inout JournalWriter) throws {
    var factor = draft
    if let owner = try board(of: factor.id, writer.db), owner != factor.board {
      throw StoreError(.invalid, "The factor “\(factor.text)” stands on another board here.")
    }
    if let known = try writer.db.fetch(Factor.self, id: factor.id) {
      factor.rank = known.rank
      factor.source = known.source
      factor.mergedInto = known.mergedInto
    } else {
      factor.rank = try writer.rankAtEnd(of: factor)
    }
    try save(factor, &writer)
  }

  private mutating func save<E: Entity>(_ entity: E, _ writer: inout JournalWriter) throws {
    try Rules.check(entity)
    let id = OpHash.naturalID(of: entity) ?? entity.id
    if let known = try writer.db.fetch(E.self, id: id) {
      if known.values == entity.values { result.unchanged += 1 } else { result.updated += 1 }
    } else {
      result.added += 1
    }
    try writer.save(entity)
  }

  private func set(
    _ field: String, _ value: EntityID, of factor: EntityID, _ writer: inout JournalWriter
  ) throws {
    guard let known = try writer.db.fetch(Factor.self, id: factor), known.mergedInto != value else {
      return
    }
    try writer.overwrite(
      CellWrite(kind: .factor, entity: factor, field: field, content: .value(.id(value))))
  }

  /// The workshop of a board, also of a buried one; nil when there is no such board.
  private func owner(of board: EntityID, _ db: Database) throws -> EntityID? {
    try identity(
      "SELECT w.uuid FROM board t JOIN workshop w ON w.id = t.workshop WHERE t.uuid = ?", board, db)
  }

  /// The board of a factor, also of a buried one.
  private func board(of factor: EntityID, _ db: Database) throws -> EntityID? {
    try identity(
      "SELECT b.uuid FROM factor t JOIN board b ON b.id = t.board WHERE t.uuid = ?", factor, db)
  }

  private func identity(_ sql: String, _ id: EntityID, _ db: Database) throws -> EntityID? {
    try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.databaseValue])?.identity(0)
  }
}
