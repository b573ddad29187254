import Foundation
import GRDB
import WorkshopModel

/// One row of the journal: who wrote what into which cell, and what it replaced.
///
/// A cell is one field of one entity. The empty field is the whole record: it creates the entity, or
/// replaces the content of a register such as a mark.
struct Op: Sendable {
  /// The field that holds the tombstone.
  static let deleted = "deleted"
  /// The kind of an op that writes nothing and only marks a reversal.
  static let nothing = "nothing"
  /// The kind of an op that says why its change was made in a completed workshop.
  static let reason = "reason"
  /// The kind of an op that creates a person and their enrolment in one row.
  static let roster = "roster"

  var origin: Int64
  var seq: Int64
  var change: EntityID
  var hlc: Int64
  var author: String
  var entity: EntityID
  var kind: String
  var field: String
  var salt: [UInt8]
  /// JSON; nil once the content has been erased.
  var value: String?
  /// The ops that this one overwrites, as "origin:seq" with commas.
  var bases: String
  var undoes: EntityID?
  var hash: [UInt8] = []

  /// A damaged row can lack what the table's layout promises.
  init(row: Row) throws {
    guard let origin: Int64 = row[0], let seq: Int64 = row[1], let hlc: Int64 = row[3],
      let author: String = row[4], let kind: String = row[6], let field: String = row[7],
      let bases: String = row[10]
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an op lacks a field") }
    (self.origin, self.seq, self.hlc, self.author) = (origin, seq, hlc, author)
    (self.kind, self.field, self.bases) = (kind, field, bases)
    change = try row.identity(2)
    entity = try row.identity(5)
    salt = row.bytes(8)
    value = row[9]
    undoes = try row.optionalIdentity(11)
    hash = row.bytes(12)
  }

  init(
    stamp: Stamp, entity: EntityID, kind: String, field: String, value: String, bases: String
  ) {
    origin = stamp.origin
    seq = stamp.seq
    change = stamp.change
    hlc = stamp.hlc
    author = stamp.author
    salt = stamp.salt
    undoes = stamp.undoes
    self.entity = entity
    self.kind = kind
    self.field = field
    self.value = value
    self.bases = bases
  }

  /// Adds the op to the journal, at the end or at a given position, and returns the position.
  @discardableResult
  func insert(
    _ db: Database, with statement: BoundStatement, at n: Int64? = nil
  ) throws -> Int64 {
    if let n { statement.bind(n) } else { statement.bindNull() }
    statement.bind(origin)
    statement.bind(seq)
    statement.bind(change)
    statement.bind(hlc)
    statement.bind(author)
    statement.bind(entity)
    statement.bind(kind)
    statement.bind(field)
    salt.withUnsafeBytes { statement.bind($0) }
    if let value { statement.bind(value) } else { statement.bindNull() }
    statement.bind(bases)
    if let undoes { statement.bind(undoes) } else { statement.bindNull() }
    hash.withUnsafeBytes { statement.bind($0) }
    try statement.run()
    return db.lastInsertedRowID
  }

  static func insertion(_ db: Database) throws -> BoundStatement {
    try BoundStatement(
      db,
      sql: "INSERT INTO op (n, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  static let columns =
    "origin, seq, change, hlc, author, entity, kind, field, salt, value, bases, undoes, hash"
}

/// What every op of one change has in common, and the next free place in the journal.
struct Stamp: Sendable {
  let origin: Int64
  var seq: Int64
  let change: EntityID
  let hlc: Int64
  let author: String
  var salt: [UInt8]
  let undoes: EntityID?
}

extension Row {
  /// The bytes of a column, empty when it is null.
  func bytes(_ index: Int) -> [UInt8] {
    (try? withUnsafeData(atIndex: index) { data in data.map { [UInt8]($0) } }) ?? []
  }

  /// The identity in a column; nil when it is null.
  func optionalIdentity(_ index: Int) throws -> EntityID? {
    try withUnsafeData(atIndex: index) { data in
      guard let data else { return nil }
      guard data.count == 16 else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an identity is not 16 bytes")
      }
      return data.withUnsafeBytes { bytes in
        EntityID(
          high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
          low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
      }
    }
  }

  /// The identity in a column.
  func identity(_ index: Int) throws -> EntityID {
    guard let id = try optionalIdentity(index) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an identity is missing")
    }
    return id
  }
}
