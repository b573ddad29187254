import Foundation
import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The mouse") struct MouseTests {
  private func app(
    _ keys: Key..., fixture: Fixture = .roster(40), size: Size = Size(columns: 80, rows: 24)
  ) throws -> TestDriver {
    let app = try TestDriver(fixture, size: size)
    app.press(":")
    app.type("mouse")
    app.press(.enter)
    app.press(keys)
    return app
  }

  private func event(_ kind: MouseEvent.Kind, _ column: Int, _ row: Int) -> Key {
    .mouse(MouseEvent(kind: kind, point: Point(column: column, row: row)))
  }

  private func click(_ app: TestDriver, _ column: Int, _ row: Int) {
    app.press(event(.press(1), column, row), event(.release, column, row))
  }

  /// Clicks on a text that is on the screen.
  private func click(_ app: TestDriver, _ text: String) throws {
    let lines = app.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) in\n\(app.screen)")
    let start = try #require(lines[row].range(of: text)?.lowerBound)
    click(app, lines[row].distance(from: lines[row].startIndex, to: start), row)
  }

  @Test("It is off at first: no click or wheel does anything")
  func off() throws {
    let app = try TestDriver(.sample)
    let canvas = app.canvas
    for kind in [MouseEvent.Kind.press(1), .release, .wheelDown, .wheelUp] {
      app.press(event(kind, 5, 5))
      #expect(app.canvas == canvas)
    }
    #expect(!app.state.isMouseOn)
  }

  @Test("The palette turns it on and off, and says what it does")
  func toggle() throws {
    let app = try app()
    #expect(app.state.isMouseOn)
    app.expectNotice("The mouse is on: click selects")
    app.press(":")
    app.type("mouse")
    app.press(.enter)
    app.expectNotice("The mouse is off")
    #expect(!app.state.isMouseOn)
  }

  @Test("A click selects a row of each list; the marker stands where it was clicked")
  func selects() throws {
    let home = try app(fixture: .sample)
    click(home, 30, 5)
    #expect(home.line(5).hasPrefix("▌"))
    let roll = try app(.enter, "2")
    click(roll, 40, 9)
    #expect(roll.cursorLine.contains("Person 6 Sample"))
    roll.press("p")
    #expect(roll.line(9).contains(" P "))
    let agenda = try app(.enter, fixture: .sample)
    click(agenda, 3, 7)
    #expect(agenda.line(7).hasPrefix("▌"))
  }

  @Test("A click behind the last row, on a heading or on the footer selects nothing")
  func nowhere() throws {
    let app = try app("j", fixture: .sample)
    let canvas = app.canvas
    for (column, row) in [(5, 0), (5, 2), (5, 15), (5, 23), (79, 22), (500, 500), (-1, -1)] {
      click(app, column, row)
      #expect(app.canvas == canvas, "\(column) \(row)")
    }
    app.press(event(.press(2), 5, 3), event(.press(3), 5, 3))
    #expect(app.canvas == canvas)
  }

  @Test("A click on a tab opens it", arguments: [(80, 24), (60, 16), (140, 45)])
  func tabs(columns: Int, rows: Int) throws {
    let app = try app(.enter, size: Size(columns: columns, rows: rows))
    for (text, tab) in [
      ("3 SWOT", Tab.swot), ("6 Summary", .summary), ("2 Attendance", .attendance),
      ("5 Actions", .actions), ("4 Eval", .evaluation), ("1 Agenda", .agenda),
    ] {
      try click(app, text)
      #expect(app.state.workshop?.tab == tab)
    }
    try click(app, "3 SWOT")
    #expect(app.state.workshop?.tab == .swot)
  }

  @Test("The wheel moves three rows, reads what is needed and stops at the ends")
  func wheel() throws {
    let app = try app(.enter, "2", fixture: .roster(200))
    app.press(event(.wheelDown, 5, 5))
    #expect(app.cursorLine.contains("Person 4 Sample"))
    app.press(event(.wheelUp, 5, 5), event(.wheelUp, 5, 5))
    #expect(app.cursorLine.contains("Person 1 Sample"))
    app.press(Array(repeating: event(.wheelDown, 5, 5), count: 100))
    #expect(app.cursorLine.contains("Person 200 Sample"))
  }

  @Test("A click on a line of the palette runs it; the wheel moves there")
  func palette() throws {
    let app = try app(.enter, ":")
    app.type("summary")
    try click(app, "the tab Summary")
    #expect(app.state.workshop?.tab == .summary)
    app.press(":")
    let first = app.canvas
    app.press(event(.wheelDown, 5, 5))
    #expect(app.canvas != first)
    app.press(event(.wheelUp, 5, 5))
    #expect(app.canvas == first)
    app.type("swot.delete")
    app.press(event(.press(1), 35, 3))
    #expect(app.state.workshop?.tab == .swot)
    app.expectNotice("There is no factor here yet")
  }

  @Test("A click on a factor or on an empty quadrant goes there")
  func swot() throws {
    let app = try app()
    CommandScenario.addFactors(app)
    try click(app, "Clear orders")
    #expect(app.state.workshop?.swot.row == 1)
    try click(app, "Threats")
    #expect(app.state.workshop?.swot.quadrant == .threats)
    app.press("s", "m")
    try click(app, "Trained cadre")
    app.press("w")
    #expect(app.state.workshop?.swot.quadrant == .weaknesses)
    app.expectScreen(contains: "S1", "S2")
  }

  @Test("A click on a field of a form goes there; the wheel leaves forms alone")
  func form() throws {
    let app = try app("n")
    click(app, 20, 4)
    app.type("Second field")
    guard case .form(let form) = app.state.top else { return }
    #expect(form.focus == 2)
    #expect(form.fields[2].input.text == "Second field")
    let canvas = app.canvas
    app.press(event(.wheelDown, 5, 5))
    #expect(app.canvas == canvas)
    app.press(.escape)
    app.expectNotice("Not saved yet")
  }

  @Test("A prompt over a list takes no clicks, and help follows the wheel")
  func others() throws {
    let app = try app("/", fixture: .sample)
    let canvas = app.canvas
    click(app, 5, 6)
    #expect(app.canvas == canvas)
    app.press(.escape, "?")
    let help = app.canvas
    app.press(event(.wheelDown, 5, 5))
    #expect(app.canvas != help)
    app.press(event(.wheelUp, 5, 5))
    #expect(app.canvas == help)
  }

  @Test("Digits typed after a click are no minutes of a lateness any more")
  func lateness() throws {
    let app = try app(.enter, "2", "l")
    app.expectScreen(contains: "1 late")
    click(app, 40, 9)
    app.press("1")
    #expect(app.state.workshop?.tab == .agenda)
  }

  @Test("A screen too small to be seen takes no clicks")
  func tooSmall() throws {
    let app = try app()
    app.resize(20, 5)
    let position = try app.store.position()
    click(app, 1, 3)
    #expect(try app.store.position() == position)
  }

  @Test("A second click on a row opens it; two slow ones, or on two rows, do not")
  func doubleClick() throws {
    let app = try app(.enter, "2")
    try click(app, "Person 3 Sample")
    try click(app, "Person 4 Sample")
    app.expectScreen(contains: "40 enrolled · 0 present")
    app.frozen.advance(minutes: 1)
    try click(app, "Person 4 Sample")
    app.expectScreen(contains: "40 enrolled · 0 present")
    try click(app, "Person 4 Sample")
    app.expectScreen(contains: "as on the certificate")
  }

  private func agenda(_ size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver {
    let app = try app(.enter, fixture: .agenda, size: size)
    app.press("g")
    return app
  }

  private func place(_ text: String, _ app: TestDriver) throws -> Point {
    let lines = app.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) in\n\(app.screen)")
    let start = try #require(lines[row].range(of: text)?.lowerBound)
    return Point(column: lines[row].distance(from: lines[row].startIndex, to: start), row: row)
  }

  private func minutes(_ title: String, _ app: TestDriver) -> Int? {
    app.state.workshop?.timetable.slots.first { $0.session.title == title }?.session.minutes
  }

  private func starts(_ app: TestDriver) -> [Int] {
    app.state.workshop?.timetable.slots.map(\.start) ?? []
  }

  @Test("Dragging the times of a block sets its length, says so meanwhile, and is one step of undo")
  func edge() throws {
    let app = try agenda()
    app.press("]")
    let (row, before) = (try place("Law", app).row, starts(app))
    let known = try #require(minutes("Law", app))
    app.press(event(.press(1), 10, row), event(.drag, 10, row + 1))
    app.expectScreen(contains: "\(known + 5) min for “Law”")
    #expect(starts(app) == before)
    app.press(event(.drag, 12, row + 3))
    app.expectScreen(contains: "\(known + 15) min for “Law”; ")
    app.press(event(.release, 12, row + 3))
    #expect(minutes("Law", app) == known + 15)
    app.press("u")
    #expect(minutes("Law", app) == known)
    #expect(starts(app) == before)
  }

  @Test("An edge stops at five minutes, or at the minimum of the block")
  func least() throws {
    let app = try agenda()
    app.press("]")
    for _ in 0..<40 where minutes("Law", app) != 5 {
      let row = try place("Law", app).row
      app.press(event(.press(1), 10, row), event(.release, 10, 0))
    }
    #expect(minutes("Law", app) == 5)
    let slots = try #require(app.state.workshop?.timetable.slots)
    var law = try #require(slots.map(\.session).first { $0.title == "Law" })
    (law.minutes, law.minimumMinutes) = (60, 45)
    _ = try app.store.save([law])
    app.lookElsewhere()
    app.press("j")
    let cases = try place("Cases", app)
    click(app, cases.column, cases.row)
    let row = try place("Law", app).row
    app.press(event(.press(1), 10, row), event(.release, 10, row - 4))
    #expect(minutes("Law", app) == 45)
  }

  @Test("Dragging a title moves the block to that place; letting go where it was does nothing")
  func body() throws {
    let app = try agenda()
    app.press("]")
    let day = try #require(app.state.workshop?.block?.session.day)
    let titles = { app.state.workshop?.timetable.slots(of: day).map(\.session.title) ?? [] }
    let before = titles()
    let (law, cases) = (try place("Law", app), try place("Cases", app))
    click(app, cases.column, cases.row)
    #expect(titles() == before)
    app.press(event(.press(1), law.column, law.row), event(.drag, cases.column, cases.row))
    app.expectScreen(contains: "Moved “Law”")
    app.press(event(.release, cases.column, cases.row))
    let after = titles()
    #expect(after.firstIndex(of: "Law") ?? 0 > after.firstIndex(of: "Cases") ?? 99)
    #expect(app.state.workshop?.block?.session.title == "Law")
    app.press("u")
    #expect(titles() == before)
  }

  @Test("Between days side by side a block is dragged to another day")
  func days() throws {
    let app = try agenda(Size(columns: 140, rows: 45))
    app.press("]")
    let law = try place("Law", app)
    let other = try #require(
      app.state.workshop?.timetable.slots.first { $0.session.day == 1 }?.session.title)
    let target = try place(String(other.prefix(8)), app)
    app.press(event(.press(1), law.column, law.row), event(.drag, target.column, target.row))
    app.expectScreen(contains: "“Law” is on day 1 now")
    app.press(event(.release, target.column, target.row))
    let slots = app.state.workshop?.timetable.slots ?? []
    #expect(slots.first { $0.session.title == "Law" }?.session.day == 1)
    app.press("u")
    #expect(
      app.state.workshop?.timetable.slots.first { $0.session.title == "Law" }?.session.day == 2)
  }

  @Test("Letting go outside of the agenda, or on another screen, changes nothing")
  func outside() throws {
    let app = try agenda()
    app.press("]")
    let (law, before) = (try place("Law", app), starts(app))
    app.press(event(.press(1), law.column, law.row), event(.release, law.column, 23))
    #expect(starts(app) == before)
    app.press(event(.press(1), law.column, law.row))
    app.press("2")
    app.press(event(.drag, 10, 9), event(.release, 10, 9))
    #expect(starts(app) == before)
  }
}
