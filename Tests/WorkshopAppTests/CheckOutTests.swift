import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Going out and coming back by keys") struct CheckOutTests {
  /// The roll of the second day, at 10:52; its session takes eight hours from nine.
  private func today() throws -> TestDriver {
    let app = try TestDriver(.roster(3))
    app.press(.enter, "2")
    return app
  }

  private func letters(_ app: TestDriver) -> [String] {
    let session = app.state.workshop?.session?.session.id
    return app.state.workshop?.roll.window.rows.map { row in
      session.flatMap { row.marks[$0]?.letter } ?? "·"
    } ?? []
  }

  @Test("- goes out by the clock, + comes back, and the time away is taken off the hours")
  func outAndBack() throws {
    let app = try today()
    app.press("p", "k", "-")
    app.expectNotice("Out at 10:52; + is back again")
    #expect(letters(app)[0] == "P<368")
    app.frozen.advance(minutes: 30)
    app.press("k", "+")
    app.expectNotice("In at 11:22")
    #expect(letters(app)[0] == "P")
    app.press("k", "=")
    app.expectScreen(contains: "7.5 h", "09:00-10:52,11:22-")
    app.press("q", "u", "u")
    #expect(letters(app)[0] == "P")
    #expect(try app.store.check().problems == [])
  }

  @Test("+ for somebody without a mark is their first coming in, late by the clock")
  func firstTime() throws {
    let app = try today()
    app.press("+")
    #expect(letters(app)[0] == "L112")
    app.press("k", "+")
    app.expectNotice("In already")
    app.press("k", "-")
    #expect(letters(app)[0] == "·" || letters(app)[0] == "L112")
  }

  @Test("Selected people go out together, as one step of undo")
  func together() throws {
    let app = try today()
    app.press("P", "*", "-")
    #expect(letters(app) == ["P<368", "P<368", "P<368"])
    app.press("u")
    #expect(letters(app) == ["P", "P", "P"])
  }

  @Test("A session of another day has no clock; the times can be typed")
  func otherDay() throws {
    let app = try today()
    app.press("[", "p", "k", "-")
    app.expectNotice("This session is not today")
    #expect(letters(app)[0] == "P")
  }

  @Test("Who went out twice is out once")
  func twice() throws {
    let app = try today()
    app.press("p", "k", "-", "k", "-")
    app.expectNotice("Out already")
    #expect(letters(app)[0] == "P<368")
  }
}
