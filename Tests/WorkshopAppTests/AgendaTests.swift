import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The agenda by keys") struct AgendaTests {
  private func agenda() throws -> TestDriver {
    let app = try TestDriver(.roster(2))
    app.press(.enter, "g")
    return app
  }

  private func titles(_ app: TestDriver) throws -> [String] {
    let id = try #require(app.state.workshop?.id)
    return try app.store.outline(id).dossier.timetable.slots.map(\.session.title)
  }

  private func add(_ title: String, _ app: TestDriver, pinned: String = "") {
    app.press("n")
    app.type(title)
    app.press(.tab, .tab, .tab, .tab)
    app.type(pinned)
    app.press(.enter)
  }

  @Test("s starts a session, shows it running with the drift, ends it and runs it again")
  func startAndEnd() throws {
    let app = try agenda()
    app.press("j", "s")
    app.expectNotice("Started “Day 2”")
    app.frozen.advance(minutes: 5)
    app.tell(.clockTicked)
    app.expectScreen(contains: "▶ 363 min left", "D2S1 runs · 10:57", "min", "Day 2 of 2")
    #expect(app.state.needsClock)
    app.press("s")
    app.expectNotice("Ended “Day 2”")
    app.expectScreen(contains: "✓ Day 2")
    app.press("s")
    app.expectNotice("runs again")
    app.press("u", "u", "u")
    app.expectScreen(lacks: "▶")
  }

  @Test("n adds a session after the one under the cursor, Enter edits it")
  func addAndEdit() throws {
    let app = try agenda()
    add("Case studies", app)
    #expect(try titles(app) == ["Day 1", "Case studies", "Day 2"])
    app.press("j", .enter, .tab, .tab)
    app.retype("45")
    app.press(.tab)
    app.type("50")
    app.press(.enter)
    app.expectNotice("look at the marked at least")
    app.expectScreen(contains: "At least: not more than the planned 45")
    app.retype("30")
    app.press(.enter)
    app.expectScreen(contains: "45", "D2S1")
    app.press("u", "u")
    #expect(try titles(app) == ["Day 1", "Day 2"])
  }

  @Test("J and K move a session within its day, > and < change its length")
  func moveAndLength() throws {
    let app = try agenda()
    add("B", app)
    add("C", app)
    #expect(try titles(app) == ["Day 1", "B", "C", "Day 2"])
    app.press("G", "k", "K", "K")
    #expect(try titles(app) == ["C", "Day 1", "B", "Day 2"])
    app.press("K")
    app.expectNotice("It is the first of its day")
    app.press("J", "J", "J")
    app.expectNotice("It is the last of its day")
    #expect(try titles(app) == ["Day 1", "B", "C", "Day 2"])
    app.press(">", ">", "<")
    app.expectScreen(contains: " 65 ")
    for _ in 0..<20 { app.press("<") }
    app.expectNotice("It cannot be shorter than 5 min")
  }

  @Test("Moves typed faster than the disk move the same session")
  func moveAhead() throws {
    let app = try agenda()
    add("B", app)
    add("C", app)
    app.press("g")
    app.pressAhead(["J", "J"])
    #expect(try titles(app) == ["B", "C", "Day 1", "Day 2"])
  }

  @Test("Lengths typed faster than the disk add up")
  func lengthAhead() throws {
    let app = try agenda()
    app.pressAhead([">", ">", ">", "<"])
    app.expectScreen(contains: "490")
  }

  @Test("Sessions of one day with the same place can still be moved and added to")
  func equalRanks() throws {
    let app = try agenda()
    app.press("j", .enter, .tab)
    app.retype("1")
    app.press(.enter, "g")
    add("Between", app)
    app.press("J", "J", "K", "G", "K")
    app.ignoreNotices()
    #expect(try titles(app).count == 3)
  }

  @Test("Blocks among pinned ones can be moved; an overlap is shown, not resolved")
  func pinned() throws {
    let app = try agenda()
    add("Early", app, pinned: "7:00")
    app.press("g", "j")
    add("Late", app, pinned: "10:00")
    app.expectScreen(contains: "overlap", "!")
    for keys in [["g", "J", "J"], ["G", "k", "K", "K"], ["g", "j", "K", "J"]] as [[Key]] {
      app.press(keys)
      app.ignoreNotices()
    }
    #expect(try titles(app).count == 4)
  }

  @Test("d deletes a session, u restores it with its marks")
  func delete() throws {
    let app = try agenda()
    app.press("2", "[")
    app.ignoreNotices()
    app.press("p", "1", "g", "d")
    #expect(try titles(app) == ["Day 2"])
    app.press("u", "2", "[")
    app.ignoreNotices()
    app.expectScreen(contains: "D1S1", "1 present")
  }

  @Test("A workshop whose sessions are all gone says how to add one")
  func noSessions() throws {
    let app = try agenda()
    app.press("d", "d")
    app.expectScreen(contains: "No sessions yet", "n adds the first one.")
    app.press("2")
    app.expectScreen(contains: "1 then n adds one")
    app.press("1")
    add("Opening", app)
    app.expectScreen(contains: "D1S1", "Opening")
  }
}
