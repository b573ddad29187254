import Foundation
import GRDB

/// Everything that Muster keeps, in one SQLite file.
///
/// Reads take no lock. Each write is one transaction under the store's lock and is on the disk when
/// the call returns. One connection serves both, since all store work runs on one queue.
public struct Store: Sendable {
  let queue: DatabaseQueue
  let lock: StoreLock?
  /// What the store knows of the world.
  public let environment: StoreEnvironment
  /// Where the file is; nil in memory.
  public let path: String?

  /// Opens the store at `path`, making it when it is missing.
  ///
  /// - Throws: `StoreError` when the file is not ours, newer, linked, remote or cannot be opened.
  public init(path: String, environment: StoreEnvironment) throws {
    let file = try DatabaseFile.prepare(path)
    let lock = try StoreLock(storePath: path, mode: file.mode)
    self.path = path
    self.lock = lock
    self.environment = environment
    queue = try Self.translating { try DatabaseQueue(path: path, configuration: Self.settings()) }
    let isReady = try read { db in
      // A copy made by a backup is not in WAL mode.
      try Int.fetchOne(db, sql: "PRAGMA user_version") == Schema.version
        && String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
    }
    if !isReady { try lock.withLock { try prepare() } }
  }

  /// Opens an empty store in memory.
  public init(inMemory environment: StoreEnvironment) throws {
    path = nil
    lock = nil
    self.environment = environment
    queue = try DatabaseQueue(configuration: Self.settings())
    try prepare()
  }

  /// Lets go of the file. Call it at exit only.
  public func close() throws {
    try Self.translating {
      if let lock { try lock.withLock { try queue.close() } } else { try queue.close() }
    }
  }

  /// Where the journal stands: what a screen that loads now has seen.
  public func position() throws -> Int64 {
    try read { try Int64.fetchOne($0, sql: "SELECT max(n) FROM op") ?? 0 }
  }

  /// A number that grows with every write of any process.
  public var announced: UInt64 { lock?.counter ?? 0 }

  /// The file that changes after each commit of any process; nil in memory.
  public var watchedPath: String? { lock?.path }

  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try Self.translating { try queue.unsafeRead(body) }
  }

  /// Runs one transaction; returns when it is on the disk.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try Self.translating {
      guard let lock else { return try transaction(body) }
      return try lock.withLock { try transaction(body) }
    }
  }

  private func transaction<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try queue.writeWithoutTransaction { db in
      var result: Result?
      try db.inTransaction(.immediate) {
        result = try body(db)
        return .commit
      }
      guard let result else { throw StoreError(.io, "The transaction gave no result.") }
      return result
    }
  }

  private func prepare() throws {
    try Self.translating {
      try queue.writeWithoutTransaction { db in
        if path != nil { try db.execute(sql: "PRAGMA journal_mode = WAL") }
        try Schema.migrate(db)
        if try Int.fetchOne(db, sql: "SELECT count(*) FROM origin") == 0 {
          try db.inTransaction {
            try Origin.mint(db, environment)
            return .commit
          }
        }
      }
    }
  }

  private static func settings() -> Configuration {
    var configuration = Configuration()
    configuration.label = "muster.store"
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      // FULL is what makes an acknowledged change survive a power cut in WAL mode.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA mmap_size = 0;
          """)
    }
    return configuration
  }

  static func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error)
    } catch is UnreadableOp {
      throw StoreError(
        .unusable, "The journal holds an entry that cannot be read; run muster check.")
    }
  }
}

extension StoreError {
  init(_ error: DatabaseError) {
    switch error.resultCode.primaryResultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(.unusable, "The database is damaged; run muster check.")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.locked, "Another program is writing to this store; try again.")
    case .SQLITE_FULL: self.init(.io, "The disk is full; nothing was changed.")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
      self.init(.notPermitted, "The database cannot be opened for writing.")
    case .SQLITE_CONSTRAINT:
      self.init(.invalid, "That breaks a rule of the store: \(error.message ?? "unknown").")
    default: self.init(.io, "The database refused: \(error.message ?? "unknown").")
    }
  }
}
