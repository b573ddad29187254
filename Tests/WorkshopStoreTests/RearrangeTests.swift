import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite("Rearranging an agenda in the store") struct RearrangeTests {
  @Test("Sessions change, come and go in one step, which is undone and done again whole")
  func oneStep() throws {
    let fixture = try StoreFixture(people: 1)
    let (store, workshop) = (fixture.store, fixture.workshop)
    let before = try store.sessions(of: workshop.id)
    var first = before[0]
    first.minutes += 25
    var new = first
    new.id = store.environment.newID()
    new.title = "New"
    _ = try store.rearrange([first, new], without: [before[1].id])
    let after = try store.sessions(of: workshop.id)
    #expect(after.contains(first) && after.contains(new))
    #expect(!after.contains { $0.id == before[1].id })
    _ = try store.undo()
    #expect(try store.sessions(of: workshop.id) == before)
    _ = try store.redo()
    #expect(try store.sessions(of: workshop.id) == after)
    #expect(try store.check().problems == [])
  }

  @Test("What cannot be recorded changes nothing at all")
  func refused() throws {
    let fixture = try StoreFixture(people: 1)
    let (store, workshop) = (fixture.store, fixture.workshop)
    let before = try store.sessions(of: workshop.id)
    var broken = before[0]
    broken.minutes = 0
    #expect(throws: StoreError.self) {
      try store.rearrange([broken], without: [before[1].id])
    }
    #expect(try store.sessions(of: workshop.id) == before)
  }

  @Test("A session that is gone already is left alone")
  func gone() throws {
    let fixture = try StoreFixture(people: 1)
    let (store, workshop) = (fixture.store, fixture.workshop)
    let session = try store.sessions(of: workshop.id)[0]
    _ = try store.delete(.session, [session.id])
    let receipt = try store.rearrange([], without: [session.id, store.environment.newID()])
    #expect(receipt.change == nil)
  }

  @Test("A file of version 1 gets the pauses of sessions, and stays sound")
  func migration() throws {
    let folder = try TemporaryFolder()
    let old = try DatabaseQueue(path: folder.file("s.db"))
    try old.writeWithoutTransaction { db in
      try db.execute(sql: Migration001.sql)
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    try old.close()
    let store = try Store(path: folder.file("s.db"), environment: FrozenWorld().environment())
    let workshop = try StoreFixture.fill(store, people: 1)
    var session = try store.sessions(of: workshop.id)[0]
    session.startedAt = 100
    session.pauses = [Pause(start: 160, end: 220), Pause(start: 300)]
    _ = try store.save([session])
    #expect(try store.sessions(of: workshop.id).contains(session))
    _ = try store.undo()
    #expect(try store.sessions(of: workshop.id)[0].pauses.isEmpty)
    #expect(try store.check().problems == [])
  }

  @Test("Who facilitates a session is told by name")
  func leaders() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    let workshop = try FilledStore.fill(store)
    let leads = try store.dossier(workshop.id).leads
    let leaders = try store.leaders(of: workshop.id)
    #expect(leaders.count == leads.count && !leaders.isEmpty)
    #expect(leaders.values.allSatisfy { !$0.contains("") })
  }
}
