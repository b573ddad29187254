import TerminalUI
import TestSupport
import Testing
import WorkshopModel

@testable import WorkshopApp
@testable import WorkshopStore

@Suite("The journal by keys") struct JournalScreenTests {
  /// Two workshops, a mark of mine and one of a colleague.
  private func app(size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver {
    let app = try TestDriver(.roster(3), size: size)
    app.press("n")
    app.type("Другой семинар")
    app.press(.tab)
    app.type("Тимпху")
    app.press(.enter, "G", "g")
    app.ignoreNotices()
    return app
  }

  private func colleague(_ app: TestDriver) throws -> Store {
    var environment = app.store.environment
    environment.author = "colleague"
    return Store(app.store, environment: environment)
  }

  @Test("An empty journal says what will stand there, and q leads back")
  func empty() throws {
    let app = try TestDriver()
    app.press("Y")
    app.expectScreen(contains: "Muster · Journal", "Nothing has been recorded yet")
    app.press(.enter)
    app.expectNotice("There is no change here.")
    app.press("u")
    app.expectNotice("There is no change here.")
    app.press("w")
    app.expectNotice("There is no workshop to narrow it to.")
    app.press("q")
    app.expectScreen(contains: "Welcome to Muster")
  }

  @Test("Newest first, with time, account and state")
  func list() throws {
    let app = try app()
    app.press("Y")
    app.expectScreen(contains: "When", "Who", "What", "1–3 of 3")
    #expect(app.line(3).hasPrefix("▌ 2024-04-23 10:52"))
    #expect(app.line(3).contains("trainer"))
    #expect(app.line(3).contains("Другой семинар"))
    #expect(app.line(4).contains("enrolled 3 people"))
  }

  @Test("Enter shows the fields, old and new; q goes back to the same row")
  func fields() throws {
    let app = try app()
    app.press("f", .tab)
    app.retype("Dhaka North")
    app.press(.enter, "Y", .enter)
    app.expectScreen(contains: "2024-04-23 10:52 · trainer", "changed workshop", "city")
    app.expectScreen(contains: "→ Dhaka North")
    app.press(.enter)
    app.expectNotice("q goes back to the list.")
    app.press("m")
    app.expectNotice("q goes back to the list first.")
    app.press("q")
    app.expectScreen(contains: "1–4 of 4")
    #expect(app.line(3).hasPrefix("▌"))
  }

  @Test("The fields of a long change scroll")
  func longChange() throws {
    let app = try app()
    app.press("Y", "j", .enter)
    app.expectScreen(contains: "person Person 1 Sample", "nothing → Person 1 Sample")
    app.expectScreen(lacks: "Person 3 Sample")
    app.press("G")
    app.expectScreen(contains: "Agency 1")
    let bottom = app.screen
    app.press("g")
    #expect(app.screen != bottom)
    app.press(.escape)
    #expect(app.line(4).hasPrefix("▌"))
  }

  @Test("u undoes the selected change and not the last, and the list says so")
  func undo() throws {
    let app = try app()
    app.press("Y", "j", "u")
    app.expectNotice("Undone: added 2 × organisation, enrolled 3 people")
    app.expectScreen(contains: "reversal", "undone", "1–4 of 4")
    #expect(app.cursorLine.contains("undone"))
    app.press("u")
    app.expectNotice("It is undone already; u on its reversal does it again.")
    app.press("g", "u")
    app.expectNotice("Undone: ")
    #expect(try app.store.people().count == 3)
    #expect(try app.store.check().isSound)
    app.press("q")
    app.expectScreen(contains: "Другой семинар")
  }

  @Test("What was changed since is left and named, and when that is all nothing is written")
  func left() throws {
    let app = try app()
    for city in ["One", "Two"] {
      app.press("f", .tab)
      app.retype(city)
      app.press(.enter)
    }
    let position = try app.store.position()
    app.press("Y", "j", "u")
    app.expectNotice("Nothing was undone: all of it has been changed since")
    #expect(try app.store.position() == position)
    app.press("g", "u")
    app.expectNotice("Undone: changed workshop")
  }

  @Test("u among the fields of a change undoes it, and the list comes back with it")
  func undoAmongFields() throws {
    let app = try app()
    app.press("Y", "j", .enter, "u")
    app.expectNotice("Undone: ")
    app.press("q")
    app.expectScreen(contains: "undone", "reversal")
    #expect(try app.store.people().isEmpty)
  }

  @Test("The filter narrows as one types, Enter keeps it, Esc restores the old place")
  func filter() throws {
    let app = try app()
    app.press("Y", "j", "/")
    app.type("ДРУГОЙ")
    app.expectScreen(contains: "Filter", "Другой семинар")
    app.expectScreen(lacks: "enrolled 3 people")
    app.press(.enter)
    app.expectScreen(contains: "filter “ДРУГОЙ” · 1–1 of 1")
    app.press("q")
    app.expectScreen(contains: "enrolled 3 people", "1–3 of 3")
    app.press("/")
    app.type("person 2")
    app.expectScreen(contains: "enrolled 3 people")
    app.expectScreen(lacks: "Другой")
    app.press(.escape)
    app.expectScreen(contains: "1–3 of 3")
    app.press("/")
    app.type("nobody")
    app.expectScreen(contains: "Nothing in the journal matches “nobody”.")
    app.press(.escape)
    app.expectScreen(contains: "1–3 of 3")
  }

  @Test("m shows only what I did, w only this workshop")
  func narrow() throws {
    let app = try app()
    let theirs = try colleague(app)
    var workshop = try #require(try theirs.workshops(.start, reach: 9).rows.first).workshop
    workshop.venue = "Hall 2"
    _ = try theirs.save([workshop])
    app.lookElsewhere()
    app.press("Y")
    app.expectScreen(contains: "colleague", "1–4 of 4")
    app.press("m")
    app.expectScreen(lacks: "colleague")
    app.expectScreen(contains: "only mine · 1–3 of 3")
    app.press("w")
    app.expectScreen(contains: "Journal · ", "only mine")
    app.press("m", "w")
    app.expectScreen(contains: "1–4 of 4")
  }

  @Test("An account without changes is told which key shows the others")
  func nothingOfMine() throws {
    let app = try TestDriver()
    _ = try colleague(app).createWorkshop(Workshop(id: .unassigned, code: "", title: "Sample"))
    app.lookElsewhere()
    app.press("Y", "m")
    app.expectScreen(contains: "You have changed nothing here yet", "m shows everybody's changes.")
  }

  @Test("From a workshop it opens on that workshop, and leads back to its tab")
  func fromWorkshop() throws {
    let app = try TestDriver(.roster(3))
    app.press(.enter, "2", "p", "Y")
    app.expectScreen(contains: "Journal · Sample workshop", "mark of Person 1 Sample")
    app.press("u")
    app.expectNotice("Undone: mark of Person 1 Sample in Day 2")
    app.press("q")
    app.expectScreen(contains: "3 enrolled · 0 present", "2 Attendance")
  }

  @Test("Undoing the making of the open workshop leaves its screens")
  func workshopGone() throws {
    let app = try TestDriver(.roster(0))
    app.press(.enter, "Y", "G", "u")
    app.ignoreNotices()
    app.expectScreen(contains: "Welcome to Muster")
  }

  @Test("A long journal is read page by page, whatever the size of the screen")
  func pages() throws {
    let app = try TestDriver(.roster(1))
    var workshop = try #require(try app.store.workshops(.start, reach: 1).rows.first).workshop
    for number in 0..<240 {
      workshop.note = "\(number)"
      _ = try app.store.save([workshop])
    }
    app.lookElsewhere()
    app.press("Y")
    app.expectScreen(contains: "1–19 of 242")
    app.press("G")
    app.expectScreen(contains: "of 242")
    #expect(app.cursorLine.contains("added workshop"))
    for _ in 0..<12 { app.press(.pageUp) }
    app.expectScreen(contains: "changed workshop")
    app.press("g")
    app.expectScreen(contains: "1–19 of 242")
    app.resize(140, 45)
    app.expectScreen(contains: "1–40 of 242")
    app.resize(60, 16)
    app.expectScreen(contains: "1–11 of 242")
  }

  @Test("Keys typed ahead of the answer act on the row that they were meant for")
  func typedAhead() throws {
    let app = try app()
    app.pressAhead(["Y", "j", "u"])
    app.expectNotice("Undone: added 2 × organisation, enrolled 3 people")
  }

  @Test("What somebody else does appears, and the cursor stays with its change")
  func foreign() throws {
    let app = try app()
    app.press("Y", "j")
    let selected = app.state.journal?.selected?.id
    let theirs = try colleague(app)
    _ = try theirs.createWorkshop(Workshop(id: .unassigned, code: "", title: "Third"))
    app.lookElsewhere()
    app.expectScreen(contains: "Third", "1–4 of 4")
    #expect(app.state.journal?.selected?.id == selected)
  }

  @Test("Help and the footer name its keys")
  func help() throws {
    let app = try app()
    app.press("Y")
    #expect(app.line(-1).contains("Enter fields"))
    #expect(app.line(-1).contains("u undo this"))
    app.press("?")
    app.expectScreen(contains: "Journal", "undo the selected change", "filter by person")
  }
}
