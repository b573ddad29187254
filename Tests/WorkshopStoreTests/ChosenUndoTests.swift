import Testing
import WorkshopModel

@testable import WorkshopStore

/// Undo of one change that somebody chose in the journal.
struct ChosenUndoTests {
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

  private func current() throws -> Workshop { try mine.workshop(workshop.code) }

  private func save(_ store: Store, _ edit: (inout Workshop) -> Void) throws -> EntityID {
    var edited = try current()
    edit(&edited)
    return try #require(try store.save([edited]).change)
  }

  private func states() throws -> [Change.State] { try mine.log().map(\.state) }

  private func expectSound() throws { #expect(try mine.check().problems == []) }

  @Test("An older change goes, what was done after it stays")
  func older() throws {
    let city = try save(mine) { $0.city = "Thimphu" }
    _ = try save(mine) { $0.venue = "Hall 2" }
    let receipt = try mine.undo(city)
    #expect(receipt.left == [])
    #expect(receipt.summary == "changed workshop “Sample workshop”")
    #expect(try current().city == "Dhaka")
    #expect(try current().venue == "Hall 2")
    #expect(try states() == [.reversal, .done, .undone, .done, .done])
    try expectSound()
  }

  @Test("A cell that I have changed since stays, and nothing is written when nothing else is left")
  func changedSince() throws {
    let first = try save(mine) { $0.city = "Thimphu" }
    _ = try save(mine) { $0.city = "Tashkent" }
    let position = try mine.position()
    let receipt = try mine.undo(first)
    #expect(receipt.left.map { Language.english($0) } == ["Sample workshop"])
    #expect(receipt.change == nil)
    #expect(try mine.position() == position)
    #expect(try current().city == "Tashkent")
    try expectSound()
  }

  @Test("What was set again to the same value was changed since, and stays")
  func sameValue() throws {
    let first = try save(mine) { $0.city = "Thimphu" }
    _ = try save(mine) { $0.city = "Tashkent" }
    _ = try save(mine) { $0.city = "Thimphu" }
    #expect(try mine.undo(first).left.map { Language.english($0) } == ["Sample workshop"])
    #expect(try current().city == "Thimphu")
  }

  @Test("Of several fields those go that nobody has touched")
  func half() throws {
    let both = try save(mine) { ($0.city, $0.venue) = ("Thimphu", "Hall 2") }
    _ = try save(theirs) { $0.city = "Tashkent" }
    let receipt = try mine.undo(both)
    #expect(receipt.left.map { Language.english($0) } == ["Sample workshop"])
    #expect(try current().city == "Tashkent")
    #expect(try current().venue == "")
    try expectSound()
  }

  @Test("A colleague's change can be taken back, and redo of the one who did it brings it back")
  func ofColleague() throws {
    let theirChange = try save(theirs) { $0.city = "Thimphu" }
    _ = try mine.undo(theirChange)
    #expect(try current().city == "Dhaka")
    #expect(try theirs.redo() == nil)
    #expect(try mine.redo()?.summary == "changed workshop “Sample workshop”")
    #expect(try current().city == "Thimphu")
    #expect(try states().filter { $0 == .undone } == [])
    try expectSound()
  }

  @Test("Something new of mine empties my redo, not the colleague's")
  func emptiesOwnRedo() throws {
    let theirChange = try save(theirs) { $0.city = "Thimphu" }
    _ = try save(theirs) { $0.venue = "Hall 2" }
    _ = try theirs.undo()
    _ = try mine.undo(theirChange)
    _ = try save(mine) { $0.note = "new" }
    #expect(try mine.redo() == nil)
    #expect(try theirs.redo() != nil)
    #expect(try current().venue == "Hall 2")
    #expect(try current().city == "Dhaka")
    try expectSound()
  }

  @Test("The reversal can itself be chosen, again and again")
  func reversals() throws {
    let change = try save(mine) { $0.city = "Thimphu" }
    let first = try #require(try mine.undo(change).change)
    #expect(throws: StoreError.self) { try mine.undo(change) }
    let second = try #require(try mine.undo(first).change)
    #expect(try current().city == "Thimphu")
    #expect(try mine.log().first { $0.id == change }?.state == .done)
    _ = try mine.undo(second)
    #expect(try current().city == "Dhaka")
    #expect(try mine.log().first { $0.id == change }?.state == .undone)
    #expect(try mine.redo() != nil)
    #expect(try current().city == "Thimphu")
    try expectSound()
  }

  @Test("Redo brings back what was undone last, not what was made first")
  func order() throws {
    let city = try save(mine) { $0.city = "Thimphu" }
    _ = try save(mine) { $0.venue = "Hall 2" }
    _ = try mine.undo(city)
    _ = try mine.undo()
    #expect(try current().venue == "")
    _ = try mine.redo()
    #expect(try current().venue == "Hall 2")
    #expect(try current().city == "Dhaka")
    _ = try mine.redo()
    #expect(try current().city == "Thimphu")
    #expect(try mine.redo() == nil)
    try expectSound()
  }

  @Test("What was made and edited since stays whole; untouched things of the same change go")
  func madeAndEdited() throws {
    var first = Action(id: mine.environment.newID(), workshop: workshop.id, text: "Send the manual")
    let second = Action(id: mine.environment.newID(), workshop: workshop.id, text: "Book the hall")
    let made = try #require(try mine.save([first, second]).change)
    first.owner = "Alpha Sample"
    _ = try mine.save([first])
    let receipt = try mine.undo(made)
    #expect(receipt.left.map { Language.english($0) } == ["Send the manual"])
    #expect(try mine.outline(workshop.id).dossier.actions.map(\.text) == ["Send the manual"])
    try expectSound()
  }

  @Test("An edit that was taken back again is no obstacle")
  func editTakenBack() throws {
    var action = Action(id: mine.environment.newID(), workshop: workshop.id, text: "Send it")
    let made = try #require(try mine.save([action]).change)
    action.owner = "Alpha Sample"
    _ = try mine.save([action])
    _ = try mine.undo()
    #expect(try mine.undo(made).left == [])
    #expect(try mine.outline(workshop.id).dossier.actions == [])
    try expectSound()
  }

  @Test("A deletion is taken back long after")
  func deletion() throws {
    let deleted = try #require(try mine.delete(.workshop, [workshop.id]).change)
    _ = try mine.createWorkshop(Workshop(id: .unassigned, code: "", title: "Another"))
    _ = try mine.undo(deleted)
    #expect(try current().title == "Sample workshop")
    try expectSound()
  }

  @Test("The whole of a random history can be taken back in any order, and the chain holds")
  func anyOrder() throws {
    var generator = SplitMix(seed: 11)
    let start = try current()
    var changes: [EntityID] = []
    for round in 0..<12 {
      changes.append(
        try save(round % 3 == 0 ? theirs : mine) { edited in
          switch round % 4 {
          case 0: edited.city = "City \(round)"
          case 1: edited.venue = "Hall \(round)"
          case 2: edited.note = "Note \(round)"
          default: edited.languages = "Language \(round)"
          }
        })
    }
    // What was overwritten comes free when its successor is gone: by and by all of it goes.
    for _ in 0..<12 {
      for change in changes.shuffled(using: &generator)
      where try mine.log().first(where: { $0.id == change })?.state == .done {
        _ = try mine.undo(change)
      }
    }
    #expect(try current() == start)
    try expectSound()
  }

  @Test("What is not in the journal cannot be undone")
  func unknown() {
    #expect(throws: StoreError.self) { try mine.undo(EntityID(high: 1, low: 2)) }
  }
}
