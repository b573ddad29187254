import WorkshopModel
import Glibc
import WorkshopStore

extension Console {
  /// Copies the store, as it is now, into a new file.
  public func backup(to target: String) throws {
    guard access(target, F_OK) != 0 else {
      throw Failure(.cannotWrite, "\(target) exists already; name a new file.")
    }
    try withExistingStore { store in
      do {
        try store.backup(to: target) { output.progress("copied", $0, of: $1) }
      } catch let error as StoreError where error.code == .io || error.code == .notPermitted {
        throw Failure(.cannotWrite, error.phrase)
      }
    }
    output.remark("Backed up to \(target).")
  }

  /// Makes a new database of a backup: where the database belongs, unless `target` says where else.
  public func restore(_ backup: String, into target: String?) throws {
    let path = try target ?? databasePath()
    guard access(path, F_OK) != 0 else {
      guard target == nil else {
        throw Failure(.cannotWrite, "\(path) exists already; name a new file.")
      }
      throw Failure(.cannotWrite, "\(path) exists already; say where to with --into.")
    }
    do {
      try Store.restore(backup, to: path, environment: world.storeEnvironment) {
        output.progress("copied", $0, of: $1)
      }
    } catch let error as StoreError where error.code == .io || error.code == .notPermitted {
      throw Failure(.cannotWrite, error.phrase)
    }
    output.remark("Restored \(backup) into \(path).")
  }

  /// Looks for damage and gives a verdict.
  public func check() throws {
    let path = try databasePath()
    let report = try withExistingStore { store in
      try store.check { output.progress("Checking the \($0) …") }
    }
    guard report.isSound else {
      let count = report.problems.count
      throw Failure(
        .unreadable,
        """
        \(path) is damaged (\(count) problems); \
        keep a copy of it as it is and go back to a backup.
        """,
        details: report.problems.map { "  " + $0 })
    }
    try output.line(
      "\(path) is sound: \(report.ops) journal entries verified, \(report.rows) rows compared.")
  }

  /// Runs `body` on a store that is there; a missing one is not made just to be looked at.
  func withExistingStore<Result>(_ body: (Store) throws -> Result) throws -> Result {
    let path = try databasePath()
    guard access(path, F_OK) == 0 || errno != ENOENT else {
      throw Failure(.missing, "There is no database \(path).")
    }
    return try withStore(at: path, body)
  }
}
