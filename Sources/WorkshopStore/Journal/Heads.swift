import GRDB
import WorkshopModel

/// The newest ops of each cell: one, or several where writers had not seen each other.
///
/// Without rows of its own a cell's head is the op of its record.
struct Heads {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The positions of the cell's heads in the journal; none when the thing does not exist.
  func current(_ kind: EntityKind, _ entity: EntityID, _ field: String) throws -> [Int64] {
    let own = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT op FROM head WHERE entity = ? AND field = ?"),
      arguments: [entity.databaseValue, field])
    if !own.isEmpty { return own }
    return try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT op FROM \(kind.rawValue) WHERE uuid = ?"),
      arguments: [entity.databaseValue])
  }

  /// The heads as an op names them, those that came after `seen` left out.
  func bases(_ kind: EntityKind, _ entity: EntityID, _ field: String, seen: Int64?) throws -> String
  {
    let statement = try db.cachedStatement(sql: "SELECT origin, seq FROM op WHERE n = ?")
    return try current(kind, entity, field).filter { $0 <= seen ?? .max }.compactMap { n in
      try Row.fetchOne(statement, arguments: [n]).map { row -> String in
        let (origin, seq): (Int64, Int64) = (row[0], row[1])
        return "\(origin):\(seq)"
      }
    }.joined(separator: ",")
  }

  /// Where the named ops stand in this journal; unknown ones are left out.
  func positions(_ bases: String) throws -> [Int64] {
    guard !bases.isEmpty else { return [] }
    let statement = try db.cachedStatement(sql: "SELECT n FROM op WHERE origin = ? AND seq = ?")
    return try bases.split(separator: ",").compactMap { base in
      let parts = base.split(separator: ":").compactMap { Int64($0) }
      guard parts.count == 2 else { throw UnreadableOp() }
      return try Int64.fetchOne(statement, arguments: [parts[0], parts[1]])
    }
  }

  func replace(
    _ entity: EntityID, _ field: String, current: [Int64], seen: [Int64], by n: Int64,
    keepsRows: Bool
  ) throws {
    try db.cachedStatement(sql: "DELETE FROM head WHERE entity = ? AND field = ?")
      .execute(arguments: [entity.databaseValue, field])
    guard keepsRows else { return }
    let insert = try db.cachedStatement(
      sql: "INSERT INTO head (entity, field, op) VALUES (?, ?, ?)")
    for head in current where !seen.contains(head) {
      try insert.execute(arguments: [entity.databaseValue, field, head])
    }
    try insert.execute(arguments: [entity.databaseValue, field, n])
  }

  /// The op that is shown: by hand before automatic, then the latest clock, origin and sequence.
  func largest(_ positions: [Int64]) throws -> Int64 {
    let ranked = try positions.map { n in
      let op = try op(at: n)
      return (
        n, op?.isAutomatic == true ? 0 : 1, op?.hlc ?? 0, op?.origin ?? 0, op?.seq ?? 0
      )
    }
    let best = ranked.max { ($0.1, $0.2, $0.3, $0.4) < ($1.1, $1.2, $1.3, $1.4) }
    return best?.0 ?? positions[0]
  }

  func op(at n: Int64) throws -> Op? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(Op.columns) FROM op WHERE n = ?"), arguments: [n]
    ).map(Op.init)
  }

  /// The named op.
  func op(_ base: some StringProtocol) throws -> Op? {
    try positions(String(base)).first.flatMap { try op(at: $0) }
  }

  /// The fields of a stored thing, tombstoned or not.
  func fields(_ schema: EntitySchema, _ entity: EntityID) throws -> FieldReader? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(schema.selection("t")) FROM \(schema.kind.rawValue) t WHERE t.uuid = ?
        """)
    return try Row.fetchOne(statement, arguments: [entity.databaseValue]).map { row in
      try FieldReader(fields: schema.fields, values: row.values(schema, from: 0))
    }
  }
}

extension Op {
  /// Whether a program made the mark and no person.
  var isAutomatic: Bool {
    kind == EntityKind.mark.rawValue && value?.contains("\"source\":\"automatic\"") == true
  }

  /// What this op gave to the cell of `write`.
  func content(of write: CellWrite) throws(UnreadableOp) -> CellWrite.Content? {
    for own in try writes() where own.entity == write.entity && own.kind == write.kind {
      if own.field == write.field { return own.content }
      guard own.field.isEmpty, case .record(let values) = own.content else { continue }
      if write.isTombstone { return .value(.integer(0)) }
      let fields = EntitySchema.of(write.kind).fields
      if let index = fields.firstIndex(of: write.field) { return .value(values[index]) }
    }
    return nil
  }
}

extension Row {
  /// The model's values of a row selected with `EntitySchema.selection`.
  func values(_ schema: EntitySchema, from offset: Int) throws -> [WorkshopModel.Value] {
    try schema.fields.indices.map { index in
      let field = schema.fields[index]
      let value: DatabaseValue = self[offset + index]
      switch value.storage {
      case .null: return .null
      case .int64(let number): return .integer(Int(number))
      case .string(let text): return .text(text)
      case .blob where schema.references[field] != nil:
        return .id(try identity(offset + index))
      default:
        throw DatabaseError(
          resultCode: .SQLITE_CORRUPT, message: "\(schema.kind.rawValue).\(field) has no value")
      }
    }
  }
}
