import WorkshopModel
import Foundation
import GRDB
import Glibc

extension Store {
  /// Copies the store, as it is now, into a new file; other processes may go on writing.
  ///
  /// The copy is opened, checked and counted before it gets its name.
  /// - Parameter progress: gets the parts copied so far and all of them.
  /// - Throws: `StoreError.io` when the file exists or cannot be written.
  public func backup(
    to target: String, progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    var information = stat()
    guard lstat(target, &information) != 0 else { throw Self.exists(target) }
    let part = target + ".part"
    let descriptor = open(part, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreError(.io, "\(part) cannot be made: \(systemMessage()).")
    }
    Glibc.close(descriptor)
    do {
      try withoutActuallyEscaping(progress) { try copy(to: part, $0) }
      try Self.sync(part)
      try Self.name(part, target)
    } catch {
      for suffix in ["", "-journal", "-wal", "-shm"] { unlink(part + suffix) }
      throw error
    }
    try Self.sync(DatabaseFile.folder(of: target))
  }

  /// Gives the copy its name, which another program may have taken meanwhile.
  static func name(_ part: String, _ target: String) throws(StoreError) {
    if link(part, target) == 0 {
      unlink(part)
      return
    }
    guard errno != EEXIST else { throw exists(target) }
    // File systems of USB sticks know no second name.
    guard rename(part, target) == 0 else {
      throw StoreError(.io, "\(target) cannot be made: \(systemMessage()).")
    }
  }

  static func exists(_ target: String) -> StoreError {
    StoreError(.io, "\(target) exists already; name a new file.")
  }

  private func copy(to path: String, _ progress: @escaping (Int, Int) -> Void) throws {
    try Self.translating {
      let copy = try DatabaseQueue(path: path)
      try queue.backup(to: copy, pagesPerStep: 1024) {
        progress($0.completedPageCount, $0.totalPageCount)
      }
      let counts = try copy.writeWithoutTransaction { db in
        // One file without companions: a copy travels on its own.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        guard try String.fetchOne(db, sql: "PRAGMA quick_check") == "ok" else {
          throw StoreError(.io, "The copy is damaged; the disk may be failing.")
        }
        return try Int.fetchOne(db, sql: "SELECT count(*) FROM op") ?? 0
      }
      try copy.close()
      guard try read({ try Int.fetchOne($0, sql: "SELECT count(*) FROM op") ?? 0 }) >= counts else {
        throw StoreError(.io, "The copy does not agree with the store.")
      }
    }
  }

  static func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StoreError(.io, "\(path) cannot be flushed: \(systemMessage()).")
    }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw StoreError(.io, "\(path) cannot be flushed: \(systemMessage()).")
    }
  }
}
