import GRDB
public import WorkshopModel

extension Store {
  /// Makes marks, or empties registers, as one step of undo.
  ///
  /// Automatic marks are for people without a mark: they never beat one made by hand. A mark that
  /// is there already is not written again. One that the screen showed otherwise, because somebody else
  /// has written it since, is left and comes back as a conflict.
  /// - Parameter amending: the step that these marks belong to, when nothing came after it: then undo
  ///   takes them back together.
  public func mark(
    _ entries: [MarkEntry], source: MarkSource, amending: EntityID? = nil, seen: Int64? = nil
  ) throws -> Receipt {
    var conflicts: [MarkConflict] = []
    var receipt = try change(seen: seen, amending: amending) { writer in
      for entry in entries {
        try Self.check(entry, in: writer.db)
        let id = OpHash.naturalID(.mark, entry.session, entry.enrolment)
        let current = try writer.db.fetch(MarkRegister.self, id: id)
        if current?.mark == entry.mark { continue }
        if source == .automatic, current?.mark != nil { continue }
        if let conflict = try Self.conflict(entry, current, seen: seen, in: writer.db) {
          conflicts.append(conflict)
          continue
        }
        try writer.put(
          MarkRegister(
            id: id, session: entry.session, enrolment: entry.enrolment, mark: entry.mark,
            source: source, sheet: entry.mark == nil ? "" : entry.sheet))
      }
    }
    receipt.conflicts = conflicts
    return receipt
  }

  /// Somebody else's mark that the person has not seen and is about to replace.
  private static func conflict(
    _ entry: MarkEntry, _ current: MarkRegister?, seen: Int64?, in db: Database
  ) throws -> MarkConflict? {
    guard let seen, let shown = entry.shown, let current, current.mark != shown.mark else {
      return nil
    }
    let heads = Heads(db)
    let newest = try heads.current(.mark, current.id, "").max()
    guard let newest, newest > seen, let op = try heads.op(at: newest) else { return nil }
    let name = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT p.name FROM person p JOIN enrolment e ON e.person = p.id WHERE e.uuid = ?"),
      arguments: [entry.enrolment.databaseValue])
    return MarkConflict(
      entry: entry, theirs: current.mark, author: op.author, name: name ?? "")
  }

  /// Marks everybody present who is on the roll and has no mark in the session.
  public func markRest(
    of workshop: EntityID, in session: EntityID, as mark: Mark, seen: Int64? = nil
  ) throws -> Receipt {
    let unmarked = try read { db in
      guard let key = try db.rowid(.workshop, workshop) else {
        throw MissingReference(kind: .workshop)
      }
      let members = try WorkingGroup(
        ofSession: try db.rowid(.session, session), in: key, db)
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT e.uuid FROM enrolment e
            WHERE e.workshop = ? AND \(Self.onRoll)\(members.sql)
              AND NOT EXISTS (SELECT 1 FROM mark m
                WHERE m.enrolment = e.id AND m.status IS NOT NULL
                  AND m.session = (SELECT id FROM session WHERE uuid = ?))
            ORDER BY e.position, e.id
            """), arguments: [key] + members.arguments + [session.databaseValue]
      ).map { try $0.identity(0) }
    }
    return try self.mark(
      unmarked.map { MarkEntry(session: session, enrolment: $0, mark: mark) },
      source: .automatic, seen: seen)
  }

  /// Refuses what cannot be marked; emptying a register is always allowed.
  private static func check(_ entry: MarkEntry, in db: Database) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT s.kind, e.state, s.workshop = e.workshop, coalesce(s.team, ''),
            coalesce(e.team, '') FROM session s, enrolment e
          WHERE s.uuid = ? AND s.deleted = 0 AND e.uuid = ? AND e.deleted = 0
          """), arguments: [entry.session.databaseValue, entry.enrolment.databaseValue])
    guard let row else {
      throw StoreError(.notFound, "The session or the person is no longer there.")
    }
    guard let mark = entry.mark else { return }
    let (kind, state): (String, String) = (row[0], row[1])
    guard row[2] as Bool else {
      throw StoreError(.invalid, "The person is not in the workshop of this session.")
    }
    guard SessionKind(rawValue: kind)?.takesMarks != false else {
      throw StoreError(.invalid, "Nobody is marked in a break.")
    }
    let (group, own): (String, String) = (row[3], row[4])
    guard group.isEmpty || Folding.fold(group) == Folding.fold(own) else {
      throw StoreError(
        .invalid, "This session is for group “\(group)” only, and somebody marked is not in it.")
    }
    guard state != EnrolmentState.refused.rawValue || !mark.attended || entry.isDeliberate else {
      throw StoreError(.invalid, "The person was refused and cannot have attended.")
    }
    guard mark.reason?.utf8.contains(0) != true else {
      throw StoreError(.invalid, "Text cannot hold a NUL character.")
    }
  }

  /// Who stands on the roll, of an enrolment called `e`; the same rule as `EnrolledPerson.isOnRoll`.
  static let onRoll = """
    e.deleted = 0 AND e.state NOT IN ('withdrawn', 'refused')
    AND (',' || coalesce(e.roles, '') || ',') LIKE '%,participant,%'
    """

  /// Who is listed on the roll: those on it, and who was refused, whom no number counts.
  static let listed = """
    e.deleted = 0 AND e.state <> 'withdrawn'
    AND (',' || coalesce(e.roles, '') || ',') LIKE '%,participant,%'
    """
}
