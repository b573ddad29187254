import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The command palette") struct PaletteTests {
  private func app(_ keys: Key..., fixture: Fixture = .roster(20)) throws -> TestDriver {
    let app = try TestDriver(fixture)
    app.press(keys)
    return app
  }

  private func isOpen(_ app: TestDriver) -> Bool {
    if case .palette = app.state.top { true } else { false }
  }

  /// The id of the command under the marker.
  private func selected(_ app: TestDriver) -> String {
    guard case .palette(let palette) = app.state.top,
      palette.found.indices.contains(palette.list.selected)
    else { return "" }
    return app.state.keymap.commands[palette.found[palette.list.selected]].id
  }

  /// Chooses a command by its id.
  private func choose(_ id: String, _ app: TestDriver) {
    app.press(":", .paste(id))
    #expect(selected(app) == id)
    app.press(.enter)
  }

  @Test("It opens on every screen by either key, and Esc leaves everything as it was")
  func opens() throws {
    for keys in [[], [.enter], [.enter, "2"], [.enter, "3"], [.enter, "4"], [.enter, "6"]]
      as [[Key]]
    {
      let app = try TestDriver(.roster(20))
      app.press(keys)
      let before = app.canvas
      for key in [":", .control("p")] as [Key] {
        app.press(key)
        #expect(isOpen(app))
        app.expectScreen(contains: "Commands", "Enter runs")
        app.type("und")
        app.press(.down, .escape)
        #expect(app.canvas == before)
      }
    }
  }

  @Test("In help it takes the place of help")
  func fromHelp() throws {
    let app = try app("?", ":")
    #expect(isOpen(app))
    app.press(.escape)
    app.expectScreen(contains: "Muster · Workshops")
  }

  @Test("In a form and in a prompt a colon is text")
  func typing() throws {
    let app = try app("n")
    app.type("a:b")
    app.press(.control("p"))
    app.expectScreen(contains: "New workshop", "a:b")
    app.press(.escape)
    app.expectNotice("Not saved yet")
    app.press(.escape, "/")
    app.type("x:")
    app.expectScreen(contains: "Filter  x:")
    app.press(.control("u"), .escape)
  }

  @Test("Every command stands in it but itself, the screen's own first and movements last")
  func everything() throws {
    let app = try app(.enter, "2", ":")
    guard case .palette(let palette) = app.state.top else { return }
    let ids = palette.found.map { app.state.keymap.commands[$0].id }
    #expect(Set(ids) == Set(Keymap.standard.commands.map(\.id)).subtracting(["palette"]))
    #expect(ids.count == Set(ids).count)
    #expect(ids.first == "attendance.present")
    #expect(ids.suffix(8).allSatisfy { $0.hasPrefix("move.") })
    app.expectScreen(contains: "\(ids.count) found")
  }

  @Test("Each line has keys, place and title; one of another screen says where")
  func lines() throws {
    let app = try app(.enter, "2", ":")
    #expect(app.line(3).hasPrefix("▌ p            Attendance      present"))
    app.retype("walk-in")
    app.expectScreen(contains: "w n          Attendance")
    app.retype("new action")
    #expect(app.line(3).hasPrefix("▌ n            → Actions       new action"))
  }

  @Test("Arrows, Ctrl-N, Ctrl-P and pages move, and stop at the ends")
  func moving() throws {
    let app = try app(":")
    let first = selected(app)
    app.press(.down, .control("n"), .up, .control("p"))
    #expect(selected(app) == first)
    app.press(.up)
    #expect(selected(app) == first)
    app.press(Array(repeating: .pageDown, count: app.keymap.commands.count / 10))
    let last = selected(app)
    app.press(.down)
    #expect(selected(app) == last && last.hasPrefix("move."))
    app.press(.pageUp)
    #expect(selected(app) != last)
    app.type("undo")
    #expect(selected(app) == "undo")
    app.resize(60, 16)
    app.expectScreen(contains: "▌ u")
  }

  @Test("What is typed is edited as in any line")
  func editing() throws {
    let app = try app(":")
    app.type("undoo")
    app.press(.backspace)
    #expect(selected(app) == "undo")
    app.press(.control("u"))
    app.expectScreen(lacks: "undoo")
    app.press(.paste("re\ndo"))
    app.expectScreen(contains: ": re do")
  }

  @Test("Enter runs a command of the screen")
  func runs() throws {
    let app = try app(.enter, "2")
    choose("attendance.present", app)
    app.expectScreen(contains: "1 present", "✓ saved")
    choose("undo", app)
    app.expectNotice("Undone")
    app.expectScreen(contains: "0 present")
  }

  @Test(
    "A command of another screen goes there first",
    arguments: [
      ("home.new", "New workshop"), ("home.filter", "Filter"), ("agenda.new", "New session"),
      ("attendance.walkIn", "Walk-in"), ("attendance.paper", "Paper"), ("swot.new", "New factor"),
      ("swot.question", "Question"), ("evaluation.edit", "Head-count"),
      ("action.new", "New action"),
      ("summary.audience", "Summary for the partner audience"),
      ("workshop.facts", "Facts of dhaka"),
      ("tab.summary", "Summary for the public audience"),
    ])
  func elsewhere(id: String, text: String) throws {
    for keys in [[], [.enter], [.enter, "5"], [.enter, "2", "?"]] as [[Key]] {
      let app = try TestDriver(.roster(20))
      app.press(keys)
      choose(id, app)
      app.expectScreen(contains: text)
      #expect(try app.store.position() == TestDriver(.roster(20)).store.position())
    }
  }

  @Test("What would change something that nobody sees is not run: its screen and key are shown")
  func unseen() throws {
    let app = try app(.enter)
    let position = try app.store.position()
    choose("attendance.absent", app)
    #expect(app.state.workshop?.tab == .attendance)
    app.expectNotice("Here it can be seen what it changes: a absent")
    #expect(try app.store.position() == position)
    choose("attendance.absent", app)
    #expect(try app.store.position() > position)
  }

  @Test("What cannot be used is listed with the reason; Enter says it and stays")
  func disabled() throws {
    let app = try app(.enter, "3", ":")
    app.type("swot.delete")
    app.expectScreen(contains: "delete the factors · There is no factor here")
    app.press(.enter)
    app.expectNotice("There is no factor here yet; n adds one.")
    #expect(isOpen(app))
    let empty = try TestDriver(.empty)
    empty.press(":")
    empty.type("attendance.present")
    empty.press(.enter)
    empty.expectNotice("There is no workshop yet; n makes one.")
    #expect(isOpen(empty))
  }

  @Test("A reason that only the other screen knows is told there")
  func disabledThere() throws {
    let app = try app(.enter, fixture: .roster(0))
    choose("attendance.present", app)
    app.expectNotice("Nobody is on the roster")
    #expect(app.state.workshop?.tab == .attendance)
    #expect(app.state.held.isEmpty)
  }

  @Test("Enter on nothing says so and stays")
  func nothing() throws {
    let app = try app(":")
    app.type("qqqq")
    app.expectScreen(contains: "No command is called so", "0 found")
    app.press(.enter)
    app.expectNotice("No command is called “qqqq”")
    #expect(isOpen(app))
  }

  @Test("Each command can be chosen from the first screen: it does something or says something")
  func each() throws {
    for command in Keymap.standard.commands where command.id != "palette" {
      let app = try TestDriver(.roster(3))
      app.press(":", .paste(command.id))
      let palette = app.canvas
      app.press(.enter)
      #expect(
        app.canvas != palette || app.state.isLeaving || !app.effects.isEmpty, "\(command.id)")
      #expect(app.state.held.isEmpty, "\(command.id)")
      app.ignoreNotices()
    }
  }

  @Test("Typed ahead of the disk, it opens a workshop, goes to a tab and takes what is typed there")
  func ahead() throws {
    let app = try TestDriver(.roster(20))
    app.pressAhead(":swot.new".map { .character($0) } + [.enter] + "Cadre".map { .character($0) })
    app.press(.enter, .escape)
    app.expectScreen(contains: "S1", "Cadre")
  }

  @Test("Hints are hidden and shown from it; notices still come")
  func hints() throws {
    let app = try app(.enter, "2")
    let footer = app.line(-1)
    choose("hints", app)
    #expect(app.line(-1).isEmpty)
    app.press("p", "u")
    app.expectNotice("Undone")
    #expect(app.line(-1).contains("Undone"))
    app.press("g")
    choose("hints", app)
    #expect(app.line(-1) == footer)
  }
}
