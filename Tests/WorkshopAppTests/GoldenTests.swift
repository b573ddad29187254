import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopRuntime

@testable import WorkshopApp

/// A screen and the keys that lead to it.
struct GoldenScreen: Sendable, CustomTestStringConvertible {
  let name: String
  let fixture: Fixture
  let keys: [Key]
  let text: String

  init(_ name: String, _ keys: Key..., typing text: String = "", on fixture: Fixture = .sample) {
    self.name = name
    self.fixture = fixture
    self.keys = keys
    self.text = text
  }

  var testDescription: String { name }

  /// The settled screen.
  func canvas(_ size: Size, _ theme: ColourTheme = .plain) throws -> Canvas {
    let app = try TestDriver(fixture, size: size, theme: theme)
    app.press(keys)
    app.type(text)
    app.ignoreNotices()
    return app.canvas
  }

  static let all = [
    GoldenScreen("welcome", on: .empty),
    GoldenScreen("home"),
    GoldenScreen("agenda", .enter),
    GoldenScreen("recovery", .enter, "g", "]", "g", "j", "j", "s", "r", on: .agenda),
    GoldenScreen("agenda-running", .enter, "j", "j", "s", on: .agenda),
    GoldenScreen("projector-agenda", .enter, "j", "j", "s", "F", on: .agenda),
    GoldenScreen("projector-roll", .enter, "2", "p", "p", "F", on: .agenda),
    GoldenScreen("timer", .enter, "t", .enter, on: .agenda),
    GoldenScreen("attendance", .enter, "2", "P", "k", "j", "l", "1", "2", "e", "L"),
    GoldenScreen("attendance-missing", .enter, "2", "p", "a", "m"),
    GoldenScreen("reach", .enter, "2", "p", "l", "1", "2", "e", "R"),
    GoldenScreen("reconcile", .enter, "2", "p", "l", "a", "e", "H"),
    GoldenScreen("trail", .enter, "2", "l", "1", "2", "k", "="),
    GoldenScreen("agencies", .enter, "2", "P", "A", on: .roster(30)),
    GoldenScreen("attendance-empty", .enter, "2", on: .roster(0)),
    GoldenScreen("swot", "j", .enter, "3"),
    GoldenScreen("swot-empty", .enter, "3", on: .roster(0)),
    GoldenScreen("evaluation", .enter, "4"),
    GoldenScreen("actions", .enter, "5"),
    GoldenScreen("summary", .enter, "6"),
    GoldenScreen("help", .enter, "2", "?"),
    GoldenScreen("palette", .enter, "2", ":", on: .roster(0)),
    GoldenScreen("palette-typed", .enter, ":", typing: "import"),
    GoldenScreen("form-workshop", "f", .tab, .tab, .tab),
    GoldenScreen("form-person", .enter, "2", .enter, .tab),
    GoldenScreen("people", "O"),
    GoldenScreen("organisations", "O", .tab),
    GoldenScreen("person", "O", "j", .enter),
    GoldenScreen("merge", "O", " ", " ", "M", on: .roster(30)),
    GoldenScreen("programmes", "P", "j", "j"),
    GoldenScreen("programmes-end", "P", "G"),
    GoldenScreen("programmes-country", "P", "c"),
    GoldenScreen("programmes-new", "P", "n"),
    GoldenScreen("programmes-empty", "P", on: .empty),
    GoldenScreen("form-milestone", "P", "j", "j", .enter),
    GoldenScreen("journal", "j", "f", "X", .enter, "Y", "u"),
    GoldenScreen("journal-fields", "Y", .enter),
    GoldenScreen("journal-empty", "Y", on: .empty),
    GoldenScreen("prompt-paper", .enter, "2", "#", typing: "1-3 p 4 l12 99 a"),
    GoldenScreen("prompt-filter", "/", typing: "dha"),
  ]

  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 140, rows: 45)]
}

@Suite("Goldens") struct GoldenTests {
  @Test("Each screen looks as recorded", arguments: GoldenScreen.all, GoldenScreen.sizes)
  func screens(screen: GoldenScreen, size: Size) throws {
    try Golden.expect(
      try screen.canvas(size).text, "\(screen.name)-\(size.columns)x\(size.rows)")
  }

  @Test("The smallest screen is whole too", arguments: ["home", "attendance", "swot"])
  func smallest(name: String) throws {
    let screen = try #require(GoldenScreen.all.first { $0.name == name })
    try Golden.expect(try screen.canvas(AppState.smallest).text, "\(name)-60x16")
  }

  @Test(
    "The looks are as recorded", arguments: ["home", "attendance", "swot"],
    ["default", "monochrome"])
  func looks(name: String, theme: String) throws {
    let screen = try #require(GoldenScreen.all.first { $0.name == name })
    let canvas = try screen.canvas(
      Size(columns: 80, rows: 24), try ThemeFile.theme(named: theme))
    try Golden.expect(Golden.styles(of: canvas), "\(name)-\(theme)")
  }
}
