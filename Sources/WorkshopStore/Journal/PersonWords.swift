import GRDB
import WorkshopModel

/// The words by which new people are found; triggers keep them up when a name changes.
///
/// They are kept until the end of a change and written in about the order of the index, since each would
/// otherwise lie on another page of it.
struct PersonWords {
  private struct Entry {
    let start: UInt64
    let word: String
    let person: Int64
  }

  /// As many as are kept at most; some tens of megabytes.
  private static let most = 500_000

  private let db: Database
  private var entries: [Entry] = []

  init(_ db: Database) { self.db = db }

  /// Notes the words of `names`, separated as the triggers separate them.
  mutating func note(_ names: String, of person: Int64) throws {
    for word in names.utf8.split(whereSeparator: Self.separators.contains) {
      let start = word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } << (64 - 8 * min(8, word.count))
      entries.append(Entry(start: start, word: String(Substring(word)), person: person))
    }
    if entries.count > Self.most { try write() }
  }

  /// Writes what is kept; to be called before the name of anybody changes, and at the end.
  mutating func write() throws {
    guard !entries.isEmpty else { return }
    let statement = try BoundStatement(db, sql: "INSERT OR IGNORE INTO person_word VALUES (?, ?)")
    entries.sort { $0.start < $1.start }
    for entry in entries {
      statement.bind(entry.word)
      statement.bind(entry.person)
      try statement.run()
    }
    entries.removeAll()
  }

  private static let separators = [UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "\\")]
}
