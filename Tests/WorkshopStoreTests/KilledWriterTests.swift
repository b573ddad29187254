import Foundation
import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

struct KilledWriterTests {
  @Test("No acknowledged mark is lost when the writer is killed")
  func killed() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s.db")
    let world = FrozenWorld()
    try Self.fill(path, world)
    var chance = SplitMix(seed: 9)
    var (inFlight, acknowledged) = (0, 0)
    let rounds = isLongRun ? 2000 : 40
    for round in 0..<rounds {
      let writer = try WriterProcess(path, as: "writer\(round)", count: 0)
      let first = writer.waitForFirstWord()
      usleep(UInt32.random(in: 0...40_000, using: &chance))
      writer.kill()
      let words = WriterWords(try first + writer.rest())
      #expect(words.refusals == [])
      if words.hasOneInFlight { inFlight += 1 }
      acknowledged += words.acknowledged.count
      let store = try Store(path: path, environment: world.environment())
      let kept = Set(try store.reasons())
      #expect(words.acknowledged.filter { !kept.contains("writer\(round) \($0)") } == [])
      if round % 20 == 19 { #expect(try store.check().problems == []) }
    }
    print("\(rounds) kills, \(inFlight) of them in a write, \(acknowledged) marks acknowledged")
    #expect(inFlight > 0)
    #expect(acknowledged > 0)
  }

  @Test(
    "Each acknowledged mark was flushed to the disk",
    .enabled(if: FileManager.default.isExecutableFile(atPath: WriterProcess.strace)))
  func flushed() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s.db")
    try Self.fill(path, FrozenWorld())
    let writer = try WriterProcess(path, as: "writer", count: 50, tracedInto: folder.file("trace"))
    let words = WriterWords(try writer.rest())
    #expect(words.acknowledged.count == 50)
    let trace = try String(contentsOfFile: folder.file("trace"), encoding: .utf8)
    let flushes = trace.split(separator: "\n").filter {
      ($0.contains("fdatasync(") || $0.contains("fsync(")) && $0.hasSuffix("= 0")
    }
    #expect(flushes.count >= words.acknowledged.count)
  }

  @Test("A full disk is refused in words, loses nothing, and later marks work")
  func diskFull() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s.db")
    let world = FrozenWorld()
    try Self.fill(path, world)
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    let writer = try WriterProcess(path, as: "writer", count: 0, bytes: size + 200_000)
    let words = WriterWords(try writer.rest())
    #expect(words.refusals.count == 1)
    #expect(words.refusals.first?.hasPrefix("io ") == true)
    #expect(words.acknowledged.count > 10)
    let store = try Store(path: path, environment: world.environment())
    #expect(try store.reasons() == words.acknowledged.map { "writer \($0)" })
    #expect(try store.check().problems == [])
  }

  @Test("Eight processes write beside each other without an error and without losing a mark")
  func together() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s.db")
    let world = FrozenWorld()
    try Self.fill(path, world)
    let store = try Store(path: path, environment: world.environment())
    let before = store.announced
    let writers = try (0..<8).map { try WriterProcess(path, as: "writer\($0)", count: 100) }
    for writer in writers {
      let words = WriterWords(try writer.rest())
      #expect(words.refusals == [])
      #expect(words.acknowledged == Array(0..<100))
    }
    #expect(try Set(store.reasons()).count == 800)
    #expect(store.announced == before + 800)
    #expect(try store.check().problems == [])
  }

  @Test("What the lock file announces is there to be read")
  func announced() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s.db")
    let world = FrozenWorld()
    try Self.fill(path, world)
    let store = try Store(path: path, environment: world.environment())
    let (counter, position) = (store.announced, try store.position())
    let writer = try WriterProcess(path, as: "writer", count: 60)
    var seen = 0
    while seen < 60 {
      let announced = Int(store.announced) - Int(counter)
      // Each mark is one entry of the journal, so that it must have as many as were announced.
      #expect(Int(try store.position() - position) >= announced)
      seen = announced
    }
    _ = try writer.rest()
  }

  private static func fill(_ path: String, _ world: FrozenWorld) throws {
    let store = try Store(path: path, environment: world.environment())
    _ = try StoreFixture.fill(store, people: 20)
    try store.close()
  }
}

extension Store {
  /// The reasons of all marks ever made, in the order of the journal.
  fileprivate func reasons() throws -> [String] {
    try read { db in
      try String.fetchAll(
        db, sql: "SELECT value ->> 'reason' FROM op WHERE kind = 'mark' ORDER BY n")
    }
  }
}
