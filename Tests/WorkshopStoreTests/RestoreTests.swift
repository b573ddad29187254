import Foundation
import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct RestoreTests {
  private let folder: TemporaryFolder
  private let world = FrozenWorld(seed: 4)

  init() throws {
    folder = try TemporaryFolder()
    let store = try Store(path: folder.file("muster.db"), environment: world.environment())
    _ = try FilledStore.fill(store)
    try store.backup(to: folder.file("copy.db"))
    try store.close()
  }

  private func restore(_ name: String = "copy.db", to target: String = "new.db") throws {
    try Store.restore(
      folder.file(name), to: folder.file(target), environment: world.environment())
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func archive(_ name: String) throws -> [[Value]] {
    let store = try Store(path: folder.file(name), environment: world.environment())
    defer { try? store.close() }
    return try store.archive(of: nil).map(\.values)
  }

  @Test("a restored store holds the same, writes under another number, and is sound")
  func restored() throws {
    try restore()
    #expect(try archive("new.db") == archive("muster.db"))
    let origins = try ["muster.db", "copy.db", "new.db"].map { name in
      try DatabaseQueue(path: folder.file(name)).read(Origin.read)
    }
    #expect(origins[0] == origins[1])
    #expect(origins[2] != origins[1])
    let store = try Store(path: folder.file("new.db"), environment: world.environment())
    let workshop = try #require(store.workshops(.start, reach: 1).rows.first?.workshop)
    _ = try store.save([Action(id: store.environment.newID(), workshop: workshop.id, text: "Go")])
    #expect(try store.check().problems == [])
    #expect(try store.undo() != nil)
    #expect(try store.check().problems == [])
    try store.close()
  }

  @Test("the backup is only read")
  func untouched() throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("copy.db")))
    try restore()
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("copy.db"))) == before)
    #expect(try names() == ["copy.db", "muster.db", "muster.db.lock", "new.db"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file("new.db"))
    #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test("a new file is never put over another one", arguments: ["muster.db", "link.db"])
  func existing(target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.db"), withDestinationPath: folder.file("nowhere"))
    #expect(throws: StoreError.self) { try restore(to: target) }
    #expect(try archive("muster.db").count > 20)
    try Data([1]).write(to: URL(fileURLWithPath: folder.file("new.db.part")))
    #expect(throws: StoreError.self) { try restore() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("new.db.part"))) == Data([1]))
  }

  @Test("what is no backup is refused, and nothing is left behind")
  func strangers() throws {
    try Data("hello".utf8).write(to: URL(fileURLWithPath: folder.file("text")))
    try Data().write(to: URL(fileURLWithPath: folder.file("empty")))
    let other = try DatabaseQueue(path: folder.file("other"))
    try other.write { try $0.execute(sql: "CREATE TABLE t (x)") }
    try other.close()
    let newer = try DatabaseQueue(path: folder.file("newer"))
    try newer.write { db in
      try db.execute(
        sql: "CREATE TABLE t (x); PRAGMA application_id = \(Schema.applicationID);"
          + "PRAGMA user_version = 999")
    }
    try newer.close()
    let before = try names()
    for name in ["text", "empty", "other", "newer"] {
      let error = #expect(throws: StoreError.self, "\(name)") { try restore(name) }
      #expect(error?.code == .unusable, "\(name)")
    }
    let missing = #expect(throws: StoreError.self) { try restore("missing") }
    #expect(missing?.code == .notFound)
    #expect(try names() == before)
  }

  @Test("a damaged backup is refused, and nothing is left behind")
  func damaged() throws {
    let url = URL(fileURLWithPath: folder.file("copy.db"))
    var bytes = Array(try Data(contentsOf: url))
    let word = Array("Trained staff".utf8)
    let places = bytes.indices.filter { bytes[$0...].starts(with: word) }
    try #require(!places.isEmpty)
    for place in places { bytes[place] = UInt8(ascii: "D") }
    try Data(bytes).write(to: url)
    let error = #expect(throws: StoreError.self) { try restore() }
    #expect(error?.code == .unusable)
    #expect(error?.message.contains("damaged") == true)
    #expect(try names() == ["copy.db", "muster.db", "muster.db.lock"])
  }

  @Test("long copying tells how far it has come")
  func progress() throws {
    var last: (Int, Int)?
    try Store.restore(
      folder.file("copy.db"), to: folder.file("new.db"), environment: world.environment()
    ) { last = ($0, $1) }
    #expect(last.map { $0.0 == $0.1 && $0.1 > 0 } == true)
  }
}
