import Testing
import WorkshopModel

@testable import WorkshopStore

struct UndoTests {
  @Test("A mark is recorded, undone and redone")
  func mark() throws {
    let fixture = try StoreFixture()
    let session = try fixture.session().id
    _ = try fixture.mark(1, .present)
    #expect(try fixture.rows()[1].marks[session] == .present)
    let undone = try #require(try fixture.store.undo())
    #expect(undone.summary == "mark of Person 2 Sample in Day 1")
    #expect(try fixture.rows()[1].marks[session] == nil)
    _ = try fixture.store.redo()
    #expect(try fixture.rows()[1].marks[session] == .present)
    #expect(try fixture.store.check().problems == [])
  }

  @Test("An import is one step of undo and comes back whole")
  func importRoster() throws {
    let fixture = try StoreFixture(people: 27)
    #expect(try fixture.rows().count == 27)
    let undone = try #require(try fixture.store.undo())
    #expect(undone.summary == "added 2 × organisation, enrolled 27 people")
    #expect(try fixture.rows().isEmpty)
    #expect(try fixture.store.people().isEmpty)
    _ = try fixture.store.redo()
    #expect(try fixture.rows().map(\.number) == (1...27).map { $0 })
    #expect(try fixture.store.check().problems == [])
  }

  @Test("Undo goes back to the empty store and redo to the end")
  func everything() throws {
    let fixture = try StoreFixture()
    _ = try fixture.mark(0, .present)
    _ = try fixture.mark(0, .present(late: .minutes(12)))
    _ = try fixture.mark(0, .absent)
    let rows = try fixture.rows()
    var steps = 0
    while try fixture.store.undo() != nil { steps += 1 }
    #expect(steps == 5)
    #expect(try fixture.store.workshops(.start, reach: 10).total == 0)
    while try fixture.store.redo() != nil { steps -= 1 }
    #expect(steps == 0)
    #expect(try fixture.rows() == rows)
    #expect(try fixture.store.check().problems == [])
  }

  @Test("A new change empties redo")
  func newChange() throws {
    let fixture = try StoreFixture()
    _ = try fixture.mark(0, .present)
    _ = try fixture.store.undo()
    _ = try fixture.mark(1, .absent)
    #expect(try fixture.store.redo() == nil)
    #expect(try fixture.store.check().problems == [])
  }

  @Test("What somebody else has changed since is left and named")
  func foreignChange() throws {
    let folder = try TemporaryFolder()
    let world = FrozenWorld()
    let mine = try Store(path: folder.file("s.db"), environment: world.environment())
    let workshop = try StoreFixture.fill(mine, people: 2)
    let theirs = try Store(
      path: folder.file("s.db"), environment: world.environment(author: "colleague"))
    let session = try mine.sessions(of: workshop.id)[0].id
    let row = try mine.roll(RollRequest(workshop: workshop.id, session: nil, reach: 5)).window.rows[
      0]
    let entry = { MarkEntry(session: session, enrolment: row.enrolment, mark: $0) }
    _ = try mine.mark([entry(.present)], source: .live)
    _ = try theirs.mark([entry(.absent)], source: .live)
    let receipt = try #require(try mine.undo())
    #expect(receipt.left.map { Language.english($0) } == ["mark of Person 1 Sample in Day 1"])
    let now = try mine.roll(RollRequest(workshop: workshop.id, session: nil, reach: 5)).window.rows[
      0]
    #expect(now.marks[session] == .absent)
    #expect(try mine.check().problems == [])
  }
}
