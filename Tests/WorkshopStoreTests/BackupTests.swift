import Foundation
import Testing
import WorkshopModel

@testable import WorkshopStore

struct BackupTests {
  @Test("A copy made while another process writes is whole and opens by itself")
  func whileWriting() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s.db")
    let world = FrozenWorld()
    let store = try Store(path: path, environment: world.environment())
    _ = try StoreFixture.fill(store, people: 20)
    let writer = try WriterProcess(path, as: "writer", count: 0)
    _ = writer.waitForFirstWord()
    for round in 0..<4 {
      let target = folder.file("copy\(round).db")
      try store.backup(to: target)
      #expect(!FileManager.default.fileExists(atPath: target + "-wal"))
      let copy = try Store(path: target, environment: world.environment())
      #expect(try copy.check().problems == [])
      #expect(try copy.workshops(.start, reach: 5).total == 1)
    }
    #expect(try store.check().problems == [])
    writer.kill()
    _ = try writer.rest()
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.filter { $0.contains(".part") } == [])
  }

  @Test("What stands at the target is never replaced")
  func existing() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.file("s.db"), environment: FrozenWorld().environment())
    let target = folder.file("copy.db")
    try "precious".write(toFile: target, atomically: true, encoding: .utf8)
    #expect(throws: StoreError.self) { try store.backup(to: target) }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.db"), withDestinationPath: folder.file("elsewhere"))
    #expect(throws: StoreError.self) { try store.backup(to: folder.file("link.db")) }
    #expect(throws: StoreError.self) { try store.backup(to: folder.file("none/copy.db")) }
    #expect(!FileManager.default.fileExists(atPath: target + ".part"))
  }
}
