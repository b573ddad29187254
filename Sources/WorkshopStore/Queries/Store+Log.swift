import GRDB
public import WorkshopModel

extension Store {
  /// The steps of the journal, newest first.
  ///
  /// - Parameters:
  ///   - workshop: only what touched this workshop; nil for everything.
  ///   - limit: at most so many steps.
  public func log(of workshop: EntityID? = nil, limit: Int = 1000) throws -> [Change] {
    try read { db in
      guard let workshop else {
        return try Row.fetchAll(
          db.cachedStatement(sql: Self.listing + " ORDER BY c.n DESC LIMIT ?"), arguments: [limit]
        ).map { try Self.change($0, in: db) }
      }
      guard let key = try db.rowid(.workshop, workshop) else { return [] }
      let places = try JournalTrail(db).places(ofWorkshops: [key]).sorted(by: >)
      return try Self.changes(at: places.prefix(limit), in: db)
    }
  }

  /// What reads a change's row; a condition is still to follow.
  static let listing = """
    SELECT c.uuid, c.author, c.state, c.undoes, c.first, c.last, op.hlc, c.reason
    FROM change c JOIN op ON op.n = c.first
    """

  /// A row of `listing` as people read it.
  static func change(_ row: Row, in db: Database) throws -> Change {
    let (state, hlc): (String, Int64) = (row["state"], row["hlc"])
    let (first, last): (Int64, Int64) = (row["first"], row["last"])
    return Change(
      id: try row.identity(0), author: row["author"], seconds: Int(hlc >> 16) / 1000,
      summary: try ChangeSummary.of(first...last, in: db),
      state: Change.State(rawValue: state) ?? .done, undoes: try row.optionalIdentity(3),
      ops: Int(last - first) + 1, reason: row["reason"])
  }

  /// The changes at places of their table, in the same order.
  static func changes(at places: some Sequence<Int64>, in db: Database) throws -> [Change] {
    let statement = try db.cachedStatement(sql: listing + " WHERE c.n = ?")
    return try places.compactMap { n in
      try Row.fetchOne(statement, arguments: [n]).map { try change($0, in: db) }
    }
  }
}
