import GRDB
import WorkshopModel

/// Builds the tables again from the journal and tells where they differ.
enum Replay {
  static func compare(
    _ db: Database, replayedInto copy: Database
  ) throws -> (problems: [String], rows: Int) {
    do {
      try copy.inTransaction {
        try replay(db, into: copy)
        return .commit
      }
    } catch is UnreadableOp {
      return (["The journal cannot be replayed: an entry is unreadable."], 0)
    } catch let missing as MissingReference {
      return (["The journal cannot be replayed: a \(missing.kind.noun) is missing."], 0)
    } catch let error as DatabaseError {
      return (["The journal cannot be replayed: \(error.message ?? "unknown")."], 0)
    }
    var problems: [String] = []
    let layout = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"
    if try Row.fetchAll(db, sql: layout) != Row.fetchAll(copy, sql: layout) {
      problems.append("The layout of the tables is not that of this version.")
    }
    var rows = 0
    for table in EntityKind.allCases.map(\.rawValue) + ["head", "change", "person_word"] {
      let (differing, count) = try compare(table, db, copy)
      rows += count
      if let differing {
        problems.append("Table \(table) differs from the journal at \(differing).")
      }
    }
    return (problems, rows)
  }

  private static func replay(_ db: Database, into copy: Database) throws {
    var projector = Projector(copy)
    let insertion = try Op.insertion(copy)
    let ops = try Row.fetchCursor(db, sql: "SELECT \(Op.columns), n FROM op ORDER BY n")
    while let row = try ops.next() {
      let op = try Op(row: row)
      let n: Int64 = row["n"]
      try op.insert(copy, with: insertion, at: n)
      try projector.apply(op, at: n)
    }
    try projector.finish()
  }

  private static let orders = [
    "head": "entity, field, op", "change": "n", "person_word": "word, person",
  ]

  /// Reads both tables in the order of their keys, row beside row.
  private static func compare(
    _ table: String, _ db: Database, _ copy: Database
  ) throws -> (differing: String?, rows: Int) {
    let order = orders[table] ?? "id"
    let sql = "SELECT * FROM \(table) ORDER BY \(order)"
    let stored = try Row.fetchCursor(db, sql: sql)
    let replayed = try Row.fetchCursor(copy, sql: sql)
    var count = 0
    while true {
      let (mine, truth) = (try stored.next(), try replayed.next())
      if mine == nil && truth == nil { return (nil, count) }
      count += 1
      guard let mine, let truth else { return ("row \(count)", count) }
      if mine != truth { return ("row \(count)", count) }
    }
  }
}
