import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopRuntime
import WorkshopStore

@testable import WorkshopApp

/// Colour says again, calmly, what a sign or word beside it says.
@Suite("The looks of a status") struct StatusLookTests {
  private let theme: ColourTheme

  init() throws { theme = try ThemeFile.theme(named: "night") }

  /// The colour of the first letter of a text on the line under the cursor.
  private func ink(of text: String, _ app: TestDriver) throws -> Colour {
    let line = app.cursorLine
    let range = try #require(line.firstRange(of: text), "“\(text)” is not on “\(line)”")
    let column = TextWidth.of(String(line[..<range.lowerBound]))
    return app.canvas[Point(column: column, row: app.canvas.cursor.row)].style.foreground
  }

  @Test("A session that runs stands out, and one that has ended keeps only its sign in colour")
  func sessions() throws {
    let app = try TestDriver(.roster(2), theme: theme)
    app.press(.enter, "s")
    #expect(try ink(of: "▶ 368 min left", app) == theme[.running].foreground)
    app.press("s")
    #expect(try ink(of: "✓ Day", app) == theme[.saved].foreground)
    #expect(try ink(of: "09:00", app) == theme[.text].foreground)
  }

  @Test("An action is done in the colour of what is saved, dropped in that of what matters less")
  func actions() throws {
    let app = try TestDriver(.roster(2), theme: theme)
    app.press(.enter, "5", "n")
    app.type("Send the manual")
    app.press(.enter)
    #expect(try ink(of: "open ", app) == theme[.text].foreground)
    app.press("c")
    #expect(try ink(of: "done ", app) == theme[.saved].foreground)
    let workshop = try app.store.dossier(try app.store.workshop("dhaka").id)
    var action = try #require(workshop.actions.first)
    action.status = .dropped
    _ = try app.store.save([action])
    app.lookElsewhere()
    #expect(try ink(of: "dropped  ", app) == theme[.muted].foreground)
    action.status = .open
    action.due = CivilDate(year: 2024, month: 4, day: 1)
    _ = try app.store.save([action])
    app.lookElsewhere()
    #expect(try ink(of: "overdue", app) == theme[.problem].foreground)
  }

  @Test("On a wide screen a workshop that runs stands out in the list")
  func workshops() throws {
    let app = try TestDriver(.roster(2), size: Size(columns: 140, rows: 30), theme: theme)
    #expect(try ink(of: "planned", app) == theme[.muted].foreground)
    var workshop = try app.store.workshop("dhaka")
    workshop.status = .running
    _ = try app.store.save([workshop])
    app.lookElsewhere()
    #expect(try ink(of: "running  ", app) == theme[.running].foreground)
  }
}
