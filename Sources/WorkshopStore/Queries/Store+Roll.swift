import GRDB
public import WorkshopModel

extension Store {
  /// The rows of a roll around a place, and the counts of one session.
  public func roll(
    _ request: RollRequest
  ) throws -> (window: Window<RollRow>, counts: RollCounts) {
    try read { db in
      guard let workshop = try db.rowid(.workshop, request.workshop) else {
        throw StoreError(.notFound, "The workshop is no longer there.")
      }
      let query = RollQuery(
        db: db, workshop: workshop,
        session: try request.session.flatMap { try db.rowid(.session, $0) }, request: request)
      return (try query.window(), try query.counts())
    }
  }
}

/// The roll of one workshop, read by its sort key (roster number, then order of arrival).
private struct RollQuery {
  let db: Database
  let workshop: Int64
  let session: Int64?
  let request: RollRequest

  private let source = """
    FROM enrolment e JOIN person p ON p.id = e.person
    LEFT JOIN organisation o ON o.id = e.organisation
    """

  private var condition: (sql: String, arguments: StatementArguments) {
    var sql = "e.workshop = ? AND \(Store.onRoll)"
    var arguments: StatementArguments = [workshop]
    if !request.filter.isEmpty {
      sql += " AND (instr(p.sort, ?) > 0 OR instr(p.matching, ?) > 0 OR instr(o.folded, ?) > 0)"
      let folded = Folding.fold(request.filter)
      arguments += [folded, folded, folded]
    }
    if request.missingOnly {
      sql += """
         AND NOT EXISTS (SELECT 1 FROM mark m WHERE m.enrolment = e.id AND m.session = ?
          AND m.status = 'present')
        """
      arguments += [session]
    }
    return (sql, arguments)
  }

  func window() throws -> Window<RollRow> {
    let (sql, arguments) = condition
    let total =
      try Int.fetchOne(db, sql: "SELECT count(*) \(source) WHERE \(sql)", arguments: arguments) ?? 0
    let rows: [Row]
    switch request.anchor {
    case .start: rows = try page("1", [], ascending: true, limit: 2 * request.reach)
    case .end: rows = try page("1", [], ascending: false, limit: 2 * request.reach).reversed()
    case .around(let id):
      guard
        let key = try Row.fetchOne(
          db, sql: "SELECT position, id FROM enrolment WHERE uuid = ?",
          arguments: [id.databaseValue])
      else { return try from(page("1", [], ascending: true, limit: 2 * request.reach), total) }
      let place: StatementArguments = [key[0] as Int64, key[1] as Int64]
      let before = try page(
        "(e.position, e.id) < (?, ?)", place, ascending: false, limit: request.reach)
      let after = try page(
        "(e.position, e.id) >= (?, ?)", place, ascending: true, limit: request.reach)
      rows = before.reversed() + after
    }
    return try from(rows, total)
  }

  private func page(
    _ bound: String, _ place: StatementArguments, ascending: Bool, limit: Int
  ) throws -> [Row] {
    let (sql, arguments) = condition
    let direction = ascending ? "ASC" : "DESC"
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT e.id, e.position, e.uuid, p.uuid AS person, e.number, p.name, p.sex,
            coalesce(o.name, '') AS agency, coalesce(p.phone, '') AS phone, e.state
          \(source) WHERE \(sql) AND \(bound)
          ORDER BY e.position \(direction), e.id \(direction) LIMIT ?
          """), arguments: arguments + place + [limit])
  }

  private func from(_ rows: [Row], _ total: Int) throws -> Window<RollRow> {
    guard let first = rows.first else { return Window(total: total) }
    let (sql, arguments) = condition
    let start =
      try Int.fetchOne(
        db, sql: "SELECT count(*) \(source) WHERE \(sql) AND (e.position, e.id) < (?, ?)",
        arguments: arguments + [first["position"] as Int64, first["id"] as Int64]) ?? 0
    let marks = try marks(of: rows.map { $0["id"] })
    return Window(
      rows: try rows.map { row in
        let sex: String? = row["sex"]
        let state: String = row["state"]
        return RollRow(
          enrolment: try row.identity(2), person: try row.identity(3), number: row["number"],
          name: row["name"], sex: sex.flatMap(Sex.init(rawValue:)), agency: row["agency"],
          phone: row["phone"], state: EnrolmentState(rawValue: state) ?? .registered,
          marks: marks[row["id"]] ?? [:])
      }, start: start, total: total)
  }

  private func marks(of enrolments: [Int64]) throws -> [Int64: [EntityID: Mark]] {
    var marks: [Int64: [EntityID: Mark]] = [:]
    let list = enrolments.map(String.init).joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT m.enrolment, s.uuid, m.status, m.late, m.early, m.reason
        FROM mark m JOIN session s ON s.id = m.session
        WHERE m.enrolment IN (\(list)) AND m.status IS NOT NULL AND s.deleted = 0
        """)
    for row in rows {
      let status: String = row[2]
      guard
        let mark = Mark.Status(rawValue: status).flatMap({
          Mark(
            status: $0, late: Lateness(stored: row[3]), leftEarly: Lateness(stored: row[4]),
            reason: row[5])
        })
      else { continue }
      marks[row[0], default: [:]][try row.identity(1)] = mark
    }
    return marks
  }

  func counts() throws -> RollCounts {
    var counts = RollCounts()
    counts.enrolled =
      try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) FROM enrolment e WHERE e.workshop = ? AND \(Store.onRoll)"),
        arguments: [workshop]) ?? 0
    guard let session else { return counts }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT m.status, m.late, m.early, p.sex, count(*)
          FROM mark m JOIN enrolment e ON e.id = m.enrolment JOIN person p ON p.id = e.person
          WHERE m.session = ? AND m.status IS NOT NULL AND \(Store.onRoll)
          GROUP BY m.status, m.late, m.early, p.sex
          """), arguments: [session])
    for row in rows {
      let (status, sex): (String, String?) = (row[0], row[3])
      let mark = Mark.Status(rawValue: status).flatMap {
        Mark(
          status: $0, late: Lateness(stored: row[1]), leftEarly: Lateness(stored: row[2]),
          reason: nil)
      }
      counts.count(mark, sex.flatMap(Sex.init(rawValue:)), by: row[4])
    }
    return counts
  }
}
