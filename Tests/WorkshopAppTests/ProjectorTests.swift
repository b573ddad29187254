import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("On the projector") struct ProjectorTests {
  @Test("The running session stands large with what is left, and nothing of the footer")
  func agenda() throws {
    let app = try TestDriver(.agenda)
    app.press(.enter, "j", "j", "s", "F")
    app.expectScreen(contains: "█", "min left")
    app.expectScreen(lacks: "help", "saved", "1 Agenda")
    #expect(app.line(-1).isEmpty)
    app.frozen.advance(minutes: 66)
    app.tell(.clockTicked)
    app.expectScreen(contains: "!! ", "12:")
    app.press("F")
    app.expectScreen(contains: "1 Agenda", "help")
  }

  @Test("Between sessions the next one stands there with its start")
  func next() throws {
    let app = try TestDriver(.agenda)
    app.press(.enter)
    let next = app.state.workshop?.next(after: nil, at: app.frozen.now)
    #expect(next?.session.title == "Cases")
    app.press("F")
    app.expectScreen(contains: "█")
    app.press(.escape)
    app.expectScreen(contains: "1 Agenda")
  }

  @Test("The roll shows how many are here, and no name unless the setting allows names")
  func roll() throws {
    let app = try TestDriver(.agenda)
    app.press(.enter, "2", "p", "p", "F")
    app.expectScreen(contains: "2 of 6 are here", "4 unmarked")
    app.expectScreen(lacks: "Sample")
    app.change { $0.showsNamesOnProjector = true }
    app.expectScreen(contains: "Person 3 Sample")
    app.expectScreen(lacks: "Person 1 Sample")
  }

  @Test("Who facilitates is a name too")
  func leaders() throws {
    let app = try TestDriver(.agenda)
    app.press(.enter)
    let slot = try #require(app.state.workshop?.block)
    let id = try #require(app.state.workshop?.id)
    let roll = try app.store.roll(RollRequest(workshop: id, session: nil, reach: 9))
    let row = try #require(roll.window.rows.first)
    _ = try app.store.save([
      Lead(
        id: app.store.environment.newID(), session: slot.session.id, enrolment: row.enrolment)
    ])
    app.lookElsewhere()
    app.press("s", "F")
    app.expectScreen(lacks: "Sample")
    app.change { $0.showsNamesOnProjector = true }
    app.expectScreen(contains: row.name)
  }

  @Test("Only the keys that leave it work there: nothing is changed on the wall by a slip")
  func keys() throws {
    let app = try TestDriver(.agenda)
    app.press(.enter, "F")
    let position = try app.store.position()
    let canvas = app.canvas
    app.press("d", "s", "u", ">", "j", "?", ":", "2")
    #expect(app.canvas == canvas)
    #expect(try app.store.position() == position)
    app.press("q")
    app.expectScreen(contains: "1 Agenda")
  }

  @Test("A screen that cannot be projected says which ones can")
  func nothing() throws {
    let app = try TestDriver(.agenda)
    app.press("F")
    app.expectNotice("The agenda, the roll, the board and the timer can be shown large")
  }

  @Test(
    "It fits every size, in every script and without Unicode",
    arguments: [
      Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 140, rows: 45),
    ],
    [true, false])
  func sizes(size: Size, isUnicode: Bool) throws {
    let app = try TestDriver(.agenda, size: size)
    app.change { $0.isUnicode = isUnicode }
    app.press(.enter, "j", "j", .enter)
    app.retype("Закон и порядок")
    app.press(.enter, "s", "F")
    app.expectScreen(contains: isUnicode ? "█" : "#", "Закон и порядок")
    #expect(app.canvas.size == size)
    app.press("F", .enter)
    app.retype("Stakeholders against trafficking in persons and smuggling of migrants: their roles")
    app.press(.enter, "F")
    app.expectScreen(contains: "Stakeholders against")
  }
}
