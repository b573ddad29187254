import Foundation
import Glibc
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite("Who has a workshop open") struct PresenceTests {
  private let folder: TemporaryFolder
  private let one = EntityID(high: 1, low: 1)
  private let two = EntityID(high: 1, low: 2)

  init() throws { folder = try TemporaryFolder() }

  private func presence(_ account: String, seed: UInt64) throws -> Presence {
    let store = try Store(
      path: folder.file("muster.db"),
      environment: FrozenWorld(seed: seed).environment(author: account))
    return try #require(Presence(store))
  }

  private var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.file("muster.db.open"))) ?? []
  }

  @Test("Each sees who else is in the same workshop, and nobody sees themselves")
  func others() throws {
    let (alice, bob) = (try presence("alice", seed: 1), try presence("bob", seed: 2))
    #expect(alice.others(in: one) == [])
    alice.enter(one)
    bob.enter(one)
    #expect(alice.others(in: one) == ["bob"])
    #expect(bob.others(in: one) == ["alice"])
    #expect(bob.others(in: two) == [])
    bob.enter(two)
    #expect(alice.others(in: one) == [])
    #expect(bob.others(in: one) == ["alice"])
    alice.leave()
    #expect(bob.others(in: one) == [])
    bob.leave()
    #expect(!FileManager.default.fileExists(atPath: folder.file("muster.db.open")))
  }

  @Test("One account in two windows is told once")
  func sameAccount() throws {
    let windows = try (1...3).map { try presence("alice", seed: UInt64($0)) }
    windows.forEach { $0.enter(one) }
    #expect(windows[0].others(in: one) == ["alice"])
  }

  @Test("What a dead process left is not believed, and goes")
  func stale() throws {
    let alice = try presence("alice", seed: 1)
    alice.enter(one)
    let left = folder.file("muster.db.open/99-dead")
    try Data("\(one)\nghost\n".utf8).write(to: URL(fileURLWithPath: left))
    #expect(files.count == 2)
    #expect(alice.others(in: one) == [])
    #expect(files.count == 1)
  }

  @Test("Strangers' files and broken ones say nothing", arguments: ["", "x\ny\n", "\n\n\n\n"])
  func broken(text: String) throws {
    let alice = try presence("alice", seed: 1)
    alice.enter(one)
    let path = folder.file("muster.db.open/strange")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let lock = open(path, O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    symlink("/etc/passwd", folder.file("muster.db.open/link"))
    #expect(alice.others(in: one) == [])
  }

  @Test("Files are private, and the group's in a folder of a group")
  func modes() throws {
    let alice = try presence("alice", seed: 1)
    alice.enter(one)
    func mode(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
    }
    #expect(try mode("muster.db.open") == 0o700)
    #expect(try mode("muster.db.open/\(try #require(files.first))") == 0o600)
    alice.leave()
    chmod(folder.file("muster.db"), 0o660)
    let team = try presence("alice", seed: 2)
    team.enter(one)
    #expect(try mode("muster.db.open").map { $0 & 0o777 } == 0o770)
    #expect(try mode("muster.db.open/\(try #require(files.first))") == 0o660)
  }

  @Test("Where no folder can be made nobody is seen, and nothing is said")
  func unwritable() throws {
    let alice = try presence("alice", seed: 1)
    try Data().write(to: URL(fileURLWithPath: folder.file("muster.db.open")))
    alice.enter(one)
    #expect(alice.others(in: one) == [])
    alice.leave()
    #expect(Presence(try Store(inMemory: FrozenWorld().environment())) == nil)
  }
}
