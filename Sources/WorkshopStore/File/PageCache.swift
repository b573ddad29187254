import GRDB

/// How much of the file a connection keeps in memory.
enum PageCache {
  /// For screens, which read a few pages each.
  static let usual = 2 * 1024
  /// For long work, which would otherwise write pages out that it soon needs again.
  ///
  /// A hundred thousand people take 120 MB; what is not needed is not taken.
  static let large = 160 * 1024

  /// Sets the size, in KiB, and frees what is beyond it.
  static func resize(to size: Int, of queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = -\(size); PRAGMA shrink_memory")
    }
  }
}
