import GRDB
public import WorkshopModel

extension Store {
  /// The names of those who are quoted in a workshop, by their enrolments.
  public func quotedSpeakers(of workshop: EntityID) throws -> [EntityID: String] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT e.uuid, p.name FROM quotation q
            JOIN enrolment e ON e.id = q.speaker JOIN person p ON p.id = e.person
            WHERE q.deleted = 0 AND q.workshop = (SELECT id FROM workshop WHERE uuid = ?)
            """), arguments: [workshop.databaseValue])
      var names: [EntityID: String] = [:]
      for row in rows { names[try row.identity(0)] = row[1] }
      return names
    }
  }

  /// Who in a workshop has the letters in their name, folded; guests and facilitators come first.
  public func speakers(
    of workshop: EntityID, matching letters: String, limit: Int = 8
  ) throws -> [Speaker] {
    try read { db in
      let folded = Folding.fold(letters)
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT e.uuid, p.name, coalesce(e.title, ''), coalesce(o.name, '')
            FROM enrolment e JOIN person p ON p.id = e.person
            LEFT JOIN organisation o ON o.id = e.organisation
            WHERE e.workshop = (SELECT id FROM workshop WHERE uuid = ?) AND e.deleted = 0
              AND (instr(p.sort, ?) > 0 OR instr(p.matching, ?) > 0)
            ORDER BY coalesce(e.roles, '') LIKE '%participant%', e.position, e.id LIMIT ?
            """), arguments: [workshop.databaseValue, folded, folded, limit])
      return try rows.map { row in
        let (title, organisation): (String, String) = (row[2], row[3])
        return Speaker(
          enrolment: try row.identity(0), name: row[1],
          post: [title, organisation].filter { !$0.isEmpty }.joined(separator: ", "))
      }
    }
  }
}
