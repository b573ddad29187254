import GRDB
import WorkshopModel

/// A long list of names that are not buried, read by its stored sort key.
struct NameList {
  let db: Database
  let kind: EntityKind
  /// The column by which it is sorted; its index holds the integer key too.
  let sort: String

  /// A part of the list: integer keys, and the place of the first of them.
  struct Page {
    let keys: [Int64]
    let start: Int
    let total: Int
  }

  /// At most so many names are found by what is typed.
  static let foundAtMost = 1000

  func page(_ anchor: Anchor, reach: Int) throws -> Page {
    let total = try count("1", [])
    switch anchor {
    case .start: break
    case .end:
      let keys = try keys("1", [], "DESC", 2 * reach)
      return Page(keys: keys.reversed(), start: total - keys.count, total: total)
    case .around(let id):
      guard let place = try place(of: id) else { break }
      let before = try keys("(\(sort), id) < (?, ?)", place, "DESC", reach)
      let after = try keys("(\(sort), id) >= (?, ?)", place, "ASC", reach)
      let start = try count("(\(sort), id) < (?, ?)", place) - before.count
      return Page(keys: before.reversed() + after, start: start, total: total)
    }
    return Page(keys: try keys("1", [], "ASC", 2 * reach), start: 0, total: total)
  }

  /// The part of what was found around an anchor.
  func page(of found: [Int64], _ anchor: Anchor, reach: Int) throws -> Page {
    var range = 0..<min(found.count, 2 * reach)
    switch anchor {
    case .start: break
    case .end: range = max(0, found.count - 2 * reach)..<found.count
    case .around(let id):
      guard let key = try db.rowid(kind, id), let place = found.firstIndex(of: key) else { break }
      range = max(0, place - reach)..<min(found.count, place + reach)
    }
    return Page(keys: Array(found[range]), start: range.lowerBound, total: found.count)
  }

  private func place(of id: EntityID) throws -> StatementArguments? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT \(sort), id FROM \(kind.rawValue) WHERE uuid = ? AND deleted = 0"),
      arguments: [id.databaseValue]
    ).map { [$0[0] as String, $0[1] as Int64] }
  }

  private func keys(
    _ bound: String, _ place: StatementArguments, _ direction: String, _ limit: Int
  ) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM \(kind.rawValue) WHERE deleted = 0 AND \(bound)
          ORDER BY \(sort) \(direction), id \(direction) LIMIT ?
          """), arguments: place + [limit])
  }

  private func count(_ bound: String, _ place: StatementArguments) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT count(*) FROM \(kind.rawValue) WHERE deleted = 0 AND \(bound)"),
      arguments: place) ?? 0
  }
}
