import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The library of agendas") struct LibraryTests {
  private func agenda(_ size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver {
    let app = try TestDriver(.agenda, size: size)
    app.press(.enter, "g")
    return app
  }

  private func titles(_ app: TestDriver, day: Int) throws -> [String] {
    let id = try #require(app.state.workshop?.id)
    return try app.store.outline(id).dossier.timetable.slots(of: day).map(\.session.title)
  }

  /// A second workshop, open, with nothing but its empty day.
  private func second(_ app: TestDriver) {
    app.press("q")
    app.press("n")
    app.type("Second course")
    app.press(.enter, .enter)
  }

  @Test("A shows templates, then other workshops, and what taking one would do")
  func shows() throws {
    let app = try agenda()
    second(app)
    app.press("A")
    app.expectScreen(contains: "Take an agenda", "Training day", "Two days", "template", "workshop")
    app.expectScreen(contains: "10 added, 1 empty block makes room", "12:30!", "Lunch")
    app.press(.down)
    app.expectScreen(contains: "19 added", "and 10 more")
    app.press(.escape)
    app.expectScreen(contains: "1 block")
  }

  @Test(
    "A whole agenda of another workshop is taken with its times and pins, and undone in one step")
  func whole() throws {
    let app = try agenda()
    let wanted = try titles(app, day: 2)
    let source = try #require(app.state.workshop?.timetable.slots)
    second(app)
    #expect(try titles(app, day: 1) == ["Day 1"])
    app.press("A")
    let offers = try #require(app.state.library?.offers)
    let wish = AgendaOffer.Source.workshop(source[0].session.workshop)
    app.press(Array(repeating: .down, count: offers.firstIndex { $0.source == wish } ?? 0))
    app.press(.enter)
    let id = try #require(app.state.workshop?.id)
    let made = try app.store.outline(id).dossier.timetable
    #expect(try titles(app, day: 2) == wanted)
    #expect(made.slots.map(\.start) == source.map(\.start))
    #expect(made.slots.map(\.session.pinned) == source.map(\.session.pinned))
    #expect(made.slots.map(\.session.minimumMinutes) == source.map(\.session.minimumMinutes))
    #expect(made.slots.map(\.session.group) == source.map(\.session.group))
    #expect(made.slots.allSatisfy { $0.session.startedAt == nil })
    app.ignoreNotices()
    app.press("u")
    #expect(try titles(app, day: 1) == ["Day 1"])
    #expect(try app.store.check().problems == [])
  }

  @Test("Blocks of a template go behind the one under the cursor, and the rest follows")
  func blocks() throws {
    let app = try agenda()
    let slot = try #require(app.state.workshop?.block)
    let before = try titles(app, day: slot.session.day)
    app.press("A")
    app.type("group")
    app.expectScreen(contains: "Group work", "behind “", "Briefing")
    app.expectScreen(lacks: "Two days")
    app.press(.enter)
    app.expectScreen(contains: "3 blocks behind")
    let after = try titles(app, day: slot.session.day)
    let place = try #require(after.firstIndex(of: slot.session.title)) + 1
    #expect(after.count == before.count + 3)
    #expect(after.contains("Briefing"))
    #expect(Array(after.dropFirst(place).prefix(3)).contains("Briefing"))
    app.press("u")
    #expect(try titles(app, day: slot.session.day) == before)
  }

  @Test("Letters narrow to title, purpose and place, in any case; what is not there is said")
  func letters() throws {
    let app = try agenda()
    app.press("A")
    app.type("ACTIONS")
    app.expectScreen(contains: "Two days", "SWOT")
    app.expectScreen(lacks: "Field visit")
    app.retype("no such agenda")
    app.expectScreen(contains: "No agenda is called so")
    app.press(.enter)
    app.expectNotice("No agenda is called “no such agenda”")
    app.retype("field")
    app.expectScreen(contains: "Field visit", "Way back")
  }

  @Test("Enter pressed before the letters are answered takes what the letters mean")
  func ahead() throws {
    let app = try agenda()
    app.pressAhead(["A", "f", "i", "e", "l", "d", .enter])
    #expect(try titles(app, day: app.state.workshop?.block?.session.day ?? 1).contains("Way back"))
    app.ignoreNotices()
  }

  @Test("A click chooses an agenda, a second one takes it; the wheel moves")
  func mouse() throws {
    let app = try agenda()
    app.change { $0.isMouseOn = true }
    app.press("A")
    let row = try #require((3..<12).first { app.line($0).contains("Field visit") })
    let click = Key.mouse(MouseEvent(kind: .press(1), point: Point(column: 30, row: row)))
    app.press(click)
    app.expectScreen(contains: "Way back")
    app.press(click)
    app.expectScreen(contains: "4 blocks behind")
  }

  @Test("It fits the smallest screen and uses a wide one", arguments: [60, 140])
  func sizes(columns: Int) throws {
    let app = try agenda(Size(columns: columns, rows: columns == 60 ? 16 : 45))
    app.press("A")
    app.expectScreen(contains: "Training day", "Introductions and expectations")
    if columns == 140 { app.expectScreen(contains: "at least 15") }
    app.resize(80, 24)
    app.expectScreen(contains: "Training day")
  }

  @Test("i takes a file of blocks, and brings the name back when it cannot be read")
  func file() throws {
    let app = try agenda()
    let folder = try ScratchFolder()
    let path = try folder.write(
      "Day,Start,Minutes,Minimum,Title,Group\n1,09:00,45,30,Welcome,\n1,09:45,60,,Trade,Blue\n",
      to: "agenda.csv")
    second(app)
    app.press("i")
    app.type(folder.path + "/missing.csv")
    app.press(.enter)
    app.expectNotice("missing.csv cannot be read")
    app.retype(path)
    app.press(.enter)
    app.expectScreen(contains: "2 added", "Welcome", "group Blue")
    let id = try #require(app.state.workshop?.id)
    #expect(
      try app.store.outline(id).dossier.sessions.map(\.minimumMinutes).contains(30))
    app.ignoreNotices()
  }
}
