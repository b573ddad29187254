import Foundation
import GRDB
import WorkshopModel

extension Store {
  /// Looks at the file, its foreign keys, the chain of the journal, and whether the tables equal its replay.
  public func check(progress: (String) -> Void = { _ in }) throws -> CheckReport {
    var report = CheckReport()
    do {
      // One moment for all of it: other processes may go on writing.
      try read { db in
        progress("file")
        try Self.checkFile(db, &report)
        progress("journal")
        try JournalCheck.run(db, &report)
        progress("tables")
        try checkReplay(db, &report)
      }
    } catch let error as StoreError where error.code == .unusable {
      if report.isSound { report.problems.append(error.message) }
    }
    return report
  }

  /// Follows the chain of the journal from its first entry to its last, and looks at nothing else.
  public func verifyJournal() throws -> CheckReport {
    var report = CheckReport()
    do {
      try read { db in try JournalCheck.run(db, &report) }
    } catch let error as StoreError where error.code == .unusable {
      if report.isSound { report.problems.append(error.message) }
    }
    return report
  }

  static func checkFile(_ db: Database, _ report: inout CheckReport) throws {
    let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
    report.problems += damage.map { "File: \($0)." }
    let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    report.problems += strays.prefix(20).map { row in
      let (table, target): (String, String) = (row[0], row[2])
      return "A row of \(table) points to a missing \(target)."
    }
    if try !Origin.isIntact(db) { report.problems.append("The store's own number is damaged.") }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if version != Schema.version || application != Schema.applicationID {
      report.problems.append("The file's header is damaged.")
    }
  }

  /// Replays the journal into an empty file and compares every table with it.
  private func checkReplay(_ db: Database, _ report: inout CheckReport) throws {
    let folder = FileManager.default.temporaryDirectory.path
    let name = "\(folder)/muster-check-\(UUID().uuidString)"
    defer {
      for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: name + suffix) }
    }
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    let replica = try DatabaseQueue(path: name, configuration: configuration)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: name)
    let replay = try replica.writeWithoutTransaction { copy in
      try Schema.migrate(copy, environment)
      return try Replay.compare(db, replayedInto: copy)
    }
    report.problems += replay.problems
    report.rows = replay.rows
  }
}
