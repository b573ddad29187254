import GRDB
public import WorkshopModel

extension Store {
  /// Takes back the newest change of this account that is not undone, after a restart too.
  ///
  /// A cell that has been changed since by somebody else is left and named. Returns nil when there is
  /// nothing to undo.
  public func undo() throws -> Receipt? {
    try write { db in
      let target = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT uuid, first, last FROM change WHERE author = ? AND state = 'done'
            ORDER BY n DESC LIMIT 1
            """), arguments: [environment.author])
      return try target.map { try reverse($0, named: $0[1]...$0[2], in: db) }
    }
  }

  /// Takes one change back, whoever made it and whatever was done since, as a step that can be undone.
  ///
  /// A cell that anybody has changed since is left and named. When nothing of it can be taken back,
  /// nothing is written.
  /// - Throws: `StoreError.invalid` when it is undone already.
  public func undo(_ change: EntityID) throws -> Receipt {
    try write { db in
      guard
        let target = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT uuid, first, last, state FROM change WHERE uuid = ?"),
          arguments: [change.databaseValue])
      else { throw StoreError(.notFound, "There is no such change in the journal.") }
      let state: String = target["state"]
      guard state == "done" || state == "reversal" else {
        throw StoreError(
          .invalid, "That is undone already; undoing its reversal does it again.")
      }
      return try reverse(target, named: target[1]...target[2], in: db, isChosen: true)
    }
  }

  /// Does again what this account undid last, unless it has done something new since.
  public func redo() throws -> Receipt? {
    try write { db in
      let target = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT r.uuid, r.first, r.last, c.first AS start, c.last AS stop
            FROM change c JOIN change r ON r.undoes = c.uuid
            WHERE c.state = 'undone' AND r.author = ?
              AND r.n = (SELECT max(n) FROM change WHERE undoes = c.uuid)
            ORDER BY r.n DESC LIMIT 1
            """), arguments: [environment.author])
      return try target.map { target in
        try reverse(target, named: target["start"]...target["stop"], in: db)
      }
    }
  }

  /// - Parameter isChosen: whether somebody chose it among all changes, and not the stack of undo.
  private func reverse(
    _ change: Row, named original: ClosedRange<Int64>, in db: Database, isChosen: Bool = false
  ) throws -> Receipt {
    var reversal = Reversal(
      writer: try JournalWriter(db, environment, seen: nil, undoes: try change.identity(0)),
      author: environment.author, sparesOwn: isChosen)
    try reversal.run(from: change[1], to: change[2], marking: !isChosen)
    return Receipt(
      change: reversal.writer.change, position: try Self.position(db),
      summary: try ChangeSummary.of(original, in: db), left: reversal.left)
  }

  static func position(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(n) FROM op")) ?? 0
  }
}
