import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The next workshop from the last one") struct CopyTests {
  @Test("c copies the workshop under the cursor; the cursor goes to the new one, u takes it away")
  func copy() throws {
    let app = try TestDriver(.roster(3))
    app.press("c")
    app.expectScreen(
      contains: "The next workshop after dhaka-2024-04", "Agenda", "Roster", "SWOT questions",
      "Open actions", "yes")
    app.retype("Second round")
    app.press(.tab, .tab, .tab, .tab)
    app.type("5-6 may 2025")
    app.press(.enter)
    app.expectNotice("Made dhaka-2025-05")
    #expect(app.cursorLine.contains("Second round"))
    app.press(.enter, "2")
    app.expectScreen(contains: "3 enrolled", "Person 1 Sample", "3 expected")
    app.press("q", "u", "k")
    app.expectScreen(lacks: "Second round")
    #expect(try app.store.check().problems == [])
  }

  @Test("What is not wanted is left out, and a wrong date is blamed")
  func parts() throws {
    let app = try TestDriver(.roster(3))
    app.press("c", .tab, .tab, .tab, .tab)
    app.type("32 may")
    app.press(.tab, .tab, .right, .enter)
    app.expectNotice("look at the marked dates")
    app.retype("may 2025")
    app.press(.enter)
    app.expectNotice("Made dhaka-2025-05")
    app.press(.enter, "2")
    app.expectScreen(contains: "Nobody")
  }

  @Test("T moves the times of a day, or of all of them")
  func shift() throws {
    let app = try TestDriver(.roster(1), size: Size(columns: 140, rows: 45))
    app.press(.enter, "g", "T")
    app.expectScreen(contains: "Shift by", "this day")
    app.type("30")
    app.press(.enter)
    app.expectScreen(contains: "09:30!", "09:00 ")
    app.press("T")
    app.type("all -60")
    app.press(.enter)
    app.expectScreen(contains: "08:30!", "08:00 ")
    app.press("u", "u")
    app.expectScreen(lacks: "0!")
    app.press("T")
    app.type("soon")
    app.press(.enter)
    app.expectNotice("Type minutes")
    app.retype("all 1000")
    app.press(.enter)
    app.expectNotice("over midnight")
    app.press(.escape)
    #expect(try app.store.check().problems == [])
  }
}
