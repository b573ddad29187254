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
        db,
        sql: """
          SELECT uuid, first, last FROM change WHERE author = ? AND state = 'done'
          ORDER BY n DESC LIMIT 1
          """, arguments: [environment.author])
      return try target.map { try reverse($0, named: $0, in: db) }
    }
  }

  /// Does again what was undone last, unless something new was done since.
  public func redo() throws -> Receipt? {
    try write { db in
      guard
        let target = try Row.fetchOne(
          db,
          sql: """
            SELECT uuid, first, last FROM change WHERE author = ? AND state = 'undone'
            ORDER BY n LIMIT 1
            """, arguments: [environment.author]),
        let undo = try Row.fetchOne(
          db, sql: "SELECT uuid, first, last FROM change WHERE undoes = ? ORDER BY n DESC LIMIT 1",
          arguments: [target["uuid"]])
      else { return nil }
      return try reverse(undo, named: target, in: db)
    }
  }

  private func reverse(_ change: Row, named original: Row, in db: Database) throws -> Receipt {
    let heads = Heads(db)
    var writer = try JournalWriter(db, environment, seen: nil, undoes: try change.identity(0))
    let (first, last): (Int64, Int64) = (change[1], change[2])
    var left: [String] = []
    // Backwards in batches: an import of 100,000 rows is one change.
    var upper = last
    while upper >= first {
      let lower = max(first, upper - 499)
      let ops = try Row.fetchAll(
        db, sql: "SELECT \(Op.columns) FROM op WHERE n BETWEEN ? AND ? ORDER BY n DESC",
        arguments: [lower, upper]
      ).map(Op.init)
      for op in ops {
        for write in try op.writes().reversed() {
          try reverse(write, of: op, heads, &writer, &left)
        }
      }
      upper = lower - 1
    }
    if writer.count == 0 { try writer.appendNothing() }
    try writer.finish()
    return Receipt(
      change: writer.change, position: try Self.position(db),
      summary: try ChangeSummary.of(original, in: db), left: left)
  }

  /// Puts back what a cell held before the op, unless it no longer holds what the op wrote.
  private func reverse(
    _ write: CellWrite, of op: Op, _ heads: Heads, _ writer: inout JournalWriter,
    _ left: inout [String]
  ) throws {
    let schema = EntitySchema.of(write.kind)
    guard try heads.content(of: write, schema) == write.content,
      try !isUsedByOthers(write, op, heads.db)
    else {
      left.append(try ChangeSummary.name(of: write.kind, write.entity, in: heads.db))
      return
    }
    if let base = op.bases.split(separator: ",").first {
      guard let before = try heads.op(base)?.content(of: write) else { return }
      try writer.overwrite(
        CellWrite(kind: write.kind, entity: write.entity, field: write.field, content: before))
    } else if write.kind == .mark, case .record(var values) = write.content {
      // An empty register is what an unmarked person has.
      for field in ["status", "late", "early", "reason"] {
        if let index = schema.fields.firstIndex(of: field) { values[index] = .null }
      }
      try writer.overwrite(
        CellWrite(kind: .mark, entity: write.entity, field: "", content: .record(values)))
    } else {
      try writer.setDeleted(write.kind, write.entity, true)
    }
  }

  /// Whether taking the thing away would hide what another account has hung on it.
  private func isUsedByOthers(_ write: CellWrite, _ op: Op, _ db: Database) throws -> Bool {
    guard write.field.isEmpty, op.bases.isEmpty, write.kind != .mark else { return false }
    let edited = try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM head JOIN op ON op.n = head.op
            WHERE head.entity = ? AND op.author <> ?)
          """),
      arguments: [write.entity.databaseValue, op.author])
    if edited == true { return true }
    for child in EntitySchema.all.values {
      for (column, target) in child.references where target == write.kind {
        let used = try Bool.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT EXISTS (SELECT 1 FROM \(child.kind.rawValue) c JOIN op ON op.n = c.op
                WHERE c.\(column) = (SELECT id FROM \(write.kind.rawValue) WHERE uuid = ?)
                AND c.deleted = 0 AND op.author <> ?)
              """),
          arguments: [write.entity.databaseValue, op.author])
        if used == true { return true }
      }
    }
    return false
  }

  static func position(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT max(n) FROM op") ?? 0
  }
}

extension Heads {
  /// What the cell holds now, in the shape in which an op writes it.
  func content(of write: CellWrite, _ schema: EntitySchema) throws -> CellWrite.Content? {
    if write.isTombstone {
      let deleted = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT deleted FROM \(schema.kind.rawValue) WHERE uuid = ?"),
        arguments: [write.entity.databaseValue])
      return deleted.map { .value(.integer($0)) }
    }
    guard let fields = try fields(schema, write.entity) else { return nil }
    guard write.field.isEmpty else { return .value(fields[write.field]) }
    if write.kind == .mark { return .record(schema.fields.map { fields[$0] }) }
    // A created thing may have been edited since; it is only gone when it was buried.
    let deleted = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT deleted FROM \(schema.kind.rawValue) WHERE uuid = ?"),
      arguments: [write.entity.databaseValue])
    return deleted == false ? write.content : nil
  }
}
