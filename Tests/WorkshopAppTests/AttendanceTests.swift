import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The roll by keys") struct AttendanceTests {
  /// The roll of the first day.
  static func roll(_ people: Int = 12, size: Size = Size(columns: 80, rows: 24)) throws
    -> TestDriver
  {
    let app = try TestDriver(.roster(people), size: size)
    app.press(.enter, "2", "[")
    app.ignoreNotices()
    return app
  }

  /// The letters of the first session, from the first person on.
  static func letters(_ app: TestDriver, _ count: Int = 5) throws -> [String] {
    let roll = try #require(app.state.workshop)
    let session = try #require(roll.timetable.marked.first?.session.id)
    let rows = try app.store.roll(
      RollRequest(workshop: roll.id, session: session, reach: 1000)
    ).window.rows
    return rows.prefix(count).map { $0.marks[session]?.letter ?? "·" }
  }

  @Test("p l L e a mark and move on, . clears; the counts follow")
  func marks() throws {
    let app = try Self.roll()
    app.press("p", "l", "L", "e", "a")
    #expect(try Self.letters(app, 6) == ["P", "L", "P<", "E", "A", "·"])
    app.expectScreen(
      contains: "12 · 3 present (1F 2M) · 1 L · 1 P< · 1 E · 1 A · 7 unmarked")
    app.resize(120, 24)
    app.expectScreen(
      contains: "3 present (1F 2M) · 1 late · 1 left early · 1 excused · 1 absent · 7 unmarked")
    app.press("g", ".")
    #expect(try Self.letters(app, 2) == ["·", "L"])
    app.expectScreen(contains: "2 present (0F 2M)", "✓ saved")
  }

  @Test("Digits after l are its minutes, and one u takes mark and minutes back together")
  func lateMinutes() throws {
    let app = try Self.roll()
    app.press("l", "1", "2")
    app.expectNotice("Late, 12 min")
    #expect(try Self.letters(app, 2) == ["L12", "·"])
    app.expectScreen(contains: "L12")
    app.press("u")
    #expect(try Self.letters(app, 1) == ["·"])
    app.press("k", "L", "5", "j", "1")
    #expect(try Self.letters(app, 1) == ["P<5"])
    #expect(app.state.workshop?.tab == .agenda)
  }

  @Test("Typed faster than the disk, late minutes are still one step of undo")
  func lateMinutesAhead() throws {
    let app = try Self.roll()
    app.press("p")
    app.pressAhead(["l", "1", "2"])
    #expect(try Self.letters(app, 3) == ["P", "L12", "·"])
    app.press("u")
    #expect(try Self.letters(app, 3) == ["P", "·", "·"])
  }

  @Test("Minutes that no session has are refused and change nothing")
  func minutesOutOfRange() throws {
    let app = try Self.roll()
    app.press("l", "0")
    app.expectNotice("Minutes are 1 to 599")
    app.press("5", "9", "9")
    #expect(try Self.letters(app, 1) == ["L599"])
    app.press("9")
    app.expectNotice("Minutes are 1 to 599")
    #expect(try Self.letters(app, 1) == ["L599"])
  }

  @Test("While the session runs, l takes the minutes from its clock")
  func runningClock() throws {
    let app = try TestDriver(.roster(4))
    app.press(.enter, "g", "s")
    app.expectNotice("Started")
    app.frozen.advance(minutes: 9)
    app.press("2", "l")
    app.expectNotice("Late, 9 min by the clock")
    #expect(try Self.letters(app, 1) == ["L9"])
    app.press("L")
    #expect(try Self.letters(app, 2) == ["L9", "P<471"])
    app.press("u")
    #expect(try Self.letters(app, 2) == ["L9", "·"])
  }

  @Test("P marks everybody who has no mark, and a mark made by hand afterwards wins")
  func rest() throws {
    let app = try Self.roll()
    app.press("a", "e", "P")
    app.expectNotice("Marked: ")
    #expect(try Self.letters(app) == ["A", "E", "P", "P", "P"])
    app.press("G", "a")
    #expect(try Self.letters(app, 12).last == "A")
    app.press("P")
    app.expectNotice("Nobody was unmarked")
    app.press("u", "u")
    #expect(try Self.letters(app) == ["A", "E", "·", "·", "·"])
  }

  @Test("[ and ] change the session and stop at the ends")
  func sessions() throws {
    let app = try Self.roll()
    app.press("p", "[")
    app.expectNotice("This is the first session")
    app.press("]")
    #expect(app.line(3).contains("▸D2S1"))
    app.expectScreen(contains: "0 present (0F 0M)", "12 unmarked")
    app.press("]")
    app.expectNotice("This is the last session")
    app.press(.left)
    app.expectScreen(contains: "1 present")
  }

  @Test("Space, v and * select; a mark then goes to the selection and ends it")
  func selection() throws {
    let app = try Self.roll()
    app.press(" ", "j", " ")
    app.expectScreen(contains: "2 selected")
    app.press("a")
    #expect(try Self.letters(app, 4) == ["A", "·", "A", "·"])
    app.expectScreen(lacks: "selected")
    app.press("g", "v", "j", "j", "e")
    #expect(try Self.letters(app, 4) == ["E", "E", "E", "·"])
    app.press("*", "p")
    #expect(try Self.letters(app, 12).allSatisfy { $0 == "P" })
    app.press("u", "u", "u")
    #expect(try Self.letters(app, 4) == ["·", "·", "·", "·"])
  }

  @Test("A selection keeps those whom a filter hides afterwards")
  func selectionUnderFilter() throws {
    let app = try Self.roll()
    app.press(" ", "/")
    app.type("person 7")
    app.press(.enter, " ")
    app.expectScreen(contains: "2 selected")
    app.press("a")
    #expect(try Self.letters(app, 8) == ["A", "·", "·", "·", "·", "·", "A", "·"])
  }

  @Test("Select all and ranges reach beyond the rows that are loaded")
  func longSelection() throws {
    let app = try Self.roll(500)
    app.press("*", "p")
    #expect(try Self.letters(app, 500).filter { $0 == "P" }.count == 500)
    app.expectScreen(contains: "500 present (100F 400M)")
    app.press("g", "j", "v", "G", "a")
    let letters = try Self.letters(app, 500)
    #expect(letters[0] == "P")
    #expect(letters.filter { $0 == "A" }.count == 499)
  }

  @Test("q ends a selection, the missing list or a filter before it leaves")
  func back() throws {
    let app = try Self.roll()
    for keys in [["*"], ["m"], ["/", "x", .enter]] as [[Key]] {
      app.press(keys)
      app.press("q")
      app.expectScreen(contains: "2 Attendance", "Person 1 Sample")
      app.expectScreen(lacks: "selected", "filter", "missing in")
    }
    app.press("q")
    app.expectScreen(contains: "Muster · Workshops")
  }

  @Test("m lists who is missing, with phones; a marked row stays until it is asked for again")
  func missing() throws {
    let app = try Self.roll()
    app.press("p", "l", "e", "a", "m")
    app.expectScreen(contains: "missing in D1S1", "+880 1700 100003", "Person 3 Sample", "Phone")
    app.expectScreen(lacks: "Person 1 Sample", "Person 2 Sample")
    app.press("g", "p")
    app.expectScreen(contains: "Person 3 Sample")
    app.press("m", "m")
    app.expectScreen(lacks: "Person 3 Sample")
  }

  @Test("; finds people beyond the rows that are loaded")
  func longJump() throws {
    let app = try Self.roll(500)
    app.press(";")
    app.type("person 487")
    app.press(.enter)
    #expect(app.cursorLine.contains("Person 487 Sample"))
  }

  @Test("w adds a walk-in in one line; a line without a name is kept")
  func walkIn() throws {
    let app = try Self.roll(2)
    app.press("w", ",", .enter)
    app.expectNotice("Begin with a name")
    app.expectScreen(contains: "Walk-in  ,")
    app.retype("Нуртач Sample, f, Border Guard, +993 12 345678")
    app.press(.enter)
    app.expectScreen(contains: "3 enrolled", "Нуртач Sample")
    #expect(app.cursorLine.contains("Нуртач Sample"))
    app.press("u")
    app.expectScreen(contains: "2 enrolled")
  }

  @Test("The cursor goes to a walk-in far below what is on the screen, ready for the mark")
  func walkInFarDown() throws {
    let app = try Self.roll(500)
    app.press("w")
    app.type("Ana Sample")
    app.press(.enter, "p")
    #expect(app.cursorLine.contains("Ana Sample"))
    #expect(try Self.letters(app, 501).last == "P")
    app.press("g", "w")
    app.type("Ana Sample")
    app.press(.enter)
    app.expectScreen(contains: "Person 1 Sample")
  }

  @Test("d takes people off the roster, u puts them back with their marks")
  func remove() throws {
    let app = try Self.roll(5)
    app.press("p", "k", "d")
    app.expectScreen(contains: "4 enrolled · 0 present")
    app.press("u")
    app.expectScreen(contains: "5 enrolled · 1 present")
    app.press("*", "d")
    app.expectScreen(contains: "Nobody is on the roster yet")
    app.press("u")
    #expect(try Self.letters(app, 1) == ["P"])
  }

  @Test("H enters a head-count in the words of a report; a difference from the roster is flagged")
  func headCount() throws {
    let app = try Self.roll(27)
    app.press("H")
    app.type("27 (5 female, 22 male)")
    app.press(.enter, "4")
    app.expectScreen(contains: "Head-count and roster", "27      5       22")
    app.expectScreen(contains: "27      6       21")
    app.press("H")
    app.retype("27 (5 female, 20 male)")
    app.press(.enter)
    app.expectScreen(contains: "25")
    app.press("H")
    app.retype("x5y")
    app.press(.enter)
    app.expectNotice("look at the marked count")
    app.press(.escape)
    app.expectNotice("Not saved yet")
    app.press(.escape)
    app.press("d")
    app.expectScreen(contains: "No head-count yet")
    app.press("u")
    app.expectScreen(contains: "20")
  }

  @Test("Enter edits a person, o the agency; what is wrong is said at the field")
  func people() throws {
    let app = try Self.roll(2)
    app.press(.enter)
    app.expectScreen(contains: "Person 1 Sample", "Agency 1", "female")
    app.retype("")
    app.press(.enter)
    app.expectNotice("look at the marked name")
    app.type("སངས་རྒྱས Sample")
    app.press(.tab)
    app.retype("male")
    app.press(.enter)
    app.expectScreen(contains: "སངས་རྒྱས Sample")
    app.press("P")
    app.ignoreNotices()
    app.expectScreen(contains: "2 present (0F 2M)")
    app.press("o", .tab)
    app.type("a security force")
    app.press(.enter)
    #expect(try app.store.organisations().contains { $0.publicLabel == "a security force" })
    app.press("u", "u", "u")
    app.expectScreen(contains: "Person 1 Sample")
  }

  @Test("x exports the roll into a file and never over another one")
  func export() throws {
    let folder = try ScratchFolder()
    let app = try Self.roll(2)
    app.press("p", "x")
    app.expectScreen(contains: "dhaka-2024-04-attendance.csv")
    app.retype(folder.file("roll.csv"))
    app.press(.enter)
    app.expectNotice("Exported for the internal audience")
    #expect(try folder.read("roll.csv").contains("Person 1 Sample"))
    app.press("x")
    app.retype(folder.file("roll.csv"))
    app.press(.enter)
    app.expectNotice("exists already")
    app.press("x")
    app.retype(folder.file("roll.pages"))
    app.press(.enter)
    app.expectNotice("must end in")
  }

  @Test("i enrols the people of a file in the open workshop")
  func importRoster() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("Name,Sex\nAna Sample,F\n", to: "more.csv")
    let app = try Self.roll(2)
    app.press("i")
    app.type(path)
    app.press(.enter)
    app.expectNotice("1 enrolled")
    app.expectScreen(contains: "3 enrolled", "Ana Sample")
    app.press("u")
    app.expectScreen(contains: "2 enrolled")
  }
}
