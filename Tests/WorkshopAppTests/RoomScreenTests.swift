import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Everybody in the room by keys") struct RoomScreenTests {
  @Test("R says who can reach the threshold, Enter goes to the person, q back")
  func reach() throws {
    let app = try AttendanceTests.roll(3)
    app.press("p", "a", "R")
    app.expectScreen(
      contains: "Who can reach 80 % of the workshop, excused sessions left out",
      "0 have reached it · 1 still can · 2 cannot", "○ reachable", "✗ out of reach")
    app.press("j", .enter)
    #expect(app.cursorLine.contains("Person 2 Sample"))
    app.expectScreen(contains: "3 enrolled")
  }

  @Test("t sets the rule of the workshop; the answer follows, u takes it back")
  func threshold() throws {
    let app = try AttendanceTests.roll(3)
    app.press("p", "R", "t")
    app.retype("50")
    app.press(.tab, .tab, .right, .enter)
    app.expectScreen(contains: "Who can reach 50 % of every day")
    app.press("t")
    app.retype("7,5")
    app.press(.tab, .right, .tab, .left, .tab, .right, .enter)
    app.expectScreen(contains: "Who can reach 7.5 h of the workshop, excused sessions count")
    app.expectScreen(contains: "1 have reached it")
    app.press("u", "u")
    app.expectScreen(contains: "Who can reach 80 % of the workshop")
    #expect(try app.store.check().problems == [])
  }

  @Test("An amount that makes no sense is blamed")
  func wrongAmount() throws {
    let app = try AttendanceTests.roll(1)
    app.press("R", "t")
    for amount in ["101", "0", "x", "-5"] {
      app.retype(amount)
      app.press(.enter)
      app.expectNotice("Nothing was saved")
      app.expectScreen(contains: "a number from 1 to 100")
    }
    app.press(.escape)
    app.expectNotice("Not saved yet")
    app.press(.escape)
  }

  @Test("H asks for the head-count first, then shows each difference with its rows")
  func reconcile() throws {
    let app = try AttendanceTests.roll(4)
    app.press("p", "p", "p", "a", "H")
    app.type("4 (1 female, 3 male)")
    app.press(.enter)
    app.expectScreen(
      contains: "Do the numbers agree? D1S1", "Roster", "There in D1S1 by the marks", "Head-count",
      "1 absent in D1S1", "The head-count has 4 people, the marks 3: 1 more",
      "The head-count has 3 men, the marks 2: 1 more", "Person 4 Sample")
    app.press("q")
    app.expectScreen(contains: "4 enrolled")
    app.press("H")
    app.expectScreen(contains: "3 differences")
    app.press("G", .enter)
    #expect(app.cursorLine.contains("Person 4 Sample"))
    app.press("p", "H")
    app.expectScreen(contains: "Everything agrees.")
  }

  @Test("Enter on a head-count edits that one; Esc over the first leaves the numbers")
  func editing() throws {
    let app = try AttendanceTests.roll(2)
    app.press("H", .escape)
    app.expectScreen(contains: "Do the numbers agree?")
    app.press("H")
    app.type("9")
    app.press(.enter, "j", "j", "j", "j", .enter)
    app.expectScreen(contains: "Published in")
    app.retype("2")
    app.press(.enter)
    app.expectScreen(contains: "2                    Head-count")
    app.press("4")
    app.expectScreen(contains: "Head-count and roster")
  }

  @Test("A counts each agency; Enter shows its people")
  func agencies() throws {
    let app = try AttendanceTests.roll(5)
    app.press("p", "p", "A")
    app.expectScreen(contains: "Agencies in D1S1", "2 agencies")
    #expect(app.line(4).contains("3      1    1    0    0    0    2"))
    app.press(.enter)
    app.expectScreen(contains: "filter “Agency 1”", "Person 3 Sample")
    app.expectScreen(lacks: "Person 2 Sample")
  }

  @Test("= shows a person's marks: how, from which sheet, who and when; Enter corrects the times")
  func trail() throws {
    let app = try AttendanceTests.roll(2)
    app.press("#")
    app.type("@K-7 1 l12")
    app.press(.enter, "=")
    app.expectScreen(
      contains: "Person 1 Sample", "Agency 1 · marks in 1 of 2 sessions",
      "from paper · sheet K-7 · trainer 2024-04-23 10:52")
    app.press(.enter)
    app.type("8-9")
    app.press(.enter)
    app.expectNotice("Times such as")
    app.retype("9:30-12:00 13:00-16:00")
    app.press(.enter)
    app.expectScreen(contains: "L30<60", "5.5 h", "by hand · 09:30-12:00,13:00-16:00")
    app.press("u")
    app.expectScreen(contains: "L12", "sheet K-7")
    #expect(try app.store.check().problems == [])
  }

  @Test("The answers follow another size and another process")
  func follows() throws {
    let app = try AttendanceTests.roll(60)
    app.press("R", "G")
    app.resize(60, 16)
    #expect(app.cursorLine.contains("60"))
    app.resize(140, 45)
    app.expectScreen(contains: "Person 60 Sample", "0 still can · 60 cannot")
    let row = try #require(app.state.workshop?.roll.window[0])
    let session = try #require(app.state.workshop?.session?.session.id)
    _ = try app.store.mark(
      [MarkEntry(session: session, enrolment: row.enrolment, mark: .present)], source: .live)
    app.lookElsewhere()
    app.expectScreen(contains: "1 still can · 59 cannot")
  }
}
