import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Recovering an agenda by keys") struct RecoveryScreenTests {
  /// The second day at half past nine, when the session on the law is to begin.
  private func room(_ size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver {
    let morning = Moment.secondMorning
    let start = Moment(
      date: morning.date, minutes: 570, seconds: morning.seconds - 60 * (morning.minutes - 570))
    let app = try TestDriver(.agenda, size: size, frozen: FrozenWorld(at: start))
    app.press(.enter)
    return app
  }

  private func starts(_ app: TestDriver) throws -> [String: Int] {
    let id = try #require(app.state.workshop?.id)
    let slots = try app.store.outline(id).dossier.timetable.slots(of: 2)
    return Dictionary(uniqueKeysWithValues: slots.map { ($0.session.title, $0.start) })
  }

  @Test("An overrun of 25 minutes is repaired in three keys without moving lunch, and taken back")
  func threeKeys() throws {
    let app = try room()
    #expect(app.state.workshop?.block?.session.title == "Law")
    let planned = try starts(app)
    app.press("s")
    app.frozen.advance(minutes: 85)
    app.tell(.clockTicked)
    app.expectScreen(contains: "▲ 25 min", "25 min over")
    app.press("s", "r", .enter)
    app.expectNotice("Everything a little shorter: in time; u takes it back")
    let repaired = try starts(app)
    #expect(repaired["Break"] == 655)
    #expect(repaired["Lunch"] == 750)
    #expect(repaired["Closing"] == planned["Closing"])
    let position = try app.store.position()
    app.press("u")
    #expect(try starts(app) == planned)
    app.press("u", "u")
    #expect(try app.store.position() > position)
    app.expectScreen(lacks: "▲", "✓ Law")
    #expect(try app.store.check().isSound)
  }

  @Test("The plans show what comes of each, the times and who is concerned")
  func screen() throws {
    let app = try room()
    app.press("s")
    app.frozen.advance(minutes: 85)
    app.press("s", "r")
    app.expectScreen(
      contains: "Day 2 · 25 min behind the plan", "✓ 15:30  everything a little shorter  in time",
      "▲ 15:30  free time and shorter breaks  “Lunch” is run into by 5 min",
      "without “Reports”", "day 3 takes “Reports”", "everything behind follows",
      "10:30 → 10:55", "stays !")
    app.press("G")
    app.expectScreen(contains: "“Lunch” is run into by 25 min")
    app.press("q")
    app.expectScreen(contains: "Day 2 · Tue 23 Apr")
    #expect(try starts(app)["Break"] == 630)
  }

  @Test("A session that is left out is gone after Enter, and u brings it back with the times")
  func cut() throws {
    let app = try room()
    app.press("s")
    app.frozen.advance(minutes: 85)
    app.press("s", "r")
    let plans = try #require(app.state.recovery?.plans)
    let index = try #require(plans.firstIndex { $0.cut != nil })
    app.press(Array(repeating: "j", count: index))
    app.expectScreen(contains: "out")
    app.press(.enter)
    #expect(try starts(app)["Reports"] == nil)
    app.press("u")
    #expect(try starts(app)["Reports"] == 720)
  }

  @Test("A day in time needs no plan and says when it ends")
  func inTime() throws {
    let app = try room()
    app.press("r")
    app.expectScreen(contains: "Day 2 is in time: nothing is run into, it ends 15:30")
    #expect(app.state.recovery == nil)
  }

  @Test("The plans follow the clock and what others change, and say when nothing is left")
  func follows() throws {
    let app = try room()
    app.press("s")
    app.frozen.advance(minutes: 65)
    app.press("r")
    app.expectScreen(contains: "5 min behind")
    app.frozen.advance(minutes: 10)
    app.tell(.clockTicked)
    app.expectScreen(contains: "15 min behind")
    let id = try #require(app.state.workshop?.id)
    var law = try #require(
      app.store.sessions(of: id).first { $0.title == "Law" })
    law.minutes = 120
    _ = try app.store.save([law])
    app.lookElsewhere()
    app.expectScreen(contains: "as planned, with blocks that run into others")
    let lunch = try #require(app.store.sessions(of: id).first { $0.title == "Lunch" })
    _ = try app.store.delete(.session, [lunch.id])
    app.lookElsewhere()
    app.expectScreen(contains: "There is nothing to recover any more.")
    app.press(.enter)
    app.expectNotice("There is nothing to recover any more.")
  }

  @Test("A plan that was just applied leaves nothing to recover")
  func again() throws {
    let app = try room()
    app.press("s")
    app.frozen.advance(minutes: 85)
    app.press("s", "r", .enter, "r")
    app.expectScreen(contains: "is in time")
  }

  @Test("The smallest screen shows plans and times too")
  func smallest() throws {
    let app = try room(AppState.smallest)
    app.press("s")
    app.frozen.advance(minutes: 85)
    app.press("s", "r")
    app.expectScreen(contains: "everything a little shorter", "10:30 → 10:55", "stays !")
  }

  @Test("A click chooses a plan")
  func mouse() throws {
    let app = try room()
    app.press(":")
    app.type("mouse")
    app.press(.enter, "s")
    app.frozen.advance(minutes: 85)
    app.press("s", "r")
    app.press(.mouse(MouseEvent(kind: .press(1), point: Point(column: 20, row: 3))))
    #expect(app.state.recovery?.list.selected == 1)
  }
}
