import GRDB
import GRDBSQLite
import WorkshopModel

/// A statement that runs for every mark and every row of an import, bound straight from the model's values.
///
/// GRDB's own arguments are built and checked anew for each run, which costs more than the insertion.
final class BoundStatement {
  private let db: Database
  // Keeps the handle alive.
  private let statement: Statement
  private let handle: OpaquePointer
  private var next: Int32 = 1

  init(_ db: Database, sql: String) throws {
    self.db = db
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    sqlite3_reset(handle)
  }

  func bindNull() {
    sqlite3_bind_null(handle, next)
    next += 1
  }

  func bind(_ number: Int64) {
    sqlite3_bind_int64(handle, next, number)
    next += 1
  }

  func bind(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty buffer has no address, which would bind NULL.
        if characters.isEmpty {
          _ = sqlite3_bind_text(handle, next, "", 0, Self.copying)
        } else {
          _ = sqlite3_bind_text(
            handle, next, characters.baseAddress, Int32(characters.count), Self.copying)
        }
      }
    }
    next += 1
  }

  func bind(_ bytes: UnsafeRawBufferPointer) {
    sqlite3_bind_blob(handle, next, bytes.baseAddress, Int32(bytes.count), Self.copying)
    next += 1
  }

  func bind(_ id: EntityID) {
    withUnsafeBytes(of: (high: id.high.bigEndian, low: id.low.bigEndian)) { bind($0) }
  }

  /// Runs the statement with what has been bound, and gets ready for the next run.
  ///
  /// - Throws: `DatabaseError` with SQLite's code.
  func run() throws {
    next = 1
    guard sqlite3_step(handle) == SQLITE_DONE else {
      // The code of the reset is the one that tells what has happened.
      let code = ResultCode(rawValue: sqlite3_reset(handle))
      throw DatabaseError(resultCode: code, message: db.lastErrorMessage)
    }
    sqlite3_reset(handle)
  }

  /// Runs a query with what has been bound and tells whether it gives a row.
  func hasRow() throws -> Bool {
    next = 1
    let code = sqlite3_step(handle)
    let reset = ResultCode(rawValue: sqlite3_reset(handle))
    guard code == SQLITE_ROW || code == SQLITE_DONE else {
      throw DatabaseError(resultCode: reset, message: db.lastErrorMessage)
    }
    return code == SQLITE_ROW
  }

  /// Runs a query with what has been bound; all its columns are integers, row after row.
  func integers() throws -> [Int64] {
    next = 1
    var integers: [Int64] = []
    var code = sqlite3_step(handle)
    while code == SQLITE_ROW {
      for column in 0..<sqlite3_column_count(handle) {
        integers.append(sqlite3_column_int64(handle, column))
      }
      code = sqlite3_step(handle)
    }
    let reset = ResultCode(rawValue: sqlite3_reset(handle))
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: reset, message: db.lastErrorMessage)
    }
    return integers
  }

  /// SQLITE_TRANSIENT, whose cast Swift does not import.
  private static let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
