import WorkshopModel
import GRDB

/// The file format: who made the file, its version, and the way from one version to the next.
///
/// The version lives in `user_version` and not in a table of its own, so that opening reads two
/// header fields and nothing else.
enum Schema {
  /// "MSTR" in ASCII.
  static let applicationID: Int32 = 0x4D53_5452
  static let migrations = [
    Migration001.sql, Migration002.sql, Migration003.sql, Migration004.sql, Migration005.sql,
  ]

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// Whether the file is ours, of this version and in the journal mode that it should have.
  static func isCurrent(_ db: Database) throws -> Bool {
    // A copy made by a backup is not in WAL mode.
    try Int.fetchOne(db, sql: "PRAGMA user_version") == version
      && Int32.fetchOne(db, sql: "PRAGMA application_id") == applicationID
      && String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
  }

  /// Refuses the file of another program or of a newer version, with what its connection says: a
  /// header can be newer in the log than in the file.
  static func refuseStrangers(_ db: Database, _ path: String) throws {
    try refuse(
      application: try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
      version: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
      isEmpty: try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0, path)
  }

  /// Refuses what the numbers of a header say is not ours; an empty database is about to be ours.
  static func refuse(
    application: Int32, version: Int, isEmpty: Bool, _ path: String
  ) throws(StoreError) {
    guard application == applicationID || (application == 0 && version == 0 && isEmpty) else {
      throw StoreError(.unusable, "\(path) belongs to another program.")
    }
    guard version <= Self.version else {
      throw StoreError(
        .unusable, "\(path) was written by a newer Muster (format \(version)); update Muster first."
      )
    }
  }

  /// Brings an empty or older database up to `version`, and gives it a number when it has none, in
  /// one transaction.
  static func migrate(_ db: Database, _ environment: StoreEnvironment) throws {
    try db.inTransaction(.immediate) {
      let current = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      for migration in migrations[min(current, version)...] {
        try db.execute(sql: migration)
      }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      if try Int.fetchOne(db, sql: "SELECT count(*) FROM origin") == 0 {
        try Origin.mint(db, environment)
      }
      return .commit
    }
  }
}
