import GRDB
public import WorkshopModel

extension Store {
  /// Makes marks, or empties registers, as one step of undo.
  ///
  /// Automatic marks are for people without a mark: they never beat one made by hand. A mark that
  /// is there already is not written again.
  /// - Parameter amending: the step that these marks belong to, when nothing came after it: then undo
  ///   takes them back together.
  public func mark(
    _ entries: [MarkEntry], source: MarkSource, amending: EntityID? = nil, seen: Int64? = nil
  ) throws -> Receipt {
    try change(seen: seen, amending: amending) { writer in
      for entry in entries {
        let id = OpHash.naturalID(.mark, entry.session, entry.enrolment)
        let current = try writer.db.fetch(MarkRegister.self, id: id)
        if current?.mark == entry.mark { continue }
        if source == .automatic, current?.mark != nil { continue }
        try writer.put(
          MarkRegister(
            id: id, session: entry.session, enrolment: entry.enrolment, mark: entry.mark,
            source: source))
      }
    }
  }

  /// Marks everybody present who is on the roll and has no mark in the session.
  public func markRest(
    of workshop: EntityID, in session: EntityID, as mark: Mark, seen: Int64? = nil
  ) throws -> Receipt {
    let unmarked = try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT e.uuid FROM enrolment e
          WHERE e.workshop = (SELECT id FROM workshop WHERE uuid = ?) AND \(Self.onRoll)
            AND NOT EXISTS (SELECT 1 FROM mark m
              WHERE m.enrolment = e.id AND m.status IS NOT NULL
                AND m.session = (SELECT id FROM session WHERE uuid = ?))
          ORDER BY e.position, e.id
          """, arguments: [workshop.databaseValue, session.databaseValue]
      ).map { try $0.identity(0) }
    }
    return try self.mark(
      unmarked.map { MarkEntry(session: session, enrolment: $0, mark: mark) },
      source: .automatic, seen: seen)
  }

  /// Who stands on the roll, of an enrolment called `e`; the same rule as `EnrolledPerson.isOnRoll`.
  static let onRoll = """
    e.deleted = 0 AND e.state NOT IN ('withdrawn', 'refused')
    AND (',' || coalesce(e.roles, '') || ',') LIKE '%,participant,%'
    """
}
