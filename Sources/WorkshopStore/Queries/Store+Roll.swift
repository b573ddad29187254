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
      let query = try RollQuery(db: db, workshop: workshop, request: request)
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
  /// Who is expected in the session and of the group that is asked for.
  private let members: WorkingGroup

  init(db: Database, workshop: Int64, request: RollRequest) throws {
    self.db = db
    self.workshop = workshop
    self.request = request
    session = try request.session.flatMap { try db.rowid(.session, $0) }
    members = try WorkingGroup(ofSession: session, in: workshop, db)
      .narrowed(to: request.group)
  }

  private let source = """
    FROM enrolment e JOIN person p ON p.id = e.person
    LEFT JOIN organisation o ON o.id = e.organisation
    """

  /// What is counted: without a filter nothing is asked of person and organisation.
  private var counted: String { request.filter.isEmpty ? "FROM enrolment e" : source }

  private var condition: (sql: String, arguments: StatementArguments) {
    var sql = "e.workshop = ? AND \(Store.listed)\(members.sql)"
    var arguments: StatementArguments = [workshop] + members.arguments
    if !request.filter.isEmpty {
      sql += " AND (instr(p.sort, ?) > 0 OR instr(p.matching, ?) > 0 OR instr(o.folded, ?) > 0)"
      let folded = Folding.fold(request.filter)
      arguments += [folded, folded, folded]
    }
    if request.missingOnly {
      sql += """
         AND e.state <> 'refused' AND NOT EXISTS (SELECT 1 FROM mark m
          WHERE m.enrolment = e.id AND m.session = ? AND m.status = 'present')
        """
      arguments += [session]
    }
    return (sql, arguments)
  }

  func window() throws -> Window<RollRow> {
    let (sql, arguments) = condition
    let total =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) \(counted) WHERE \(sql)"), arguments: arguments)
      ?? 0
    let rows: [Row]
    switch request.anchor {
    case .start: rows = try page("1", [], ascending: true, limit: 2 * request.reach)
    case .end: rows = try page("1", [], ascending: false, limit: 2 * request.reach).reversed()
    case .around(let id):
      guard
        let key = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT position, id FROM enrolment WHERE uuid = ?"),
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
            coalesce(o.name, '') AS agency, coalesce(p.phone, '') AS phone, e.state,
            coalesce(e.team, '') AS team
          \(source) WHERE \(sql) AND \(bound)
          ORDER BY e.position \(direction), e.id \(direction) LIMIT ?
          """), arguments: arguments + place + [limit])
  }

  private func from(_ rows: [Row], _ total: Int) throws -> Window<RollRow> {
    guard let first = rows.first else { return Window(total: total) }
    let (sql, arguments) = condition
    let start =
      try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) \(counted) WHERE \(sql) AND (e.position, e.id) < (?, ?)"),
        arguments: arguments + [first[1] as Int64, first[0] as Int64]) ?? 0
    let marks = try marks(of: rows.map { $0[0] })
    return Window(
      rows: try rows.map { row in
        let (sex, state): (String?, String) = (row[6], row[9])
        return RollRow(
          enrolment: try row.identity(2), person: try row.identity(3), number: row[4],
          name: row[5], sex: sex.flatMap(Sex.init(rawValue:)), agency: row[7],
          phone: row[8], state: EnrolmentState(rawValue: state) ?? .registered,
          group: row[10], isReturning: try isReturning(row[0]),
          marks: marks[row[0]] ?? [:])
      }, start: start, total: total)
  }

  /// Whether somebody took part in a workshop that began earlier; of nobody when the dates of this one
  /// are not known.
  private func isReturning(_ enrolment: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM enrolment own JOIN workshop here ON here.id = own.workshop
            JOIN enrolment e ON e.person = own.person
            JOIN workshop w ON w.id = e.workshop AND w.deleted = 0
            WHERE own.id = ? AND w.sort <> '' AND w.sort < here.sort AND \(Store.tookPart))
          """), arguments: [enrolment]) ?? false
  }

  private func marks(of enrolments: [Int64]) throws -> [Int64: [EntityID: Mark]] {
    var marks: [Int64: [EntityID: Mark]] = [:]
    let sessions = try sessions()
    let statement = try db.cachedStatement(
      sql: """
        SELECT session, status, late, early, reason, visits FROM mark
        WHERE enrolment = ? AND status IS NOT NULL
        """)
    for enrolment in enrolments {
      var own: [EntityID: Mark] = [:]
      let rows = try Row.fetchCursor(statement, arguments: [enrolment])
      while let row = try rows.next() {
        if let session = sessions[row[0]] { own[session] = Mark(row, at: 1) }
      }
      marks[enrolment] = own
    }
    return marks
  }

  /// The identities of the workshop's sessions.
  private func sessions() throws -> [Int64: EntityID] {
    var sessions: [Int64: EntityID] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, uuid FROM session WHERE workshop = ? AND deleted = 0"),
      arguments: [workshop])
    while let row = try rows.next() { sessions[row[0]] = try row.identity(1) }
    return sessions
  }

  func counts() throws -> RollCounts {
    var counts = RollCounts()
    counts.enrolled =
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM enrolment e WHERE e.workshop = ? AND \(Store.onRoll)\(members.sql)
            """),
        arguments: [workshop] + members.arguments) ?? 0
    counts.groups = try groups()
    guard let session else { return counts }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT m.status, m.late, m.early, NULL, NULL, p.sex, count(*)
          FROM mark m JOIN enrolment e ON e.id = m.enrolment JOIN person p ON p.id = e.person
          WHERE m.session = ? AND m.status IS NOT NULL AND \(Store.onRoll)\(members.sql)
          GROUP BY m.status, m.late, m.early, p.sex
          """), arguments: [session] + members.arguments)
    for row in rows {
      let sex: String? = row[5]
      counts.count(Mark(row, at: 0), sex.flatMap(Sex.init(rawValue:)), by: row[6])
    }
    return counts
  }

  private func groups() throws -> [GroupCount] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT coalesce(e.team, ''), count(*) FROM enrolment e
          WHERE e.workshop = ? AND \(Store.onRoll) GROUP BY 1 ORDER BY 1
          """), arguments: [workshop]
    ).map { GroupCount(group: $0[0], people: $0[1]) }
  }
}

extension Mark {
  /// Reads status, lateness, leaving early, reason and visits from a row, from a column on.
  fileprivate init?(_ row: Row, at index: Int) {
    let text: String? = row[index]
    guard let status = text.flatMap(Status.init(rawValue:)) else { return nil }
    self.init(
      status: status, late: Lateness(stored: row[index + 1]),
      leftEarly: Lateness(stored: row[index + 2]), reason: row[index + 3],
      visits: (row[index + 4] as String?).flatMap { [Visit](visits: $0) } ?? [])
  }
}
