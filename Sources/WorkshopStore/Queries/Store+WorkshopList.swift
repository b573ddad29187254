import GRDB
public import WorkshopModel

extension Store {
  /// The workshops around a place, newest first, those without a date last.
  ///
  /// - Parameters:
  ///   - reach: at most so many rows on each side of the anchor.
  ///   - filter: a part of code, title, city or country, folded here.
  public func workshops(
    _ anchor: Anchor, reach: Int, filter: String = ""
  ) throws -> Window<WorkshopRow> {
    try read { db in
      let query = WorkshopQuery(db: db, filter: Folding.fold(filter))
      let page = try query.page(anchor, reach: reach)
      guard let first = page.first else { return Window() }
      let people = try Self.peopleCounts(page.map(\.id), db)
      return Window(
        rows: page.map { workshop in
          WorkshopRow(workshop: workshop, people: people[workshop.id] ?? .unknown)
        }, start: try query.count(before: first), total: try query.count(before: nil))
    }
  }

  /// How many workshops are still to be completed.
  public func openWorkshops() throws -> Int {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM workshop
            WHERE deleted = 0 AND status IN ('planned', 'confirmed', 'running')
            """)) ?? 0
    }
  }

  /// The number to report of each workshop: a published head-count, else any, else the roster.
  static func peopleCounts(
    _ workshops: [EntityID], _ db: Database
  ) throws -> [EntityID: CountBySex] {
    let keys = try workshops.compactMap { id in try db.rowid(.workshop, id).map { (id, $0) } }
    let list = keys.map { String($0.1) }.joined(separator: ",")
    let headCounts = Dictionary(
      grouping: try db.fetch(HeadCount.self, where: "t.workshop IN (\(list))"), by: \.workshop)
    let rosters = try rosterCounts(keys.filter { headCounts[$0.0] == nil }.map(\.1), db)
    var counts: [EntityID: CountBySex] = [:]
    for (id, key) in keys {
      let counted = headCounts[id] ?? []
      counts[id] =
        (counted.first { !$0.published.isEmpty } ?? counted.first)?.count ?? rosters[key]
    }
    return counts
  }
}

/// The list of workshops, read by its sort key.
struct WorkshopQuery {
  let db: Database
  let filter: String

  private var condition: String { filter.isEmpty ? "1" : "instr(t.folded, ?) > 0" }
  private var arguments: StatementArguments { filter.isEmpty ? [] : [filter] }

  func page(_ anchor: Anchor, reach: Int) throws -> [Workshop] {
    switch anchor {
    case .start: return try fetch("1", [], "DESC", 2 * reach)
    case .end: return try fetch("1", [], "ASC", 2 * reach).reversed()
    case .around(let id):
      guard let key = try key(of: id) else { return try fetch("1", [], "DESC", 2 * reach) }
      return try fetch("(t.sort, t.id) > (?, ?)", key, "ASC", reach).reversed()
        + fetch("(t.sort, t.id) <= (?, ?)", key, "DESC", reach)
    }
  }

  /// How many come before a workshop, or how many there are.
  func count(before workshop: Workshop?) throws -> Int {
    var sql = "SELECT count(*) FROM workshop t WHERE t.deleted = 0 AND \(condition)"
    var bounds = arguments
    if let workshop, let key = try key(of: workshop.id) {
      sql += " AND (t.sort, t.id) > (?, ?)"
      bounds += key
    }
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: bounds) ?? 0
  }

  private func key(of id: EntityID) throws -> StatementArguments? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT sort, id FROM workshop WHERE uuid = ?"),
      arguments: [id.databaseValue]
    ).map { [$0[0] as String, $0[1] as Int64] }
  }

  private func fetch(
    _ bound: String, _ place: StatementArguments, _ direction: String, _ limit: Int
  ) throws -> [Workshop] {
    try db.fetch(
      Workshop.self, where: "\(condition) AND \(bound)", arguments + place,
      order: "t.sort \(direction), t.id \(direction) LIMIT \(limit)")
  }
}
