import GRDB
import WorkshopModel

/// Takes a change back, cell by cell from its last op to its first.
struct Reversal {
  private(set) var writer: JournalWriter
  /// What was left because somebody else has changed it or built on it since.
  private(set) var left: [Phrase] = []
  private let author: String
  /// Whether what the account itself has changed since stays too.
  private let sparesOwn: Bool
  private let heads: Heads

  init(writer: JournalWriter, author: String, sparesOwn: Bool) {
    self.writer = writer
    self.author = author
    self.sparesOwn = sparesOwn
    heads = Heads(writer.db)
  }

  /// - Parameter marking: whether a change of which nothing could be taken back counts as undone.
  mutating func run(from first: Int64, to last: Int64, marking: Bool) throws {
    // In batches: an import of 100,000 rows is one change.
    var upper = last
    while upper >= first {
      let lower = max(first, upper - 499)
      let rows = try Row.fetchAll(
        writer.db.cachedStatement(
          sql: "SELECT \(Op.columns), n FROM op WHERE n BETWEEN ? AND ? ORDER BY n DESC"),
        arguments: [lower, upper])
      for row in rows {
        let op = try Op(row: row)
        for write in try op.writes().reversed() { try reverse(write, of: op, at: row["n"]) }
      }
      upper = lower - 1
    }
    if writer.count == 0, marking { try writer.appendNothing() }
    try writer.finish()
  }

  /// Puts back what a cell held before the op, unless it no longer holds what the op wrote.
  private mutating func reverse(_ write: CellWrite, of op: Op, at n: Int64) throws {
    let current = try heads.current(write.kind, write.entity, write.field)
    guard try heads.content(of: write, whole: sparesOwn) == write.content,
      try !isForeign(current, since: n)
    else {
      return try leave(write)
    }
    if let source = try source(current, op, n),
      let before = try heads.op(at: source)?.content(write.kind, write.entity, write.field)
    {
      try writer.overwrite(
        CellWrite(kind: write.kind, entity: write.entity, field: write.field, content: before))
    } else if write.kind == .mark, case .record(let values) = write.content {
      try empty(write.entity, values)
    } else if write.field.isEmpty {
      guard try !isBuiltOn(write, since: n) else { return try leave(write) }
      try writer.setDeleted(write.kind, write.entity, true)
    }
  }

  /// The op that the cell goes back to; nil when the op made the thing.
  ///
  /// An entry that the op had not seen stands beside it and is what remains; otherwise what it replaced.
  private func source(_ current: [Int64], _ op: Op, _ n: Int64) throws -> Int64? {
    let beside = current.contains(n) ? current.filter { $0 != n } : []
    let sources = try beside.isEmpty ? heads.positions(op.bases) : beside
    return sources.isEmpty ? nil : try heads.largest(sources)
  }

  /// An empty register is what an unmarked person has.
  private mutating func empty(_ register: EntityID, _ values: [Value]) throws {
    var values = values
    for field in ["status", "late", "early", "reason", "visits", "sheet"] {
      if let index = EntitySchema.of(.mark).fields.firstIndex(of: field) { values[index] = .null }
    }
    try writer.overwrite(
      CellWrite(kind: .mark, entity: register, field: "", content: .record(values)))
  }

  private mutating func leave(_ write: CellWrite) throws {
    let name = try ChangeSummary.name(of: write.kind, write.entity, in: writer.db)
    if left.last != name { left.append(name) }
  }

  /// Whether somebody has written the cell since; who took their own change back has not.
  private func isForeign(_ current: [Int64], since n: Int64) throws -> Bool {
    guard !current.contains(n) else { return false }
    return try current.contains { position in
      guard let op = try heads.op(at: position) else { return true }
      return (sparesOwn || op.author != author) && op.undoes == nil
    }
  }

  /// Whether burying a thing would hide what another account wrote into it, or what hangs on it.
  private func isBuiltOn(_ write: CellWrite, since n: Int64) throws -> Bool {
    let db = writer.db
    let written = try BoundStatement(db, sql: "SELECT op FROM head WHERE entity = ?")
    written.bind(write.entity)
    var open = try written.integers()
    while let position = open.popLast() {
      guard position > n, let op = try heads.op(at: position) else { continue }
      if op.author != author { return true }
      open += try heads.positions(op.bases)
    }
    guard let key = try db.rowid(write.kind, write.entity) else { return false }
    for sql in EntitySchema.of(write.kind).hangingOn {
      let hanging = try BoundStatement(db, sql: sql)
      hanging.bind(key)
      if try hanging.hasRow() { return true }
    }
    return false
  }
}

extension Heads {
  /// What the cell holds now, in the shape in which an op writes it.
  ///
  /// - Parameter whole: whether a thing that was made counts with what was edited since.
  fileprivate func content(of write: CellWrite, whole: Bool) throws -> CellWrite.Content? {
    let tombstone = try BoundStatement(
      db, sql: "SELECT deleted FROM \(write.kind.rawValue) WHERE uuid = ?")
    tombstone.bind(write.entity)
    guard let deleted = try tombstone.integers().first else { return nil }
    if write.isTombstone { return .value(.integer(Int(deleted))) }
    if write.field.isEmpty, write.kind != .mark {
      guard deleted == 0 else { return nil }
      // A thing that was made may have been edited since; it is only gone when it was buried.
      if !whole { return write.content }
    }
    let schema = EntitySchema.of(write.kind)
    guard let fields = try fields(schema, write.entity) else { return nil }
    return write.field.isEmpty
      ? .record(schema.fields.map { fields[$0] }) : .value(fields[write.field])
  }
}
