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
    let own = try BoundStatement(
      db, sql: "SELECT op FROM head WHERE entity = ? AND field = ?")
    own.bind(entity)
    own.bind(field)
    let heads = try own.integers()
    guard heads.isEmpty else { return heads }
    let record = try BoundStatement(db, sql: "SELECT op FROM \(kind.rawValue) WHERE uuid = ?")
    record.bind(entity)
    return try record.integers()
  }

  /// The cell's heads as they were when the journal stood at `seen`: what a screen showed then.
  func shown(
    _ kind: EntityKind, _ entity: EntityID, _ field: String, seen: Int64?
  ) throws -> [Int64] {
    var shown: [Int64] = []
    var open = try current(kind, entity, field)
    while let n = open.popLast() {
      if n > seen ?? .max {
        open += try op(at: n).map { try positions($0.bases) } ?? []
      } else if !shown.contains(n) {
        shown.append(n)
      }
    }
    return shown.sorted()
  }

  /// The value that a screen showed of a field; nil when the thing was not there yet.
  func value(
    _ kind: EntityKind, _ entity: EntityID, _ field: String, seen: Int64
  ) throws -> Value? {
    let shown = try shown(kind, entity, field, seen: seen)
    guard !shown.isEmpty, let op = try op(at: largest(shown)) else { return nil }
    guard case .value(let value) = try op.content(kind, entity, field) else { return nil }
    return value
  }

  /// Ops as another op names them.
  func names(_ positions: [Int64]) throws -> String {
    let statement = try BoundStatement(db, sql: "SELECT origin, seq FROM op WHERE n = ?")
    return try positions.map { n in
      statement.bind(n)
      return try statement.integers().map(String.init).joined(separator: ":")
    }.joined(separator: ",")
  }

  /// Where the named ops stand in this journal; unknown ones are left out.
  func positions(_ bases: String) throws -> [Int64] {
    guard !bases.isEmpty else { return [] }
    let statement = try BoundStatement(db, sql: "SELECT n FROM op WHERE origin = ? AND seq = ?")
    return try bases.split(separator: ",").flatMap { base in
      let parts = base.split(separator: ":").compactMap { Int64($0) }
      guard parts.count == 2 else { throw UnreadableOp() }
      statement.bind(parts[0])
      statement.bind(parts[1])
      return try statement.integers()
    }
  }

  func replace(
    _ entity: EntityID, _ field: String, current: [Int64], seen: [Int64], by n: Int64,
    keepsRows: Bool
  ) throws {
    let clear = try BoundStatement(db, sql: "DELETE FROM head WHERE entity = ? AND field = ?")
    clear.bind(entity)
    clear.bind(field)
    try clear.run()
    guard keepsRows else { return }
    let insert = try BoundStatement(
      db, sql: "INSERT INTO head (entity, field, op) VALUES (?, ?, ?)")
    for head in current.filter({ !seen.contains($0) }) + [n] {
      insert.bind(entity)
      insert.bind(field)
      insert.bind(head)
      try insert.run()
    }
  }

  /// The op that is shown: by hand before automatic, then the latest clock, origin and sequence.
  ///
  /// - Precondition: `positions` is not empty.
  func largest(_ positions: [Int64]) throws -> Int64 {
    guard positions.count > 1 else { return positions[0] }
    let ranked = try positions.compactMap { n in
      try op(at: n).map { (n, $0.isAutomatic ? 0 : 1, $0.hlc, $0.origin, $0.seq) }
    }
    let best = ranked.max { ($0.1, $0.2, $0.3, $0.4) < ($1.1, $1.2, $1.3, $1.4) }
    return best?.0 ?? positions[0]
  }

  func op(at n: Int64) throws -> Op? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(Op.columns) FROM op WHERE n = ?"), arguments: [n]
    ).map(Op.init)
  }

  /// The fields of a stored thing, tombstoned or not.
  func fields(_ schema: EntitySchema, _ entity: EntityID) throws -> FieldReader? {
    let statement = try db.cachedStatement(sql: schema.select + " WHERE t.uuid = ?")
    return try Row.fetchOne(statement, arguments: [entity.databaseValue]).map { row in
      try FieldReader(fields: schema.fields, values: row.values(schema, from: 1))
    }
  }
}

extension Op {
  /// Whether a program made the mark and no person.
  var isAutomatic: Bool {
    kind == EntityKind.mark.rawValue && value?.contains("\"source\":\"automatic\"") == true
  }

  /// What this op gave to a cell; nil when it did not write it.
  func content(
    _ kind: EntityKind, _ entity: EntityID, _ field: String
  ) throws(UnreadableOp) -> CellWrite.Content? {
    for own in try writes() where own.entity == entity && own.kind == kind {
      if own.field == field { return own.content }
      guard own.field.isEmpty, case .record(let values) = own.content else { continue }
      if field == Op.deleted { return .value(.integer(0)) }
      if let index = EntitySchema.of(kind).fields.firstIndex(of: field) {
        return .value(values[index])
      }
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
      case .blob where schema.targets[index] != nil:
        return .id(try identity(offset + index))
      default:
        throw DatabaseError(
          resultCode: .SQLITE_CORRUPT, message: "\(schema.kind.rawValue).\(field) has no value")
      }
    }
  }
}
