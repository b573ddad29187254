import Foundation
import GRDB
import WorkshopModel

/// Everything that Muster keeps, in one SQLite file.
///
/// Reads take no lock. Each write is one transaction under the store's lock and is on the disk when
/// the call returns. One connection serves both, since all store work runs on one queue.
public struct Store: Sendable {
  private let connection: Connection
  /// What the store knows of the world.
  public let environment: StoreEnvironment
  /// Where the file is; nil in memory.
  public let path: String?

  var queue: DatabaseQueue { connection.queue }
  private var lock: StoreLock? { connection.lock }

  /// Opens the store at `path`, making it when it is missing.
  ///
  /// - Throws: `StoreError` when the file is not ours, newer, linked, remote or cannot be opened.
  public init(path: String, environment: StoreEnvironment) throws {
    let file = try DatabaseFile.prepare(path)
    let lock = try StoreLock(storePath: path, mode: file.mode)
    self.path = path
    self.environment = environment
    connection = try Self.translating {
      Connection(
        try DatabaseQueue(path: path, configuration: Self.settings()), lock: lock,
        claim: file.claim)
    }
    if try !read(Schema.isCurrent) { try lock.withLock { try prepare(path) } }
  }

  /// Opens an empty store in memory.
  public init(inMemory environment: StoreEnvironment) throws {
    path = nil
    self.environment = environment
    connection = Connection(try DatabaseQueue(configuration: Self.settings()))
    try prepare(nil)
  }

  /// The same store in another world, for another account of it.
  init(_ store: Store, environment: StoreEnvironment) {
    (connection, path) = (store.connection, store.path)
    self.environment = environment
  }

  /// The same store, writing for a reason, so that completed workshops can be changed.
  public func stating(_ reason: String) -> Store {
    var environment = environment
    environment.reason = reason
    return Store(self, environment: environment)
  }

  /// Lets go of the file.
  ///
  /// Call it at exit only.
  public func close() throws { try Self.translating { try connection.close() } }

  /// Where the journal stands: what a screen that loads now has seen.
  public func position() throws -> Int64 {
    try Self.translating { try queue.unsafeRead(Self.position) }
  }

  /// A number that grows with every write of any process.
  public var announced: UInt64 { lock?.counter ?? 0 }

  /// The file that changes after each commit of any process; nil in memory.
  public var watchedPath: String? { lock?.path }

  /// Runs queries that all see the same moment, whatever other processes write meanwhile.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try Self.translating {
      try queue.unsafeRead { db in
        var result: Result?
        try db.inTransaction(.deferred) {
          result = try body(db)
          return .commit
        }
        return try Self.required(result)
      }
    }
  }

  /// Runs one transaction; returns when it is on the disk.
  ///
  /// Other processes are told before the lock is given up, and only when something has changed.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try Self.translating {
      guard let lock else { return try transaction(body).result }
      return try lock.withLock {
        let (result, changed) = try transaction(body)
        if changed { lock.announce() }
        return result
      }
    }
  }

  private func transaction<Result>(
    _ body: (Database) throws -> Result
  ) throws -> (result: Result, changed: Bool) {
    try queue.writeWithoutTransaction { db in
      let before = db.totalChangesCount
      var result: Result?
      try db.inTransaction(.immediate) {
        result = try body(db)
        return .commit
      }
      return (try Self.required(result), db.totalChangesCount != before)
    }
  }

  private static func required<Result>(_ result: Result?) throws -> Result {
    guard let result else { throw StoreError(.io, "The transaction gave no result.") }
    return result
  }

  private func prepare(_ path: String?) throws {
    try Self.translating {
      try queue.writeWithoutTransaction { db in
        if let path {
          try Schema.refuseStrangers(db, path)
          try db.execute(sql: "PRAGMA journal_mode = WAL")
        }
        try Schema.migrate(db, environment)
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
          PRAGMA cache_size = -\(PageCache.usual);
          """)
    }
    return configuration
  }

  static func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error)
    } catch let missing as MissingReference {
      throw StoreError(.notFound, "The \(Phrase(missing.kind.noun)) is no longer there.")
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
    case .SQLITE_IOERR: self.init(.io, "The disk is full or failing; nothing was changed.")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      self.init(.notPermitted, "The database cannot be opened for writing.")
    case .SQLITE_CONSTRAINT:
      self.init(.invalid, "That breaks a rule of the store: \(error.message ?? "unknown").")
    default: self.init(.io, "The database refused: \(error.message ?? "unknown").")
    }
  }
}
