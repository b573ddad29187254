import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Long rosters") struct RosterPagingTests {
  /// Every row on the screen shows the person who belongs there.
  private func expectTrueRows(
    _ app: TestDriver, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let list = try #require(app.state.workshop?.roll.list)
    #expect(list.count == 500, sourceLocation: sourceLocation)
    for index in list.visible {
      let line = app.line(4 + index - list.firstVisible)
      #expect(
        line.contains("Person \(index + 1) Sample"), "row \(index): \(line)",
        sourceLocation: sourceLocation)
    }
  }

  @Test("Every one of 500 rows is reached by j, in order")
  func oneByOne() throws {
    let app = try AttendanceTests.roll(500)
    for index in 0..<500 {
      if index % 23 == 0 { try expectTrueRows(app) }
      #expect(app.cursorLine.contains("Person \(index + 1) Sample"))
      app.press("j")
    }
  }

  @Test(
    "Pages and ends show the rows that belong there",
    arguments: [
      [Key.pageDown, .pageDown, .pageDown, .pageDown, .pageDown, .pageDown, .pageDown],
      ["G"], ["G", .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp, .pageUp],
      ["G", "g"], [.end, "k", "k"], [.end, .home, .control("d"), .control("d")],
      ["G", .control("u"), .control("u"), .control("u"), .control("u"), .control("u")],
    ])
  func pages(keys: [Key]) throws {
    let app = try AttendanceTests.roll(500)
    app.press(keys)
    try expectTrueRows(app)
  }

  @Test("Keys typed faster than the rows come still end on loaded rows")
  func typedAhead() throws {
    let app = try AttendanceTests.roll(500)
    app.pressAhead(Array(repeating: .pageDown, count: 18))
    try expectTrueRows(app)
    app.pressAhead(Array(repeating: .pageUp, count: 9) + ["p"])
    try expectTrueRows(app)
  }

  @Test("A mark made while rows are being read stays on the screen")
  func markDuringRead() throws {
    let app = try AttendanceTests.roll(500)
    app.pressAhead(Array(repeating: .pageDown, count: 6) + ["a", "a"])
    let list = try #require(app.state.workshop?.roll.list)
    for row in [list.selected - 1, list.selected - 2] {
      #expect(app.line(4 + row - list.firstVisible).contains(" A "))
    }
    try expectTrueRows(app)
  }

  @Test("Leaving a narrowed list far down shows everybody around the same person")
  func backFarDown() throws {
    let app = try AttendanceTests.roll(500)
    app.press("G", " ", "q")
    try expectTrueRows(app)
    #expect(app.cursorLine.contains("Person 500 Sample"))
  }

  @Test("The filter's Esc goes back to the person far down")
  func filterFarDown() throws {
    let app = try AttendanceTests.roll(500)
    app.press("G", "k", "/")
    app.type("person 12 ")
    app.press(.escape)
    try expectTrueRows(app)
    #expect(app.cursorLine.contains("Person 499 Sample"))
  }

  @Test("A paper line counts people that are not on the screen")
  func paperBeyondTheWindow() throws {
    let app = try AttendanceTests.roll(500)
    app.press("#")
    app.type("1-400 p 401-500 a")
    app.press(.enter)
    app.expectScreen(contains: "400 present (80F 320M)", "100 a", "0 unmarked")
  }

  @Test("A long list of workshops pages too", arguments: [Key.pageDown, "j", "G"])
  func workshops(key: Key) throws {
    let app = try TestDriver()
    for number in 1...200 {
      _ = try app.store.createWorkshop(
        Workshop(id: .unassigned, code: "", title: "Sample \(number)"))
    }
    app.lookElsewhere()
    let expected = app.state.home.window.rows.first?.workshop.title
    #expect(expected != nil)
    var seen: Set<String> = []
    for _ in 0..<210 {
      for index in app.state.home.list.visible {
        let title = try #require(app.state.home.window[index]?.workshop.title)
        #expect(app.line(3 + index - app.state.home.list.firstVisible).hasSuffix(title))
        seen.insert(title)
      }
      app.press(key)
    }
    #expect(key == "G" || seen.count == 200)
    app.press("g")
    #expect(app.line(3).hasSuffix(expected ?? "?"))
  }
}
