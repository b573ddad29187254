import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopRuntime
import WorkshopStore

@testable import WorkshopApp

/// Scripts and fast fingers send keys before the disk has answered; each key still does what it
/// would have done at leisure.
@Suite("Keys typed ahead") struct TypingAheadTests {
  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test("From the list to a marked roll in one breath")
  func openAndMark() throws {
    let app = try TestDriver(.roster(5))
    app.pressAhead([.enter, "2", "[", "p", "l", "1", "2", "a"])
    app.ignoreNotices()
    let session = try #require(app.state.workshop?.session?.session.id)
    let rows = try #require(app.state.workshop?.roll.window.rows)
    #expect(rows.prefix(4).map { $0.marks[session]?.letter ?? "·" } == ["P", "L12", "A", "·"])
    #expect(app.state.unsaved == 0)
  }

  @Test("A key after Enter never runs on the list that was left")
  func openAndDelete() throws {
    let app = try TestDriver(.roster(5))
    app.pressAhead([.enter, "d"])
    #expect(try app.store.workshops(.start, reach: 10).total == 1)
    #expect(try app.store.sessions(of: #require(app.state.workshop?.id)).count == 1)
  }

  @Test("Enter after a filter opens what the filter shows")
  func filterAndOpen() throws {
    let app = try TestDriver(.sample)
    app.pressAhead(["/"] + keys("phunts") + [.enter, .enter])
    #expect(app.state.workshop?.workshop.city == "Phuntsholing")
  }

  @Test("A mark after a filter goes to whom the filter shows")
  func filterAndMark() throws {
    let app = try AttendanceTests.roll(40)
    app.pressAhead(["/"] + keys("person 33") + [.enter, "a"])
    let letters = try AttendanceTests.letters(app, 40)
    #expect(letters[32] == "A")
    #expect(letters.filter { $0 != "·" }.count == 1)
    app.press("q")
    app.pressAhead(["m", "g", "p", "m"])
    #expect(try AttendanceTests.letters(app, 1) == ["P"])
  }

  @Test("Text after Enter on a person goes into the form")
  func editPerson() throws {
    let app = try AttendanceTests.roll(3)
    app.pressAhead([.enter, .control("u")] + keys("dpq Sample") + [.enter])
    app.expectScreen(contains: "dpq Sample", "3 enrolled")
  }

  @Test("All of a long roster can be selected and marked in one breath")
  func selectAll() throws {
    let app = try AttendanceTests.roll(500)
    app.pressAhead(["*", "e"])
    #expect(try AttendanceTests.letters(app, 500).allSatisfy { $0 == "E" })
    app.pressAhead([";"] + keys("person 431") + [.enter, "a"])
    #expect(try AttendanceTests.letters(app, 431).last == "A")
  }

  @Test("A new workshop, its agenda and its roll in one breath")
  func everything() throws {
    let app = try TestDriver()
    app.pressAhead(
      ["n"] + keys("Sample") + [.enter, .enter, "n"] + keys("Case studies") + [.enter, "2", "w"]
        + keys("Ana Sample, f") + [.enter, "p"])
    app.ignoreNotices()
    app.expectScreen(contains: "1 enrolled · 1 present (1F 0M)", "D1S2", "Ana Sample")
  }
}

@Suite("Own writes and others'") struct OwnWritesTests {
  @Test("What we wrote since the screen was loaded counts as seen, so undo goes back step by step")
  func ownWrites() throws {
    let app = try AttendanceTests.roll(3)
    app.press("p", "k", "a", "k", "l", "5", "k", "e")
    for letter in ["L5", "A", "P", "·"] {
      app.press("u")
      app.expectNotice("Undone")
      #expect(try AttendanceTests.letters(app, 1) == [letter])
    }
  }

  @Test("A colleague's mark under ours is shown again after undo, and the store stays sound")
  func colleague() throws {
    let folder = try ScratchFolder()
    let path = folder.file("muster.db")
    let app = try TestDriver(.roster(3), path: path)
    app.press(.enter, "2", "[")
    app.ignoreNotices()
    let session = try #require(app.state.workshop?.session?.session.id)
    let row = try #require(app.state.workshop?.roll.window[1])
    let theirs = try Store(
      path: path,
      environment: FrozenWorld(seed: 2).world(account: "colleague").storeEnvironment)
    _ = try theirs.mark(
      [MarkEntry(session: session, enrolment: row.enrolment, mark: .absent)], source: .live)
    app.press("p")
    app.expectScreen(contains: "1 absent", "1 present")
    #expect(try AttendanceTests.letters(app, 3) == ["P", "A", "·"])
    app.press("u")
    #expect(try AttendanceTests.letters(app, 3) == ["·", "A", "·"])
    #expect(try theirs.check().isSound)
    try theirs.close()
  }
}
