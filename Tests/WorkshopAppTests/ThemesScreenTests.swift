import TerminalUI
import TestSupport
import Testing
import Themes
import WorkshopModel
import WorkshopRuntime

@testable import WorkshopApp

@Suite("The screen of the themes") struct ThemesScreenTests {
  private let folder: ScratchFolder
  private let variables: [String: String]

  init() throws {
    folder = try ScratchFolder()
    variables = ["HOME": folder.path]
  }

  private func app(
    _ theme: String = "default", _ fixture: Fixture = .roster(5),
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> TestDriver {
    try TestDriver(
      fixture, size: size, theme: try ThemeFile.theme(named: theme), variables: variables)
  }

  private func write(_ name: String, _ text: String) throws {
    _ = try folder.write(text, to: ".config/muster/themes/\(name).toml")
  }

  private var remembered: String? { try? folder.read(".local/state/muster/choices.toml") }

  /// Whether the whole screen wears a theme.
  private func wears(_ app: TestDriver, _ name: String) throws -> Bool {
    let theme = try ThemeFile.theme(named: name)
    let canvas = app.canvas
    return app.state.theme == theme
      && (0..<canvas.size.rows).allSatisfy { row in
        canvas[row: row].allSatisfy { $0.style.background == theme.background }
      }
  }

  @Test("T lists the themes with what they are like, the cursor on the one in use")
  func list() throws {
    let app = try app("night")
    app.press("T")
    app.expectScreen(
      contains: "Default", "Your terminal's own sixteen colours", "Light", "High contrast",
      "Solarized dark", "Colour-blind safe", "Monochrome", "Sample", "Enter keep")
    #expect(app.cursorLine.contains("Night"))
    #expect(app.cursorLine.contains("✓"))
    #expect(app.effects.count == 1)
    #expect(try wears(app, "night"))
  }

  @Test("The screen wears the theme under the cursor at once")
  func preview() throws {
    let app = try app()
    app.press("T")
    for name in EmbeddedThemes.names.dropFirst() {
      app.press("j")
      #expect(try wears(app, name), "\(name)")
    }
    app.press("g")
    #expect(try wears(app, "default"))
    #expect(remembered == nil)
    #expect(app.line(3).contains("✓"))
  }

  @Test("Enter keeps the theme, here and for later")
  func keep() throws {
    let app = try app()
    app.press("T", "j", "j", .enter)
    app.expectNotice("The theme is High contrast from now on")
    app.expectScreen(contains: "Muster · Workshops")
    #expect(try wears(app, "high-contrast"))
    #expect(remembered == "theme = \"high-contrast\"\n")
    app.press(.enter, "2")
    #expect(try wears(app, "high-contrast"))
  }

  @Test("Esc and q leave everything as it was", arguments: [Key.escape, "q"])
  func restore(key: Key) throws {
    let app = try app("light")
    app.press(.enter, "2", "/")
    app.type("Person 2")
    app.press(.enter, "T", "G")
    #expect(try wears(app, "monochrome"))
    app.press(key)
    #expect(try wears(app, "light"))
    #expect(remembered == nil)
    app.expectScreen(contains: "filter “Person 2”", "Person 2 Sample")
  }

  @Test("A theme of the person's own is listed as theirs and can be kept")
  func own() throws {
    try write("dusk", "title = \"Dusk\"\nabout = \"Ours for the hall\"\ninherit = \"night\"")
    let app = try app()
    app.press("T", "G")
    #expect(app.cursorLine.contains("Dusk"))
    #expect(app.cursorLine.contains("yours  Ours for the hall"))
    app.press(.enter)
    app.expectNotice("The theme is Dusk from now on")
    #expect(app.state.theme.name == "dusk")
    #expect(remembered == "theme = \"dusk\"\n")
  }

  @Test("A broken theme is listed with its problem, is not shown and cannot be kept")
  func broken() throws {
    try write("wrong", "inherit = \"light\"\n[roles]\nkey = \"purple\"")
    let app = try app("night")
    app.press("T", "G")
    #expect(app.cursorLine.contains("wrong"))
    #expect(app.cursorLine.contains("line 3, column 1: “purple” is neither"))
    #expect(try wears(app, "night"))
    app.press(.enter)
    app.expectNotice(
      "This theme cannot be used: line 3, column 1: “purple” is neither a colour nor an emphasis.")
    #expect(remembered == nil)
    app.press("k")
    #expect(try wears(app, "monochrome"))
    app.press("j")
    #expect(try wears(app, "night"))
    app.press("q")
    app.expectScreen(contains: "Muster · Workshops")
  }

  @Test("With NO_COLOR nothing is shown in colour, and the choice is for later")
  func colourless() throws {
    let app = try app("monochrome")
    app.change { $0.isColourless = true }
    app.press("T")
    app.expectScreen(contains: "NO_COLOR is set: the choice counts once it is not.")
    app.press("g", "j")
    #expect(try wears(app, "monochrome"))
    app.press(.enter)
    app.expectNotice("Kept for later: Light; NO_COLOR keeps colours off now")
    #expect(try wears(app, "monochrome"))
    #expect(remembered == "theme = \"light\"\n")
  }

  @Test("It opens over a tab and over its own help, but not over itself")
  func places() throws {
    let app = try app()
    app.press(.enter, "2", "T")
    app.expectScreen(contains: "What it is like")
    app.press("T")
    app.expectNotice("This is the screen of the themes.")
    app.press("?")
    app.expectScreen(contains: "keep the theme under the cursor")
    app.press("q", "q")
    app.expectScreen(contains: "2 Attendance", "Person 1 Sample")
  }

  @Test("Keys typed before the themes have been read wait for them")
  func typingAhead() throws {
    let app = try app()
    app.pressAhead(["T", "j", "j", .enter, .enter])
    #expect(app.state.theme.name == "high-contrast")
    #expect(remembered == "theme = \"high-contrast\"\n")
    app.expectScreen(contains: "1 Agenda")
  }

  @Test("Many themes scroll, and every size shows the cursor", arguments: [(60, 16), (140, 45)])
  func sizes(columns: Int, rows: Int) throws {
    for index in 10..<60 { try write("theme\(index)", "inherit = \"light\"") }
    let app = try app()
    app.press("T", "G")
    #expect(app.cursorLine.contains("theme59"))
    app.resize(columns, rows)
    #expect(app.cursorLine.contains("theme59"))
    app.expectScreen(contains: "Sample", "1 Agenda", "Enter keep")
    app.press("g")
    #expect(app.cursorLine.contains("Default"))
    app.resize(80, 24)
    #expect(app.cursorLine.contains("Default"))
  }

  @Test("The sample wears every look", arguments: [Size(columns: 80, rows: 24)])
  func sample(size: Size) throws {
    var roles: [String: String] = [:]
    for (index, role) in Look.allCases.enumerated() {
      roles[role.name] = "#0000" + (index < 10 ? "0\(index)" : "\(index)")
    }
    let app = try TestDriver(
      size: size, theme: try ColourTheme(name: "each", roles: roles), variables: variables)
    app.press("T")
    let canvas = app.canvas
    let worn = Set((0..<size.rows).flatMap { canvas[row: $0].map(\.style) })
    for role in Look.allCases {
      #expect(worn.contains(app.state.theme[role]), "\(role) is not on the screen")
    }
  }

  @Test("Each size looks as recorded", arguments: GoldenScreen.sizes + [AppState.smallest])
  func golden(size: Size) throws {
    try write("dusk", "title = \"Dusk\"\nabout = \"Ours for the hall\"\ninherit = \"night\"")
    try write("wrong", "inherit = \"light\"\n[roles]\nkey = \"purple\"")
    let app = try app(size: size)
    app.press("T")
    try Golden.expect(app.screen, "themes-\(size.columns)x\(size.rows)")
  }
}
