import WorkshopModel
import Foundation
import GRDB
import Glibc

extension Store {
  /// Makes a new store at `target` of a backup, which is only read.
  ///
  /// The copy is checked before it gets its name, and writes under a number of its own: what it and
  /// the store that the backup was made of write from now on is never taken for the same.
  ///
  /// - Parameter progress: gets the parts copied so far and all of them.
  /// - Throws: `StoreError.notFound` when there is no such backup, `.unusable` when it is no store,
  ///   newer or damaged, `.io` when the target exists or cannot be written.
  public static func restore(
    _ backup: String, to target: String, environment: StoreEnvironment,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    guard access(backup, F_OK) == 0 else {
      throw StoreError(.notFound, "There is no backup \(backup).")
    }
    let part = target + ".part"
    var information = stat()
    guard lstat(target, &information) != 0 else { throw exists(target) }
    guard lstat(part, &information) != 0 else { throw exists(part) }
    let prepared = try DatabaseFile.prepare(part)
    do {
      try withExtendedLifetime(prepared) {
        try withoutActuallyEscaping(progress) { progress in
          try translating { try copy(backup, to: part, environment, progress) }
        }
        try sync(part)
        try name(part, target)
      }
    } catch {
      for suffix in ["", "-journal", "-wal", "-shm"] { unlink(part + suffix) }
      throw error
    }
    try sync(DatabaseFile.folder(of: target))
  }

  private static func copy(
    _ backup: String, to path: String, _ environment: StoreEnvironment,
    _ progress: @escaping (Int, Int) -> Void
  ) throws {
    let source = try opened(backup)
    let copy = try DatabaseQueue(path: path)
    try source.backup(to: copy, pagesPerStep: 1024) {
      progress($0.completedPageCount, $0.totalPageCount)
    }
    try source.close()
    try copy.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      var report = CheckReport()
      try checkFile(db, &report)
      try JournalCheck.run(db, &report)
      guard let problem = report.problems.first else { return try Origin.mint(db, environment) }
      throw StoreError(.unusable, "\(backup) is damaged: \(problem)")
    }
    try copy.close()
  }

  /// Opens a backup for reading, if it is one.
  private static func opened(_ backup: String) throws -> DatabaseQueue {
    var settings = Configuration()
    settings.readonly = true
    do {
      let source = try DatabaseQueue(path: backup, configuration: settings)
      try source.unsafeRead { db in
        try Schema.refuseStrangers(db, backup)
        guard try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 > 0 else {
          throw StoreError(.unusable, "\(backup) is not a Muster database.")
        }
      }
      return source
    } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_NOTADB {
      throw StoreError(.unusable, "\(backup) is not a Muster database.")
    }
  }
}
