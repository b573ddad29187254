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

  /// The names of those who facilitate each session of a workshop.
  public func leaders(of workshop: EntityID) throws -> [EntityID: [String]] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT s.uuid, p.name FROM session s JOIN lead l ON l.session = s.id
            JOIN enrolment e ON e.id = l.enrolment JOIN person p ON p.id = e.person
            WHERE s.workshop = (SELECT id FROM workshop WHERE uuid = ?) AND s.deleted = 0
              AND l.deleted = 0 ORDER BY s.id, e.position, l.id
            """), arguments: [workshop.databaseValue])
      return try rows.reduce(into: [:]) { $0[try $1.identity(0), default: []].append($1[1]) }
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
