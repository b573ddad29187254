import TerminalUI
import TestSupport
import Testing

@testable import WorkshopApp

@Suite("Help") struct HelpTests {
  private func app(_ keys: Key...) throws -> TestDriver {
    let app = try TestDriver(.roster(3))
    app.press(keys)
    return app
  }

  /// Everything that help shows, page after page.
  private func whole(_ app: TestDriver) -> String {
    app.press("g")
    var text = ""
    var before = ""
    while before != app.screen {
      before = app.screen
      text += before
      app.press(.pageDown)
    }
    return text
  }

  @Test("It shows the keys of the screen first, then those of every other screen")
  func everything() throws {
    let app = try app(.enter, "5", "?")
    #expect(app.line(2).hasSuffix("Actions"))
    let text = whole(app)
    for scope in Command.Scope.allCases {
      #expect(text.contains("  \(scope.label)"), "\(scope)")
    }
    for command in Keymap.standard.commands {
      #expect(text.contains("  \(command.title)"), "\(command.id)")
    }
  }

  @Test("It scrolls to its end and no further, and says how much is below")
  func scrolls() throws {
    let app = try app("?")
    app.expectScreen(contains: "lines below")
    app.press("G")
    app.expectScreen(lacks: "lines below")
    let last = app.screen
    app.press("j", .down, .pageDown, .control("d"))
    #expect(app.screen == last)
    app.press("k")
    app.expectScreen(contains: "1 line below")
    app.press("g", "k", .pageUp)
    #expect(app.line(2).hasSuffix("Workshops"))
  }

  @Test(
    "A filter finds by name, other words and key, on other screens too",
    arguments: [
      ("walk-in", "add a walk-in"), ("sick", "excused"), ("Ctrl-R", "do again what was undone"),
      ("brainstorm", "new factors"), ("begin", "start the session"),
    ])
  func filter(typed: String, title: String) throws {
    let app = try app(.enter, "6", "?", "/")
    app.type(typed)
    app.expectScreen(contains: "Filter \(typed)", title)
    app.expectScreen(lacks: "the tab Agenda")
  }

  @Test("Enter keeps the filter, Esc clears it, Esc again leaves")
  func keeps() throws {
    let app = try app("?", "/")
    app.type("undo")
    app.press(.enter)
    app.expectScreen(contains: "filter “undo”", "undo the last change")
    app.press("j", "/", .backspace, .enter)
    app.expectScreen(contains: "filter “und”")
    app.press(.escape)
    app.expectScreen(contains: "lines below")
    app.expectScreen(lacks: "filter “")
    app.press(.escape)
    app.expectScreen(contains: "Muster · Workshops")
  }

  @Test("While the filter is typed letters are text, and arrows scroll")
  func typing() throws {
    let app = try app("?", "/")
    app.type("q?:j")
    app.expectScreen(contains: "Filter q?:j", "No command is called so")
    app.press(.escape, "/")
    let first = app.line(2)
    app.press(.down)
    #expect(app.line(2) != first)
    app.press(.up, .pageDown, .pageUp)
    #expect(app.line(2) == first)
  }

  @Test("On a screen that has grown it goes on to the last line", arguments: [60, 140])
  func sizes(columns: Int) throws {
    let app = try app(.enter, "2", "?")
    app.resize(columns, 16)
    app.press("G")
    app.resize(columns, 45)
    #expect(!app.line(42).isEmpty)
    app.expectScreen(lacks: "lines below")
  }

  @Test("Each way out leads back", arguments: ["q", "?", .enter, .escape] as [Key])
  func leaves(key: Key) throws {
    let app = try app(.enter, "3")
    let canvas = app.canvas
    app.press("?", key)
    #expect(app.canvas == canvas)
  }
}
