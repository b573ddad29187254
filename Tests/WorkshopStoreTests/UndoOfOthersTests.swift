import Testing
import WorkshopModel

@testable import WorkshopStore

/// Undo where another account has been at work since.
struct UndoOfOthersTests {
  private let folder: TemporaryFolder
  private let mine: Store
  private let theirs: Store
  private let workshop: Workshop

  init() throws {
    folder = try TemporaryFolder()
    let world = FrozenWorld()
    mine = try Store(path: folder.file("s.db"), environment: world.environment())
    theirs = try Store(
      path: folder.file("s.db"), environment: world.environment(author: "colleague"))
    workshop = try StoreFixture.fill(mine, people: 3)
  }

  private func rows() throws -> [RollRow] {
    try mine.roll(RollRequest(workshop: workshop.id, session: nil, reach: 9)).window.rows
  }

  @Test("The same value written by somebody else is theirs and stays")
  func sameValue() throws {
    var edited = workshop
    edited.city = "Thimphu"
    _ = try mine.save([edited])
    _ = try theirs.save([workshop])
    _ = try theirs.save([edited])
    let receipt = try #require(try mine.undo())
    #expect(receipt.left.map { Language.english($0) } == ["Sample workshop"])
    #expect(try mine.workshop(workshop.code).city == "Thimphu")
    #expect(try mine.check().problems == [])
  }

  @Test("Who has been marked by a colleague stays on the roll when the import is undone")
  func importWithForeignMark() throws {
    let session = try mine.sessions(of: workshop.id)[0].id
    let row = try rows()[1]
    _ = try theirs.mark(
      [MarkEntry(session: session, enrolment: row.enrolment, mark: .present)], source: .live)
    let receipt = try #require(try mine.undo())
    #expect(receipt.left.map { Language.english($0) } == ["Person 2 Sample", "Agency 2"])
    #expect(try rows().map(\.name) == ["Person 2 Sample"])
    #expect(try mine.people().map(\.person.name) == ["Person 2 Sample"])
    _ = try mine.redo()
    #expect(try rows().map(\.name) == ["Person 1 Sample", "Person 2 Sample", "Person 3 Sample"])
    #expect(try rows()[1].marks[session] == .present)
    #expect(try mine.check().problems == [])
  }

  @Test("A change that the colleague took back is no obstacle")
  func takenBack() throws {
    var edited = workshop
    edited.city = "Thimphu"
    _ = try mine.save([edited])
    var other = edited
    other.city = "Tashkent"
    _ = try theirs.save([other])
    _ = try theirs.undo()
    let receipt = try #require(try mine.undo())
    #expect(receipt.left == [])
    #expect(try mine.workshop(workshop.code).city == "Dhaka")
  }

  @Test("Each account has a stack of its own, after a restart too")
  func stacks() throws {
    var edited = workshop
    edited.city = "Thimphu"
    _ = try mine.save([edited])
    edited.venue = "Hall 2"
    _ = try theirs.save([edited])
    let world = FrozenWorld(seed: 7)
    let reopened = try Store(path: folder.file("s.db"), environment: world.environment())
    #expect(try reopened.undo()?.left == [])
    let now = try mine.workshop(workshop.code)
    #expect(now.city == "Dhaka")
    #expect(now.venue == "Hall 2")
    #expect(try theirs.redo() == nil)
    #expect(try reopened.redo() != nil)
    #expect(try mine.workshop(workshop.code).city == "Thimphu")
  }
}
