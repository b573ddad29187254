import Foundation
import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite(.serialized)
struct DatabaseFileTests {
  private let folder: TemporaryFolder
  private let world = FrozenWorld()
  private var path: String { folder.file("s.db") }

  init() throws { folder = try TemporaryFolder() }

  private func open(_ path: String? = nil) throws -> Store {
    try Store(path: path ?? self.path, environment: world.environment())
  }

  private func refusal(_ path: String? = nil) -> StoreError? {
    #expect(throws: StoreError.self) { _ = try open(path) }
  }

  private func mode(_ path: String) throws -> Int {
    try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int) & 0o777
  }

  @Test("The file and its companions are private, and so is a folder that had to be made")
  func privateModes() throws {
    let path = folder.file("new/er/s.db")
    let store = try open(path)
    _ = try StoreFixture.fill(store, people: 1)
    for suffix in ["", "-wal", "-shm", ".lock"] { #expect(try mode(path + suffix) == 0o600) }
    #expect(try mode(folder.file("new")) == 0o700)
    #expect(try mode(folder.file("new/er")) == 0o700)
  }

  @Test("In a setgid folder the file and its companions are the group's, whatever the umask")
  func groupModes() throws {
    chmod(folder.path, 0o2770)
    let before = umask(0o077)
    defer { umask(before) }
    let store = try open()
    _ = try StoreFixture.fill(store, people: 1)
    for suffix in ["", "-wal", "-shm", ".lock"] { #expect(try mode(path + suffix) == 0o660) }
  }

  @Test("The live writer has the pragmas on which durability rests")
  func pragmas() throws {
    let store = try open()
    let values = try store.read { db in
      try [
        "synchronous", "journal_mode", "foreign_keys", "trusted_schema", "cell_size_check",
        "temp_store", "mmap_size", "application_id", "user_version",
      ].map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    #expect(
      values == ["2", "wal", "1", "0", "1", "2", "0", "1297306706", "\(Schema.version)"])
  }

  @Test("A symbolic link, a hard link and a folder are refused")
  func links() throws {
    try open().close()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.db"), withDestinationPath: path)
    #expect(refusal(folder.file("link.db"))?.message.contains("symbolic link") == true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("dangling.db"), withDestinationPath: folder.file("nothing"))
    #expect(refusal(folder.file("dangling.db"))?.code == .notPermitted)
    try FileManager.default.linkItem(atPath: path, toPath: folder.file("hard.db"))
    #expect(refusal()?.message.contains("hard link") == true)
    #expect(refusal(folder.path)?.code == .unusable)
    #expect(FileManager.default.fileExists(atPath: folder.file("nothing")) == false)
  }

  @Test("A lock file that is a link is refused")
  func lockLink() throws {
    let victim = folder.file("victim")
    try "precious".write(toFile: victim, atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: path + ".lock", withDestinationPath: victim)
    _ = refusal()
    unlink(path + ".lock")
    try FileManager.default.linkItem(atPath: victim, toPath: path + ".lock")
    #expect(refusal()?.code == .notPermitted)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
  }

  @Test(
    "The database of another program is refused and not touched",
    arguments: [
      "PRAGMA application_id = 99; CREATE TABLE t (x)", "CREATE TABLE t (x)",
      "PRAGMA user_version = 1; CREATE TABLE t (x)", "PRAGMA application_id = 99",
    ])
  func foreign(sql: String) throws {
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { try $0.execute(sql: sql) }
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(refusal()?.message.contains("another program") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["s.db"])
  }

  @Test("A file that is no database at all is refused and not touched")
  func noDatabase() throws {
    try "just text".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(refusal()?.code == .unusable)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "just text")
  }

  @Test("A newer version is refused and not touched, also when only the log is newer")
  func newer() throws {
    try open().close()
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = \(Schema.version + 1)")
    }
    // The header of the file itself still says 1.
    #expect(refusal()?.message.contains("newer Muster") == true)
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(refusal()?.message.contains("newer Muster") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test(
    "File systems whose locks end at the machine are known by their numbers",
    arguments: [
      (0x6969, "NFS"), (0xFF53_4D42, "CIFS"), (Int(Int32(bitPattern: 0xFF53_4D42)), "CIFS"),
      (0xFE53_4D42, "SMB"), (0x6573_5546, "a user-space mount such as sshfs"),
      (0x0102_1997, "9p"), (0xEF53, nil), (0x0102_1994, nil), (-1, nil),
    ])
  func networks(type: Int, name: String?) {
    #expect(DatabaseFile.network(ofType: type) == name)
  }

  @Test("A second store of the same process leaves the locks of the first one alone")
  func twice() throws {
    let first = try open()
    _ = try StoreFixture.fill(first, people: 1)
    let locks = try heldLocks()
    #expect(locks > 0)
    let second = try open()
    #expect(try heldLocks() >= locks)
    #expect(try second.workshops(.start, reach: 5).total == 1)
  }

  /// How many POSIX locks this process holds on the store's files.
  private func heldLocks() throws -> Int {
    var nodes: [String] = []
    for suffix in ["", "-shm"] {
      var information = stat()
      stat(path + suffix, &information)
      nodes.append(":\(information.st_ino)")
    }
    return try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
      .filter { line in
        let fields = line.split(separator: " ")
        return line.contains("POSIX") && fields.count > 5
          && fields[4] == "\(getpid())" && nodes.contains { fields[5].hasSuffix($0) }
      }.count
  }

  @Test("Two processes that open a new file at once both succeed")
  func together() throws {
    for round in 0..<10 {
      let path = folder.file("new\(round).db")
      let writers = try (0..<3).map { try WriterProcess(path, as: "w\($0)", count: 1) }
      // The new store has no workshop, which is exit status 65 and no word.
      for writer in writers { #expect(try writer.rest() == "") }
      #expect(try open(path).check().problems == [])
    }
  }

  @Test("A store that is let go writes its log back and leaves one file")
  func close() throws {
    do { _ = try StoreFixture.fill(try open(), people: 1) }
    #expect(FileManager.default.fileExists(atPath: path + "-wal") == false)
    #expect(try open().workshops(.start, reach: 5).total == 1)
  }
}
