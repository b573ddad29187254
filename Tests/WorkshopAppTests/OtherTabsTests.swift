import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Evaluation, actions and summary by keys") struct OtherTabsTests {
  private func tab(_ digit: Key, _ people: Int = 27) throws -> TestDriver {
    let app = try TestDriver(.roster(people))
    app.press(.enter, digit)
    return app
  }

  @Test("A head-count stands beside the roster, and each difference is named")
  func evaluation() throws {
    let app = try tab("4")
    app.expectScreen(contains: "No head-count yet; n enters one")
    app.press("H")
    app.type("27 (5 female, 22 male)")
    app.press(.enter)
    #expect(app.line(4).hasPrefix("▌ 27      5       22"))
    #expect(app.line(6).hasPrefix("  27      6       21"))
    app.expectScreen(contains: "The head-count says 5 women, the roster 6: 1 more.")
    app.press("H")
    app.retype("27 (6 female, 21 male)")
    app.press(.enter)
    app.expectScreen(contains: "The head-count agrees with the roster.")
    app.press("u")
    app.expectScreen(lacks: "agrees")
  }

  @Test("A total that is not the sum of its parts is flagged and kept as typed")
  func wrongSum() throws {
    let app = try tab("4")
    app.press("H")
    app.type("27 (5 female, 21 male)")
    app.press(.enter)
    app.expectScreen(contains: "27      5       21", "26")
  }

  @Test("A head-count needs no names, and an approximate one stays a label")
  func withoutNames() throws {
    let app = try tab("4", 0)
    app.press("H")
    app.type("about 40")
    app.press(.enter, "n")
    app.type("12 (1 female, 11 male)")
    app.press(.enter)
    #expect(try app.store.outline(#require(app.state.workshop?.id)).dossier.headCounts.count == 2)
    app.press("j", "d")
    app.expectScreen(contains: "40")
    app.expectScreen(lacks: "11 ")
  }

  @Test("More head-counts than fit are reached by the cursor")
  func manyCounts() throws {
    let app = try tab("4", 0)
    for number in 1...7 {
      app.press("n")
      app.type("\(10 * number)")
      app.press(.enter)
    }
    app.press("G")
    #expect(app.cursorLine.hasPrefix("▌ 70"))
    app.press("g")
    #expect(app.cursorLine.hasPrefix("▌ 10"))
  }

  @Test("Actions are added, edited, done, deleted and brought back")
  func actions() throws {
    let app = try tab("5")
    app.expectScreen(contains: "No actions yet")
    app.press("n")
    app.type("Send the manual")
    app.press(.tab)
    app.type("UNODC")
    app.press(.tab)
    app.type("22 apr 2024")
    app.press(.enter)
    app.expectScreen(contains: "1 open · 0 done or dropped", "overdue", "UNODC", "22 Apr 2024")
    app.press("c")
    app.expectScreen(contains: "0 open · 1 done or dropped", "done")
    app.press("c", .enter, .tab, .tab)
    app.retype("2024")
    app.press(.enter)
    app.expectNotice("look at the marked due")
    app.expectScreen(contains: "one day, such as 30 jun 2024")
    app.retype("30 jun 2024")
    app.press(.enter)
    app.expectScreen(contains: "30 Jun 2024", "open")
    app.press("d")
    app.expectScreen(contains: "No actions yet")
    app.press("u")
    app.expectScreen(contains: "Send the manual")
  }

  @Test("The summary is a live preview of what the audience will read")
  func summary() throws {
    let app = try tab("6")
    app.expectScreen(contains: "Summary for the public audience", "Sample workshop", "27")
    app.press("f", .tab)
    app.retype("Savar")
    app.press(.enter)
    app.expectScreen(contains: "Savar")
    app.press("a")
    app.expectScreen(contains: "partner audience")
    app.press("a")
    app.expectScreen(contains: "internal audience")
    app.press("a")
    app.expectScreen(contains: "public audience")
  }

  @Test("An organisation and its part are printed by the label that is public")
  func organisation() throws {
    let app = try tab("6")
    app.press("o")
    app.type("Hidden Unit Sample")
    app.press(.tab)
    app.type("a security force")
    app.press(.tab, .right, .enter)
    app.expectScreen(contains: "a security force")
    app.expectScreen(lacks: "Hidden Unit Sample")
    app.press("u")
    app.expectScreen(lacks: "a security force")
  }

  @Test("x writes the summary for the audience on the screen")
  func export() throws {
    let folder = try ScratchFolder()
    let app = try tab("6")
    app.press("x")
    app.expectScreen(contains: "dhaka-2024-04-summary.md")
    app.retype(folder.file("summary.md"))
    app.press(.enter)
    app.expectNotice("Exported for the public audience")
    #expect(try folder.read("summary.md").contains("# Sample workshop"))
  }

  @Test("A long summary scrolls to its end")
  func scrolling() throws {
    let app = try TestDriver(.sample)
    app.press(.enter, "6")
    let top = app.screen
    app.press("G")
    #expect(app.screen != top)
    app.press("g")
    #expect(app.screen == top)
  }

  @Test("A form whose write fails comes back with everything typed")
  func failedForm() throws {
    let app = try TestDriver()
    app.press("n", .paste("Sam\u{0}ple"), .tab)
    app.type("Dhaka")
    app.press(.enter)
    app.expectNotice("NUL")
    app.expectScreen(contains: "New workshop", "Dhaka")
    app.press(.backTab)
    app.retype("Sample")
    app.press(.enter)
    app.expectScreen(contains: "Dhaka", "Sample", "✓ saved")
  }

  @Test("Late minutes go to everybody who was selected")
  func lateSelection() throws {
    let app = try AttendanceTests.roll(5)
    app.press(" ", " ", "l", "7")
    #expect(try AttendanceTests.letters(app, 3) == ["L7", "L7", "·"])
    app.press("u")
    #expect(try AttendanceTests.letters(app, 3) == ["·", "·", "·"])
  }
}
