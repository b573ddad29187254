import GRDB

/// The file format: who made the file, its version, and the way from one version to the next.
///
/// The version lives in `user_version` and not in a table of its own, so that opening reads two
/// header fields and nothing else.
enum Schema {
  /// "MSTR" in ASCII.
  static let applicationID: Int32 = 0x4D53_5452
  static let migrations = [Migration001.sql]

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// Brings an empty or older database up to `version`, in one transaction.
  static func migrate(_ db: Database) throws {
    let current = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard current < version else { return }
    try db.inTransaction {
      for migration in migrations[current...] {
        try db.execute(sql: migration)
      }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }
}
