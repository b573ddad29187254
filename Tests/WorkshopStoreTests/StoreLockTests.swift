import Foundation
import Testing
import WorkshopModel

@testable import WorkshopStore

struct StoreLockTests {
  @Test("Who waits too long is told who holds the lock")
  func timeout() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s.db")
    let holder = try StoreLock(storePath: path, mode: 0o600)
    let waiting = try StoreLock(storePath: path, mode: 0o600, patience: .milliseconds(20))
    let error = try holder.withLock {
      #expect(throws: StoreError.self) { try waiting.withLock {} }
    }
    #expect(error?.code == .locked)
    #expect(error?.message.contains("(\(NSUserName()), process \(getpid()))") == true)
    try waiting.withLock {}
  }

  @Test("The counter grows by one with each announcement and is shared")
  func counter() throws {
    let folder = try TemporaryFolder()
    let one = try StoreLock(storePath: folder.file("s.db"), mode: 0o600)
    let two = try StoreLock(storePath: folder.file("s.db"), mode: 0o600)
    #expect(one.counter == 0)
    for number in 1...12 {
      (number % 2 == 0 ? one : two).announce()
      #expect(one.counter == UInt64(number))
      #expect(two.counter == UInt64(number))
    }
  }

  @Test("Nothing is announced when nothing has changed")
  func silence() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.file("s.db"), environment: FrozenWorld().environment())
    let workshop = try StoreFixture.fill(store, people: 2)
    let before = store.announced
    #expect(try store.save([workshop]).change == nil)
    _ = try store.importRoster(StoreFixture.rows(4), into: workshop.id, dryRun: true)
    #expect(throws: StoreError.self) {
      try store.importRoster([], into: store.environment.newID())
    }
    #expect(store.announced == before)
    _ = try store.undo()
    #expect(store.announced == before + 1)
  }
}
