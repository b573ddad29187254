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
      return try target.map { try reverse($0, named: $0, in: db) }
    }
  }

  /// Does again what was undone last, unless something new was done since.
  public func redo() throws -> Receipt? {
    try write { db in
      guard
        let target = try Row.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT uuid, first, last FROM change WHERE author = ? AND state = 'undone'
              ORDER BY n LIMIT 1
              """), arguments: [environment.author]),
        let undo = try Row.fetchOne(
          db.cachedStatement(
            sql: "SELECT uuid, first, last FROM change WHERE undoes = ? ORDER BY n DESC LIMIT 1"),
          arguments: [target["uuid"]])
      else { return nil }
      return try reverse(undo, named: target, in: db)
    }
  }

  private func reverse(_ change: Row, named original: Row, in db: Database) throws -> Receipt {
    var reversal = Reversal(
      writer: try JournalWriter(db, environment, seen: nil, undoes: try change.identity(0)),
      author: environment.author)
    try reversal.run(from: change[1], to: change[2])
    return Receipt(
      change: reversal.writer.change, position: try Self.position(db),
      summary: try ChangeSummary.of(original[1]...original[2], in: db), left: reversal.left)
  }

  static func position(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(n) FROM op")) ?? 0
  }
}
