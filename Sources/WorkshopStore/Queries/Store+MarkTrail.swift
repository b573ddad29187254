import GRDB
public import WorkshopModel

extension Store {
  /// How the marks of a session came in, by enrolment; who has no mark is not in it.
  public func sources(in session: EntityID) throws -> [EntityID: MarkSource] {
    try read { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT e.uuid, m.source FROM mark m JOIN enrolment e ON e.id = m.enrolment
            WHERE m.session = (SELECT id FROM session WHERE uuid = ?) AND m.status IS NOT NULL
            """), arguments: [session.databaseValue])
      var sources: [EntityID: MarkSource] = [:]
      while let row = try rows.next() {
        let source: String = row[1]
        sources[try row.identity(0)] = MarkSource(rawValue: source) ?? .live
      }
      return sources
    }
  }

  /// The registers of one person with who wrote them last, and when.
  public func trail(of enrolment: EntityID) throws -> [MarkTrail] {
    try read { db in
      let heads = Heads(db)
      let registers = try db.fetch(
        MarkRegister.self, where: "t.enrolment = (SELECT id FROM enrolment WHERE uuid = ?)",
        [enrolment.databaseValue])
      return try registers.compactMap { register in
        let current = try heads.current(.mark, register.id, "")
        guard !current.isEmpty, let op = try heads.op(at: heads.largest(current)) else {
          return nil
        }
        return MarkTrail(
          register: register, author: op.author, seconds: Int(op.hlc >> 16) / 1000)
      }
    }
  }

  /// The marks of a workshop that were written behind a position of the journal, the latest of each.
  public func marks(since position: Int64, limit: Int = 1000) throws -> [ForeignMark] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT s.uuid, e.uuid, op.author FROM op
            JOIN mark m ON m.uuid = op.entity
            JOIN session s ON s.id = m.session JOIN enrolment e ON e.id = m.enrolment
            WHERE op.n > ? AND op.kind = 'mark' ORDER BY op.n DESC LIMIT ?
            """), arguments: [position, limit])
      var seen: Set<EntityID> = []
      return try rows.compactMap { row in
        let (session, enrolment) = (try row.identity(0), try row.identity(1))
        guard seen.insert(OpHash.naturalID(.mark, session, enrolment)).inserted else { return nil }
        return ForeignMark(session: session, enrolment: enrolment, author: row[2])
      }
    }
  }
}
