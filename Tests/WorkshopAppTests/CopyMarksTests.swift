import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Copying marks, reasons and refusals by keys") struct CopyMarksTests {
  /// The letters of the second session.
  private func second(_ app: TestDriver) throws -> [String] {
    let workshop = try #require(app.state.workshop)
    let session = workshop.timetable.marked[1].session.id
    return try app.store.roll(
      RollRequest(workshop: workshop.id, session: session, reach: 100)
    ).window.rows.map { $0.marks[session]?.letter ?? "·" }
  }

  @Test("C shows what would be copied; Enter copies it as one step, a mark that is there stays")
  func copy() throws {
    let app = try AttendanceTests.roll(5)
    app.press("p", "l", "a", "e", "]", "g", "a", "C")
    app.expectScreen(
      contains: "D1S1 -> D2S1: 1 P, 1 E, 1 A; 1 keep their mark", "2  P  Person 2 Sample")
    #expect(try second(app) == ["A", "·", "·", "·", "·"])
    app.press(.enter)
    app.expectNotice("3 marks copied")
    #expect(try second(app) == ["A", "P", "A", "E", "·"])
    app.press("u")
    #expect(try second(app) == ["A", "·", "·", "·", "·"])
    app.press("C", "x", .escape)
    #expect(try second(app) == ["A", "·", "·", "·", "·"])
  }

  @Test("Copied marks are automatic: they do not beat a mark made by hand meanwhile")
  func neverBeats() throws {
    let app = try AttendanceTests.roll(3)
    app.press("p", "p", "p", "]", "C")
    let workshop = try #require(app.state.workshop)
    let row = try #require(workshop.roll.window[1])
    let session = workshop.timetable.marked[1].session.id
    _ = try app.store.mark(
      [MarkEntry(session: session, enrolment: row.enrolment, mark: .absent)], source: .live)
    app.press(.enter)
    #expect(try second(app) == ["P", "A", "P"])
    #expect(try app.store.sources(in: session).values.filter { $0 == .automatic }.count == 2)
  }

  @Test("There is nothing to copy before the first session, or from an empty one")
  func nothing() throws {
    let app = try AttendanceTests.roll(2)
    app.press("C")
    app.expectNotice("There is no session before this one.")
    app.press("]", "C", .enter)
    app.expectNotice("There was nothing to copy")
  }

  @Test("Enter before the preview has come copies all the same")
  func typedAhead() throws {
    let app = try AttendanceTests.roll(2)
    app.press("p", "p", "]")
    app.pressAhead(["C", .enter])
    #expect(try second(app) == ["P", "P"])
  }

  @Test("E excuses with a reason, also in advance; nobody is unmarked before a session")
  func excuse() throws {
    let app = try TestDriver(.roster(3), frozen: FrozenWorld(at: Self.dayBefore))
    app.press(.enter, "2")
    app.expectScreen(contains: "0 present (0F 0M) · 3 expected")
    app.press("E")
    app.type("a hearing at court")
    app.press(.enter)
    app.expectScreen(contains: "1 excused · 2 expected")
    app.press("k", "=")
    app.expectScreen(contains: "by hand · a hearing at court · trainer 2024-04-21 10:52")
  }

  private static let dayBefore = Moment(
    date: CivilDate(year: 2024, month: 4, day: 21) ?? .first, minutes: 652,
    seconds: 1_713_869_520 - 2 * 86_400)

  @Test("A refused person is not marked by p; the sentence says so, and ! marks on purpose")
  func refused() throws {
    let app = try TestDriver(.roster(3))
    CommandScenario.refuse(app)
    app.expectScreen(contains: "⊘ refused Person 1 Sample", "2 enrolled · 0 present")
    app.press("p")
    app.expectNotice("Person 1 Sample was refused and is not marked; ! marks all the same")
    #expect(app.cursorLine.contains("Person 1 Sample"))
    app.press("!")
    app.expectNotice("Marked although refused")
    app.expectScreen(contains: "2 enrolled · 0 present")
    app.press("H", .escape)
    app.expectScreen(contains: "1 there in D2S1 although refused; no number counts them")
    app.press("q", "u")
    #expect(app.state.workshop?.roll.window[0]?.marks.isEmpty == true)
  }

  @Test("Any other key in between takes the second key away")
  func tooLate() throws {
    let app = try TestDriver(.roster(3))
    CommandScenario.refuse(app)
    app.press("j", "k", "!")
    app.expectNotice("right after a mark was held back")
    app.press("l")
    app.ignoreNotices()
    app.press("1")
    #expect(app.state.workshop?.roll.window[0]?.marks.isEmpty == true)
    app.press("2", "a")
    #expect(app.state.workshop?.roll.window[0]?.marks.count == 1)
  }

  @Test("Of a selection the others are marked; the rest and paper leave who was refused out")
  func refusedAmongOthers() throws {
    let app = try TestDriver(.roster(3))
    CommandScenario.refuse(app)
    app.press("*", "p")
    app.expectNotice("Person 1 Sample was refused")
    app.expectScreen(contains: "2 present")
    app.press("u", "P")
    app.expectScreen(contains: "2 present")
    app.press("u", "#")
    app.type("1-3 p")
    app.expectScreen(contains: "1 Person 1 Sample was refused and cannot be marked from paper")
    app.retype("rest p")
    app.press(.enter)
    app.expectScreen(contains: "2 enrolled · 2 present")
    #expect(app.state.workshop?.roll.window[0]?.marks.isEmpty == true)
  }
}
