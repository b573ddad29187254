import Foundation
import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Slips in a room full of people") struct RoomTests {
  private func opened(_ keys: Key..., size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver
  {
    let app = try TestDriver(.roster(30), size: size)
    app.press([.enter] + keys)
    return app
  }

  @Test("One Esc too many stays on the first screen; q leaves it")
  func escapeStays() throws {
    let app = try opened("2", "m")
    app.press(.escape, .escape, .escape, .escape)
    #expect(!app.state.isLeaving)
    app.expectNotice("q quits")
    app.expectScreen(contains: "Sample workshop")
    app.press("q")
    #expect(app.state.isLeaving)
  }

  @Test("Esc on the first screen ends its filter and nothing else")
  func escapeEndsFilter() throws {
    let app = try TestDriver(.sample)
    app.press("/")
    app.type("savar")
    app.press(.enter)
    app.expectScreen(lacks: "Phuntsholing")
    app.press(.escape)
    app.expectScreen(contains: "Phuntsholing")
    #expect(!app.state.isLeaving)
  }

  @Test(
    "d says whom or what it took away, and u brings it back",
    arguments: [("2", "Person 1 Sample"), ("1", "Day 2")])
  func deletionIsSaid(tab: String, name: String) throws {
    let app = try opened(.character(Character(tab)), "d")
    app.expectNotice("Removed")
    app.expectNotice(name)
    app.expectNotice("u brings it back")
    app.press("u")
    app.expectNotice("Undone: removed")
    app.expectScreen(contains: name)
  }

  @Test("A second session that starts says that the first still runs, and the clock follows it")
  func twoSessionsRun() throws {
    let app = try opened("g", "s")
    app.expectScreen(contains: "D1S1 runs")
    app.frozen.advance(minutes: 5)
    app.press("j", "s")
    app.expectNotice("Started “Day 2”; “Day 1” still runs, s on it ends it")
    app.expectScreen(contains: "D2S1 runs")
    app.press("s")
    app.expectScreen(contains: "D1S1 runs")
    app.press("k", "s")
    app.expectNotice("Ended “Day 1”")
    app.expectScreen(lacks: "runs")
  }

  @Test("The header drops the date before it cuts what runs", arguments: [60, 70, 80, 100, 140])
  func headerFits(columns: Int) throws {
    let app = try opened("s", size: Size(columns: columns, rows: 16))
    app.frozen.advance(minutes: 7)
    app.press("k")
    let header = app.line(0)
    #expect(header.hasPrefix(" Sample"), "\(header)")
    #expect(header.contains("  D2S1 runs · 10:59") || header.contains(" · D2S1 runs · 10:59"))
    #expect(header.contains(" min"))
    #expect(header.contains("Tue 23 Apr") == (columns >= 80), "\(header)")
  }

  @Test("A title of any length leaves blanks before the clock", arguments: [60, 80, 140])
  func longTitle(columns: Int) throws {
    let app = try TestDriver(size: Size(columns: columns, rows: 16))
    app.press("n")
    app.type("প্রশিক্ষণ on countering trafficking for officers of all the eastern districts")
    app.press(.tab)
    app.type("Llanfairpwllgwyngyllgogerychwyrndrobwll")
    app.press(.tab, .tab)
    app.type("22-23 apr 2024")
    app.press(.enter, .enter, "s")
    let parts = app.line(0).components(separatedBy: "  ").filter { !$0.isEmpty }
    #expect(parts.count == 2 && parts[1].contains("D2S1 runs"), "\(app.line(0))")
    #expect(parts.first?.contains("…") == true)
  }

  @Test("A long sentence takes lines above instead of losing its end", arguments: [60, 80])
  func longNotice(columns: Int) throws {
    let folder = try ScratchFolder()
    let file = folder.file("roster.xlsx")
    try Data("PK\u{3}\u{4}".utf8).write(to: URL(filePath: file))
    let app = try opened("2", "i", size: Size(columns: columns, rows: 16))
    app.type(file)
    app.press(.enter)
    let text = try #require(app.state.notice?.text)
    app.expectNotice("packed file")
    let last = try #require(text.split(separator: " ").last)
    app.expectScreen(contains: "Nothing was imported", String(last))
    app.press(.escape)
    app.expectScreen(lacks: "Nothing was imported")
  }

  @Test("A file that cannot be read or written keeps its name to be corrected")
  func namesAreKept() throws {
    let folder = try ScratchFolder()
    let app = try opened("2", "i")
    app.type(folder.file("none.csv"))
    app.press(.enter)
    app.expectNotice("cannot be read")
    app.expectScreen(contains: "Roster file", "none.csv")
    app.press(.escape, "x")
    app.retype(folder.file("no/such/folder.csv"))
    app.press(.enter)
    app.expectNotice("cannot be made")
    app.expectScreen(contains: "Export to")
    app.retype(folder.file("roll.csv"))
    app.press(.enter)
    app.expectNotice("Exported for the internal audience")
    app.expectScreen(lacks: "Export to")
    #expect(FileManager.default.fileExists(atPath: folder.file("roll.csv")))
  }

  @Test("The same export a second time asks, and Enter replaces the file")
  func exportsAgain() throws {
    let folder = try ScratchFolder()
    let path = folder.file("roll.csv")
    let app = try opened("2", "x")
    app.retype(path)
    app.press(.enter)
    let before = try String(contentsOfFile: path, encoding: .utf8)
    app.press("p", "x")
    app.retype(path)
    app.press(.enter)
    app.expectNotice("exists already; Enter again replaces it")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
    app.press(.enter)
    app.expectNotice("Exported")
    #expect(try String(contentsOfFile: path, encoding: .utf8) != before)
  }

  @Test("A file is replaced only under the name that was asked about")
  func asksForEachName() throws {
    let folder = try ScratchFolder()
    for name in ["a.csv", "b.csv"] {
      try Data("kept".utf8).write(to: URL(filePath: folder.file(name)))
    }
    let app = try opened("2", "x")
    for name in ["a.csv", "b.csv"] {
      app.retype(folder.file(name))
      app.press(.enter)
      app.expectNotice("\(name) exists already")
    }
    app.press(.escape)
    for name in ["a.csv", "b.csv"] {
      #expect(try String(contentsOfFile: folder.file(name), encoding: .utf8) == "kept")
    }
  }

  @Test("Paper entry says how much of its preview does not fit, and what it applied")
  func paperTellsTheRest() throws {
    let app = try opened("2", "#")
    app.type("1-30 p")
    app.expectScreen(contains: "Person 15 Sample", "and 15 more")
    app.expectScreen(lacks: "Person 16 Sample")
    app.press(.enter)
    app.expectNotice("30 people from paper; u takes it all back")
    app.press("#")
    app.retype("1 a")
    app.expectScreen(lacks: "more")
    app.press(.enter)
    app.expectNotice("1 person from paper")
  }

  @Test("The summary's footer names the export on the smallest screen")
  func exportIsNamed() throws {
    let app = try opened("6", size: Size(columns: 60, rows: 16))
    #expect(app.line(-1).contains("x export"), "\(app.line(-1))")
  }

  @Test("Sessions added one after the other stand in the order in which they were typed")
  func sessionsInOrder() throws {
    let app = try opened("g")
    for title in ["Case studies", "Group work", "Feedback"] {
      app.press("n")
      app.type(title)
      app.press(.enter)
      #expect(app.cursorLine.contains(title))
    }
    let titles = app.state.workshop?.timetable.slots.map(\.session.title)
    #expect(titles == ["Day 1", "Case studies", "Group work", "Feedback", "Day 2"])
    app.press("n", .tab)
    app.retype("2")
    app.press(.backTab)
    app.type("Closing")
    app.press(.enter)
    #expect(app.cursorLine.contains("Closing"))
    app.press("u", "g")
    app.lookElsewhere()
    #expect(app.cursorLine.contains("Day 1"))
  }

  @Test("A walk-in is said as a sentence")
  func walkIn() throws {
    let app = try opened("2", "w")
    app.type("Pema Sample, f")
    app.press(.enter)
    app.expectNotice("Enrolled Pema Sample")
  }
}
