import GRDB
public import WorkshopModel

extension Store {
  /// Puts a factor at the end of a quadrant of the workshop's first board.
  ///
  /// A workshop without a board gets one, without a question, in its SWOT session if it has one.
  public func addFactor(
    _ text: String, to quadrant: Quadrant, in workshop: EntityID
  ) throws -> Receipt {
    try change { writer in
      let board = try Self.firstBoard(of: workshop, &writer)
      let last = try String.fetchOne(
        writer.db,
        sql: """
          SELECT max(rank) FROM factor WHERE deleted = 0 AND quadrant = ?
          AND board = (SELECT id FROM board WHERE uuid = ?)
          """, arguments: [quadrant.rawValue, board.databaseValue])
      let factor = Factor(
        id: writer.newID(), board: board, quadrant: quadrant,
        rank: Rank.series(1, after: last)[0], text: text)
      try Rules.check(factor)
      try writer.create(factor)
    }
  }

  private static func firstBoard(
    of workshop: EntityID, _ writer: inout JournalWriter
  ) throws -> EntityID {
    guard let key = try writer.db.rowid(.workshop, workshop) else {
      throw StoreError(.notFound, "The workshop is no longer there.")
    }
    if let known = try writer.db.fetch(Board.self, where: "t.workshop = ?", [key]).first {
      return known.id
    }
    var board = Board(id: writer.newID(), workshop: workshop, question: "")
    board.session = try writer.db.fetch(
      Session.self, where: "t.workshop = ? AND t.kind = 'swot'", [key], order: "t.day, t.rank"
    ).first?.id
    try writer.create(board)
    return board.id
  }
}
