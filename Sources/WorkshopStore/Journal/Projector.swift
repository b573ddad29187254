import Foundation
import GRDB
import WorkshopModel

/// Applies ops to the typed tables, in the order of the journal.
///
/// The writer and the replay use the same code, so that the tables always equal the replay.
struct Projector {
  let db: Database
  let names = NameFolder()
  /// Integer keys that were needed lately.
  private var rowids: [EntityID: Int64] = [:]
  private var changes: ChangeLedger
  private var insertions: [EntityKind: BoundStatement] = [:]
  private var words: PersonWords

  init(_ db: Database) {
    self.db = db
    changes = ChangeLedger(db)
    words = PersonWords(db)
  }

  /// Brings the tables up to an op that stands in the journal at `n`.
  mutating func apply(_ op: Op, at n: Int64) throws {
    try changes.note(op, at: n)
    for write in try op.writes() {
      try apply(write, of: op, at: n)
    }
  }

  /// Applies one cell that the caller knows already, without reading it back from JSON.
  mutating func apply(_ write: CellWrite, of op: Op, at n: Int64) throws {
    switch write.content {
    case .record(let values):
      if try insert(write.kind, write.entity, values, at: n) { return }
      try overwrite(write, of: op, at: n)
    case .value:
      try overwrite(write, of: op, at: n)
    }
  }

  /// Notes which change an op belongs to.
  mutating func note(_ op: Op, at n: Int64) throws { try changes.note(op, at: n) }

  /// Writes what is kept until the end of a change.
  mutating func finish() throws {
    try words.write()
    try changes.finish()
  }

  private mutating func insert(
    _ kind: EntityKind, _ id: EntityID, _ values: [Value], at n: Int64
  ) throws -> Bool {
    let schema = EntitySchema.of(kind)
    let statement = try insertion(schema)
    statement.bind(id)
    statement.bind(n)
    let derived = try bind(schema, values, to: statement)
    try statement.run()
    guard db.changesCount > 0 else { return false }
    let rowid = db.lastInsertedRowID
    remember(rowid, of: id)
    if kind == .person, case .text(let names)? = derived.last { try words.note(names, of: rowid) }
    return true
  }

  private mutating func insertion(_ schema: EntitySchema) throws -> BoundStatement {
    if let known = insertions[schema.kind] { return known }
    let made = try BoundStatement(db, sql: schema.insert)
    insertions[schema.kind] = made
    return made
  }

  /// Binds what is stored and what is computed from it, which it returns.
  @discardableResult
  private mutating func bind(
    _ schema: EntitySchema, _ values: [Value], to statement: BoundStatement
  ) throws -> [Value] {
    for (target, value) in zip(schema.targets, values) {
      if case .id(let id) = value {
        statement.bind(try rowid(id, target))
      } else {
        try statement.bind(value)
      }
    }
    guard !schema.derived.isEmpty else { return [] }
    let reader = FieldReader(fields: schema.fields, values: values)
    let derived = schema.derived.map { $0.value(reader, names) }
    for value in derived { try statement.bind(value) }
    return derived
  }

  /// Replaces a cell, keeping the heads that the op had not seen.
  private mutating func overwrite(_ write: CellWrite, of op: Op, at n: Int64) throws {
    if write.kind == .person { try words.write() }
    let heads = Heads(db)
    let current = try heads.current(write.kind, write.entity, write.field)
    let seen = try heads.positions(op.bases)
    let unseen = current.filter { !seen.contains($0) }
    try heads.replace(
      write.entity, write.field, current: current, seen: seen, by: n,
      keepsRows: !write.field.isEmpty || !unseen.isEmpty)
    guard unseen.isEmpty else {
      let winner = try heads.largest(unseen + [n])
      if winner != n {
        try show(write, fromOpAt: winner)
        return
      }
      try set(write, at: n)
      return
    }
    try set(write, at: n)
  }

  /// Writes the content that an earlier op gave the cell.
  private mutating func show(_ write: CellWrite, fromOpAt n: Int64) throws {
    guard let op = try Heads(db).op(at: n),
      let content = try op.content(write.kind, write.entity, write.field)
    else { return }
    let earlier = CellWrite(
      kind: write.kind, entity: write.entity, field: write.field, content: content)
    try set(earlier, at: n)
  }

  private mutating func set(_ write: CellWrite, at n: Int64) throws {
    let schema = EntitySchema.of(write.kind)
    switch write.content {
    case .record(let values):
      let statement = try BoundStatement(db, sql: schema.replace)
      statement.bind(n)
      try bind(schema, values, to: statement)
      statement.bind(write.entity)
      try statement.run()
    case .value(let value) where write.isTombstone:
      let statement = try BoundStatement(
        db, sql: "UPDATE \(schema.kind.rawValue) SET deleted = ? WHERE uuid = ?")
      statement.bind(Int64(value.integer ?? 0))
      statement.bind(write.entity)
      try statement.run()
    case .value(let value):
      guard schema.fields.contains(write.field) else { throw UnreadableOp() }
      try db.cachedStatement(
        sql: """
          UPDATE \(schema.kind.rawValue) SET \(EntitySchema.quoted(write.field)) = ? WHERE uuid = ?
          """
      ).execute(
        arguments: [
          try databaseValue(value, references: schema.references[write.field]),
          write.entity.databaseValue,
        ])
      try derive(schema, write)
    }
  }

  private func derive(_ schema: EntitySchema, _ write: CellWrite) throws {
    let stale = schema.derived.filter { $0.sources.contains(write.field) }
    guard !stale.isEmpty else { return }
    guard let fields = try Heads(db).fields(schema, write.entity) else { return }
    for column in stale {
      try db.cachedStatement(
        sql: "UPDATE \(schema.kind.rawValue) SET \(column.name) = ? WHERE uuid = ?"
      ).execute(
        arguments: [
          try databaseValue(column.value(fields, names), references: nil),
          write.entity.databaseValue,
        ])
    }
  }

  private mutating func rowid(_ id: EntityID, _ kind: EntityKind?) throws -> Int64 {
    if let known = rowids[id] { return known }
    let found = try lookUp(id, kind)
    remember(found, of: id)
    return found
  }

  private mutating func remember(_ rowid: Int64, of id: EntityID) {
    if rowids.count >= 8192 { rowids.removeAll(keepingCapacity: true) }
    rowids[id] = rowid
  }

  private func lookUp(_ id: EntityID, _ kind: EntityKind?) throws -> Int64 {
    guard let kind else { throw UnreadableOp() }
    let statement = try BoundStatement(
      db, sql: "SELECT id FROM \(kind.rawValue) WHERE uuid = ?")
    statement.bind(id)
    guard let found = try statement.integers().first else { throw MissingReference(kind: kind) }
    return found
  }

  private func databaseValue(
    _ value: Value, references kind: EntityKind?
  ) throws -> DatabaseValue {
    switch value {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .id(let id): try lookUp(id, kind).databaseValue
    }
  }
}

extension BoundStatement {
  /// Binds what is no reference.
  fileprivate func bind(_ value: Value) throws {
    switch value {
    case .null: bindNull()
    case .integer(let number): bind(Int64(number))
    case .text(let text): bind(text)
    case .id: throw UnreadableOp()
    }
  }
}

/// A field names a thing that is not stored.
struct MissingReference: Error {
  let kind: EntityKind
}

extension EntityID {
  /// The identity as a blob.
  var databaseValue: DatabaseValue {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Data($0).databaseValue }
  }
}
