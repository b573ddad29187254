import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Finding a person in two or three letters") struct JumpTests {
  private func roll(_ names: [String]) throws -> TestDriver {
    let app = try TestDriver(.roster(0))
    let workshop = try #require(app.store.workshops(.start, reach: 9, filter: "").rows.first)
    _ = try app.store.importRoster(
      names.enumerated().map { RosterRow(line: $0.offset + 2, name: $0.element) },
      into: workshop.workshop.id)
    app.lookElsewhere()
    app.press(.enter, "2")
    app.ignoreNotices()
    return app
  }

  private static let names = [
    "Anika Sample", "Banu Rahman Sample", "রহিম নমুনা", "Élodie Sample", "Rahima Sample",
    "Образец Нуртач", "A.K.M. Sample",
  ]

  @Test(
    "Letters of any part of a name, in any script, folded, find the only one who has them",
    arguments: [
      ("anik", "Anika"), ("elo", "Élodie"), ("রহ", "রহিম"), ("нурт", "Нуртач"), ("tач", "Нуртач"),
      ("hima", "Rahima"), ("akm", "A.K.M."), ("odi", "Élodie"),
    ])
  func only(letters: String, name: String) throws {
    let app = try roll(Self.names)
    app.press(";")
    app.type(letters.replacing("t", with: letters == "tач" ? "т" : "t"))
    app.press(.enter)
    #expect(app.cursorLine.contains(name), "\(app.screen)")
  }

  @Test(
    "Letters of several people narrow the list and leave the cursor; Enter takes nobody by guess")
  func several() throws {
    let app = try roll(Self.names)
    app.press("j", "j", ";")
    app.type("rah")
    app.expectScreen(contains: "     2  Banu Rahman Sample", "     5  Rahima Sample")
    #expect(app.state.workshop?.roll.selected?.name == "রহিম নমুনা")
    app.press(.enter)
    app.expectNotice("2 people match; type more letters")
    app.type("ima")
    #expect(app.state.workshop?.roll.selected?.name == "Rahima Sample")
    app.press(.enter, "a")
    #expect(app.state.workshop?.roll.counts.absent == 1)
    #expect(app.state.workshop?.roll.window[4]?.marks.count == 1)
  }

  @Test("The arrows choose among several, and Enter takes the one that is chosen")
  func chosen() throws {
    let app = try roll(Self.names)
    app.press(";")
    app.type("rah")
    app.press(.down, .down)
    app.expectScreen(contains: ">    5  Rahima Sample")
    app.press(.up)
    app.expectScreen(contains: ">    2  Banu Rahman Sample")
    app.press(.enter)
    #expect(app.cursorLine.contains("Banu Rahman Sample"))
  }

  @Test("Esc goes back, and so do letters that nobody has")
  func back() throws {
    let app = try roll(Self.names)
    app.press("j", "j", "j", ";")
    app.type("anik")
    app.press(.escape)
    #expect(app.cursorLine.contains("Élodie"))
    app.press(";")
    app.type("anik")
    app.type("z")
    app.expectNotice("Nobody here is called “anikz”")
    #expect(app.state.workshop?.roll.selected?.name == "Élodie Sample")
    app.press(.escape)
  }

  @Test("Typed faster than the rows come, the letters still find the right one")
  func typedAhead() throws {
    let app = try AttendanceTests.roll(500)
    app.pressAhead([";"] + "person 487".map { .character($0) } + [.enter, "a"])
    #expect(app.state.workshop?.roll.window[486]?.marks.count == 1)
  }
}
