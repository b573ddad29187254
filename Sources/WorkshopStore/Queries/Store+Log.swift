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
      let rows =
        try workshop.map { try Self.changes(of: $0, limit: limit, db) }
        ?? Row.fetchAll(
          db.cachedStatement(sql: Self.listing + " ORDER BY c.n DESC LIMIT ?"), arguments: [limit])
      return try rows.map { row in
        let (state, hlc): (String, Int64) = (row["state"], row["hlc"])
        let (first, last): (Int64, Int64) = (row["first"], row["last"])
        return Change(
          id: try row.identity(0), author: row["author"], seconds: Int(hlc >> 16) / 1000,
          summary: try ChangeSummary.of(first...last, in: db),
          state: Change.State(rawValue: state) ?? .done, undoes: try row.optionalIdentity(3),
          ops: Int(last - first) + 1, reason: row["reason"])
      }
    }
  }

  private static let listing = """
    SELECT c.uuid, c.author, c.state, c.undoes, c.first, c.last, op.hlc, c.reason
    FROM change c JOIN op ON op.n = c.first
    """

  /// Follows the cells of a workshop back from their newest ops, so that nothing else is read.
  private static func changes(of workshop: EntityID, limit: Int, _ db: Database) throws -> [Row] {
    let heads = Heads(db)
    var open = try Int64.fetchAll(
      db.cachedStatement(sql: newestOps), arguments: [workshop.databaseValue])
    var seen = Set(open)
    var changes: Set<EntityID> = []
    while let n = open.popLast() {
      guard let op = try heads.op(at: n) else { continue }
      changes.insert(op.change)
      for base in try heads.positions(op.bases) where seen.insert(base).inserted {
        open.append(base)
      }
    }
    let statement = try db.cachedStatement(sql: listing + " WHERE c.uuid = ?")
    let rows = try changes.compactMap {
      try Row.fetchOne(statement, arguments: [$0.databaseValue])
    }
    return Array(
      rows.sorted { ($0["first"] as Int64) > ($1["first"] as Int64) }.prefix(limit))
  }

  /// The newest ops of a workshop and of everything that hangs on it.
  private static let newestOps: String = {
    let direct = [
      "session", "enrolment", "role", "headcount", "note", "quotation", "publication", "material",
      "board", "action",
    ]
    let indirect = [
      ("mark", "session", "session"), ("lead", "session", "session"),
      ("factor", "board", "board"), ("affiliation", "enrolment", "enrolment"),
    ]
    let things =
      ["SELECT uuid, op FROM workshop WHERE id = (SELECT id FROM w)"]
      + direct.map { "SELECT uuid, op FROM \($0) WHERE workshop = (SELECT id FROM w)" }
      + indirect.map { table, column, parent in
        """
        SELECT uuid, op FROM \(table) WHERE \(column) IN
          (SELECT id FROM \(parent) WHERE workshop = (SELECT id FROM w))
        """
      } + [
        """
        SELECT uuid, op FROM person WHERE id IN
          (SELECT person FROM enrolment WHERE workshop = (SELECT id FROM w))
        """
      ]
    return """
      WITH w AS (SELECT id FROM workshop WHERE uuid = ?),
        thing AS MATERIALIZED (\(things.joined(separator: " UNION ALL ")))
      SELECT op FROM thing UNION
      SELECT head.op FROM thing JOIN head ON head.entity = thing.uuid
      """
  }()
}
