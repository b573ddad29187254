import TerminalUI
import TestSupport
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite("Paper entry by keys") struct PaperEntryTests {
  @Test("The preview tells what will change; Enter applies it, one u takes it all back")
  func applies() throws {
    let app = try AttendanceTests.roll()
    app.press("#")
    app.type("1-3,5 p 4 l12")
    app.expectScreen(
      contains: "D1S1 1", "unmarked -> P", "Person 1 Sample", "unmarked -> L12",
      "Person 4 Sample")
    #expect(try AttendanceTests.letters(app, 1) == ["·"])
    app.press(.enter)
    #expect(try AttendanceTests.letters(app, 6) == ["P", "P", "P", "L12", "P", "·"])
    app.expectScreen(contains: "5 present (1F 4M) · 1 late")
    app.press("u")
    #expect(try AttendanceTests.letters(app, 6) == ["·", "·", "·", "·", "·", "·"])
  }

  @Test("What cannot be read is said with its column, and the line is kept")
  func problems() throws {
    let app = try AttendanceTests.roll()
    app.press("#")
    app.type("1-3 p 99 a")
    app.expectScreen(contains: "column 7")
    app.press(.enter)
    app.expectNotice("column 7")
    app.expectScreen(contains: "Paper  1-3 p 99 a")
    #expect(try AttendanceTests.letters(app, 1) == ["·"])
    app.press(.backspace, .backspace, .backspace, .backspace, .enter)
    #expect(try AttendanceTests.letters(app, 4) == ["P", "P", "P", "·"])
  }

  @Test("Esc leaves without a trace")
  func escape() throws {
    let app = try AttendanceTests.roll()
    app.press("#")
    app.type("rest a")
    app.press(.escape)
    #expect(try AttendanceTests.letters(app, 1) == ["·"])
    app.expectScreen(contains: "12 unmarked")
  }

  @Test("Enter before the preview has come applies the whole line, not a part of it")
  func typedAhead() throws {
    let app = try AttendanceTests.roll()
    app.press("#")
    app.pressAhead("1 l12 2 a".map { .character($0) } + [.enter])
    #expect(try AttendanceTests.letters(app, 2) == ["L12", "A"])
    app.press("#")
    app.pressAhead("3 p 77 a".map { .character($0) } + [.enter])
    app.expectNotice("column 5")
    app.expectScreen(contains: "Paper  3 p 77 a")
    #expect(try AttendanceTests.letters(app, 3).last == "·")
  }

  @Test("An empty line is not applied")
  func empty() throws {
    let app = try AttendanceTests.roll()
    app.press("#", .enter)
    app.expectNotice("Type rows and a status")
  }

  @Test("Other sessions and Bengali digits are read")
  func sessionsAndDigits() throws {
    let app = try AttendanceTests.roll()
    app.press("#")
    app.type("১–৩ p D2S1: rest a")
    app.press(.enter)
    #expect(try AttendanceTests.letters(app, 4) == ["P", "P", "P", "·"])
    app.press("]")
    app.expectScreen(contains: "12 absent")
    app.press("u", "[")
    app.expectScreen(contains: "12 unmarked")
  }
}
