import Foundation
import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

/// What a failing disk or a stranger's hand changes in the file is found by `check`.
struct DamageTests {
  private let folder: TemporaryFolder
  private let world = FrozenWorld()
  private var path: String { folder.file("s.db") }

  init() throws {
    folder = try TemporaryFolder()
    let store = try Store(path: path, environment: world.environment())
    _ = try FilledStore.fill(store)
    try #require(try store.check().problems == [])
    try store.close()
  }

  @Test("A changed value in any column of any table is found")
  func everyColumn() throws {
    let raw = try Self.rawConnection(path)
    let store = try Store(path: path, environment: world.environment())
    let columns = try raw.read(Self.columns)
    #expect(Set(columns.map(\.table)).count == EntityKind.allCases.count + 5)
    for column in columns {
      try raw.writeWithoutTransaction { db in
        let (table, name) = (column.table, "\"\(column.name)\"")
        let row = try #require(
          try Row.fetchOne(
            db, sql: "SELECT * FROM \(table) ORDER BY \(name) IS NULL, \(name) LIMIT 1"),
          "\(table) is empty")
        let before: DatabaseValue = row[column.name]
        let key = column.key.map { "\"\($0)\" IS ?" }.joined(separator: " AND ")
        let update = "UPDATE \(table) SET \(name) = ? WHERE "
        let own = column.key.map { row[$0] as DatabaseValue }
        let changed = Self.changed(before)
        try db.execute(sql: update + key, arguments: StatementArguments([changed] + own))
        #expect(db.changesCount == 1)
        #expect(try !store.check().isSound, "\(table).\(column.name) from \(before) to \(changed)")
        let changedKey = column.key.map { $0 == column.name ? changed : row[$0] as DatabaseValue }
        try db.execute(sql: update + key, arguments: StatementArguments([before] + changedKey))
      }
    }
    #expect(try store.check().problems == [])
  }

  @Test("A flipped byte in the file is found whenever it changes what can be read")
  func flippedBytes() throws {
    let sound = try Data(contentsOf: URL(fileURLWithPath: path))
    let truth = try #require(Self.dump(path))
    // Most of a small file is free space, which holds no data.
    let live = sound.indices.filter { $0 >= 100 && sound[$0] != 0 }
    var chance = SplitMix(seed: 4)
    var changed = 0
    for round in 0..<(isLongRun ? 1000 : 60) {
      var damaged = sound
      let offset = try #require(live.randomElement(using: &chance))
      damaged[offset] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &chance)
      let copy = folder.file("damaged\(round).db")
      try damaged.write(to: URL(fileURLWithPath: copy))
      guard Self.dump(copy) != truth else { continue }
      changed += 1
      let changes = Set(Self.dump(copy) ?? []).symmetricDifference(truth).map { $0.prefix(150) }
      #expect(try Self.isFound(copy, world), "byte \(offset): \(changes)")
    }
    #expect(changed > 0)
  }

  private static func isFound(_ path: String, _ world: FrozenWorld) throws -> Bool {
    do {
      return try !Store(path: path, environment: world.environment()).check().isSound
    } catch is StoreError {
      return true
    }
  }

  /// All rows as a plain reader sees them; nil when it cannot.
  private static func dump(_ path: String) -> [String]? {
    try? rawConnection(path).read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
      ).flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\" NOT INDEXED").map {
          "\(table) \($0.databaseValues)"
        }
      }
    }
  }

  private struct Column {
    let table: String
    let name: String
    /// What tells the row from others.
    let key: [String]
  }

  private static func columns(_ db: Database) throws -> [Column] {
    try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'").flatMap {
      table in
      let rows = try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))")
      let key = rows.filter { ($0["pk"] as Int) > 0 }.map { $0["name"] as String }
      return rows.map { Column(table: table, name: $0["name"], key: key) }
    }
  }

  private static func rawConnection(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Another value of the same type and length.
  private static func changed(_ value: DatabaseValue) -> DatabaseValue {
    switch value.storage {
    case .null: return 1.databaseValue
    case .int64(let number): return (number + 100_003).databaseValue
    case .double(let number): return (number + 1).databaseValue
    case .string(let text): return (text + "x").databaseValue
    case .blob(var data):
      data[data.startIndex + 2] ^= 0x80
      return data.databaseValue
    }
  }
}
