import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Arranging an agenda by keys") struct AgendaArrangingTests {
  private func agenda(_ size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver {
    let app = try TestDriver(.agenda, size: size)
    app.press(.enter)
    select("Opening", app)
    return app
  }

  private func select(_ title: String, _ app: TestDriver) {
    let slots = app.state.workshop?.timetable.slots ?? []
    app.press("g")
    app.press(Array(repeating: "j", count: slots.firstIndex { $0.session.title == title } ?? 0))
  }

  private func slots(_ app: TestDriver, day: Int = 2) throws -> [Timetable.Slot] {
    let id = try #require(app.state.workshop?.id)
    return try app.store.outline(id).dossier.timetable.slots(of: day)
  }

  private func starts(_ app: TestDriver) throws -> [String: Int] {
    Dictionary(try slots(app).map { ($0.session.title, $0.start) }, uniquingKeysWith: { $1 })
  }

  @Test("A length says what it moves: blocks, a pin that is run into, the end of the day")
  func length() throws {
    let app = try agenda()
    app.press(">")
    app.expectScreen(
      contains: "35 min for “Opening”; 4 blocks 5 min later; “Lunch” is run into by 5 min")
    #expect(try starts(app)["Lunch"] == 750)
    app.expectScreen(contains: "overlap 5 min")
    app.press("<")
    app.expectScreen(contains: "30 min for “Opening”; 4 blocks 5 min earlier")
    app.expectScreen(lacks: "overlap")
    select("Strategy", app)
    app.press(">")
    app.expectScreen(contains: "1 block 5 min later; day 2 ends 15:35")
  }

  @Test("! pins a block to its start and frees it again; nothing moves it meanwhile")
  func pin() throws {
    let app = try agenda()
    select("Cases", app)
    app.press("!")
    app.expectScreen(contains: "“Cases” is pinned to 11:00; nothing moves it", "11:00!")
    select("Law", app)
    app.press("<", "<")
    #expect(try starts(app)["Cases"] == 660)
    app.expectScreen(contains: "10 min free")
    app.press(">", ">", ">")
    #expect(try starts(app)["Cases"] == 660)
    select("Cases", app)
    app.press("!")
    app.expectScreen(contains: "starts when the one before ends")
    #expect(try starts(app)["Cases"] == 665)
  }

  @Test("n shifts what is behind, a pin stays, and the form says so before Enter")
  func insert() throws {
    let app = try agenda()
    app.press("n")
    app.type("Quiz")
    app.press(.tab, .tab)
    app.retype("10")
    app.expectScreen(contains: "Then: 4 blocks 10 min later; “Lunch” is run into by 10 min")
    app.press(.enter)
    #expect(try starts(app)["Law"] == 580)
    #expect(try starts(app)["Lunch"] == 750)
    app.expectScreen(contains: "Quiz", "overlap 10 min")
    app.press("u")
    #expect(try starts(app)["Law"] == 570)
  }

  @Test("D moves a block to another day, with a preview of both days")
  func toDay() throws {
    let app = try agenda()
    select("Reports", app)
    app.press("D")
    app.expectScreen(contains: "To day", "day 3 ends 17:30", "day 3 17:00–17:30")
    app.retype("x")
    app.expectScreen(lacks: "day 3 ends")
    app.press(.enter)
    app.expectNotice("Type the number of another day")
    app.retype("1")
    app.press(.enter)
    app.expectScreen(contains: "“Reports” is on day 1 now", "Day 1 · Mon 22 Apr")
    #expect(try slots(app, day: 1).map(\.session.title) == ["Day 1", "Reports"])
    #expect(app.state.workshop?.block?.session.title == "Reports")
    app.press("u")
    #expect(try starts(app)["Reports"] == 720)
  }

  @Test("| splits a block where it is said, as one step")
  func split() throws {
    let app = try agenda()
    select("Strategy", app)
    app.press("|")
    app.expectScreen(contains: "Split after", "Nothing else moves")
    app.retype("90")
    app.press(.enter)
    app.expectNotice("Type minutes from 1 to 89")
    app.retype("50")
    app.press(.enter)
    #expect(try slots(app).map(\.session.minutes).suffix(3) == [50, 40, 30])
    app.press("u")
    #expect(try slots(app).count == 8)
  }

  @Test("A running session is split at what has been held of it")
  func splitRunning() throws {
    let app = try agenda()
    select("Strategy", app)
    app.press("s")
    app.frozen.advance(minutes: 35)
    app.press("|", .enter)
    #expect(try slots(app).map(\.session.minutes).suffix(3) == [35, 55, 30])
    app.expectScreen(contains: "Strategy")
  }

  @Test("c makes the same block once more, and the cursor goes to it")
  func duplicate() throws {
    let app = try agenda()
    select("Cases", app)
    app.press("c")
    app.expectScreen(contains: "“Cases” once more; 1 block 60 min later")
    #expect(try slots(app).filter { $0.session.title == "Cases" }.map(\.start) == [660, 720])
    #expect(app.state.workshop?.block?.start == 720)
  }

  @Test("b breaks out into groups with rooms, side by side; each is marked for its group only")
  func breakOut() throws {
    let app = try agenda()
    select("Cases", app)
    app.press("b")
    app.retype("A")
    app.press(.enter)
    app.expectNotice("Type two groups or more")
    app.retype("A hall, B room 2, C")
    app.expectScreen(contains: "11:00–12:00")
    app.press(.enter)
    let cases = try slots(app).filter { $0.session.title == "Cases" }
    #expect(cases.map(\.session.group) == ["A", "B", "C"])
    #expect(cases.map(\.start) == [660, 660, 660])
    #expect(cases.map(\.session.room) == ["hall", "room 2", ""])
    #expect(try starts(app)["Reports"] == 720)
    app.expectScreen(contains: "group A Cases", "group B Cases", "room 2")
    app.press("b")
    app.expectScreen(contains: "B room 2, C")
    app.press(.escape, "u")
    #expect(try slots(app).count == 8)
  }

  @Test("Break-outs of other groups may run at once; no other session is called to mind")
  func parallel() throws {
    let app = try agenda()
    select("Cases", app)
    app.press("b", .enter)
    select("Cases", app)
    app.press("s", "j", "s")
    app.expectScreen(lacks: "still runs")
    select("Reports", app)
    app.press("s")
    app.expectScreen(contains: "still runs")
  }

  @Test("The keys of a day go to the block of about the same hour, and stop at the ends")
  func days() throws {
    let app = try agenda()
    select("Strategy", app)
    app.press("]")
    #expect(app.state.workshop?.block?.session.title == "Day 3")
    app.expectScreen(contains: "Day 3 · Wed 24 Apr")
    app.expectScreen(lacks: "Strategy")
    app.press("]")
    app.expectScreen(contains: "This is the last day")
    app.press("h", "h", .left)
    app.expectScreen(contains: "This is the first day")
    app.press("l")
    #expect(app.state.workshop?.block?.session.title == "Opening")
    app.press("k")
    app.expectScreen(contains: "Day 1 · Mon 22 Apr")
  }

  @Test("Days stand side by side where there is room")
  func columns() throws {
    let app = try agenda(Size(columns: 140, rows: 45))
    app.expectScreen(contains: "Mon 22", "Tue 23", "Wed 24", "12:30!")
    let line = app.line(4)
    #expect(line.contains("Day 1") && line.contains("Opening") && line.contains("Day 3"))
    app.resize(80, 24)
    app.expectScreen(lacks: "Wed 24")
  }

  @Test("A pause is shown, and the session goes on")
  func pause() throws {
    let app = try agenda()
    app.press("p")
    app.expectNotice("This session does not run; s starts it.")
    select("Cases", app)
    app.press("s", "p")
    app.expectScreen(contains: "|| paused", "D2S3 paused", "stands still now")
    app.frozen.advance(minutes: 9)
    app.tell(.clockTicked)
    app.press("p")
    app.expectScreen(contains: "“Cases” goes on", "D2S3 runs")
    let session = try #require(try slots(app).first { $0.session.title == "Cases" }).session
    #expect(session.pausedSeconds(until: app.frozen.now.seconds) == 540)
    app.press("u")
    app.expectScreen(contains: "|| paused")
    #expect(try app.store.check().isSound)
  }

  @Test(
    "What is left is shown with a sign as well as a colour",
    arguments: [
      (0, "▶ 68 min left"), (57, "▶! 11 min left"), (66, "▶!! 2 min left"),
      (75, "▶!! 7 min over"),
    ])
  func left(after minutes: Int, text: String) throws {
    let app = try agenda()
    select("Cases", app)
    app.press("s")
    app.frozen.advance(minutes: minutes)
    app.tell(.clockTicked)
    app.expectScreen(contains: text)
  }

  @Test("The line of the hour stands between the blocks only while the clock ticks")
  func now() throws {
    let app = try agenda()
    app.expectScreen(lacks: "10:52 ──")
    select("Cases", app)
    app.press("s")
    app.expectScreen(contains: "10:52 ───")
    #expect(app.line(7).contains("10:52 ──"))
    app.press("s")
    app.expectScreen(lacks: "10:52 ──")
    #expect(!app.state.needsClock)
  }

  @Test("The drift stands on every tab", arguments: ["1", "2", "3", "4", "5", "6"] as [Key])
  func drift(tab: Key) throws {
    let app = try agenda()
    select("Break", app)
    app.press("k", "s", tab)
    app.expectScreen(contains: "▲ 82 min")
  }

  @Test("T shows which times move before it moves them")
  func shift() throws {
    let app = try agenda()
    app.press("T")
    app.type("15")
    app.expectScreen(contains: "day 2 ends 15:45", "09:00 → 09:15")
    app.press(.enter)
    #expect(try starts(app)["Lunch"] == 765)
    #expect(try starts(app)["Law"] == 585)
  }
}
