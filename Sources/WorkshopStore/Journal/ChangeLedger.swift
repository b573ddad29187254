import GRDB
import WorkshopModel

/// Keeps the table of changes: the steps of undo, each with its ops and its state.
struct ChangeLedger {
  let db: Database
  private var open: (change: EntityID, first: Int64, last: Int64)?

  init(_ db: Database) { self.db = db }

  mutating func note(_ op: Op, at n: Int64) throws {
    if open?.change == op.change {
      open?.last = n
    } else {
      try begin(op, at: n)
    }
    guard op.kind == Op.reason else { return }
    let reason = try op.value.map(OpValue.decode)?.text
    try db.cachedStatement(sql: "UPDATE change SET reason = ? WHERE uuid = ?")
      .execute(arguments: [reason, op.change.databaseValue])
  }

  private mutating func begin(_ op: Op, at n: Int64) throws {
    try finish()
    open = (op.change, n, n)
    if try Self.isNewest(op.change, in: db) {
      // A step that is amended: it has its row already and only gets longer.
      open?.first = n - 1
      return
    }
    let state = try state(of: op)
    try db.cachedStatement(
      sql: """
        INSERT INTO change (uuid, author, undoes, state, first, last) VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        op.change.databaseValue, op.author, op.undoes?.databaseValue ?? .null, state, n, n,
      ])
  }

  mutating func finish() throws {
    guard let open else { return }
    self.open = nil
    guard open.last > open.first else { return }
    try db.cachedStatement(sql: "UPDATE change SET last = ? WHERE uuid = ? AND last < ?")
      .execute(arguments: [open.last, open.change.databaseValue, open.last])
  }

  /// The step, when it is the newest of all, stands and was made by the author.
  static func amendable(
    _ change: EntityID?, by author: String, in db: Database
  ) throws -> EntityID? {
    guard let change, try isNewest(change, in: db) else { return nil }
    let stands = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT state = 'done' AND author = ? FROM change WHERE uuid = ?"),
      arguments: [author, change.databaseValue])
    return stands == true ? change : nil
  }

  /// Whether the step says already why it was made.
  static func hasReason(_ change: EntityID, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT reason IS NOT NULL FROM change WHERE uuid = ?"),
      arguments: [change.databaseValue]) ?? false
  }

  private static func isNewest(_ change: EntityID, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT uuid = ? FROM change ORDER BY n DESC LIMIT 1"),
      arguments: [change.databaseValue]) ?? false
  }

  private func state(of op: Op) throws -> String {
    guard let undone = op.undoes else {
      // A new change empties the redo of its account: what that account was the last to undo.
      try db.cachedStatement(
        sql: """
          UPDATE change SET state = 'dropped' WHERE state = 'undone' AND
            (SELECT r.author FROM change r WHERE r.undoes = change.uuid ORDER BY r.n DESC LIMIT 1) = ?
          """
      ).execute(arguments: [op.author])
      return "done"
    }
    // A reversal of a reversal does the first change again.
    var (original, isDone) = (undone, false)
    while let earlier = try target(of: original) { (original, isDone) = (earlier, !isDone) }
    try db.cachedStatement(sql: "UPDATE change SET state = ? WHERE uuid = ?")
      .execute(arguments: [isDone ? "done" : "undone", original.databaseValue])
    return "reversal"
  }

  private func target(of change: EntityID) throws -> EntityID? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT undoes FROM change WHERE uuid = ?"),
      arguments: [change.databaseValue]
    )?.optionalIdentity(0)
  }
}
