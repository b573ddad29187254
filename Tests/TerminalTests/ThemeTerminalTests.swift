import Foundation
import Testing

@Suite("Themes in a real terminal", .serialized, .enabled(if: TmuxScreen.isAvailable))
struct ThemeTerminalTests {
  private func screen(_ variables: [String: String]) throws -> TmuxScreen {
    let screen = try TmuxScreen(variables: variables)
    try screen.muster("demo", "--into", screen.folder + "/muster.db")
    screen.shell("muster")
    try screen.waitFor("Dhaka")
    return screen
  }

  /// The codes of the colours on the screen, such as "38;5;231", "47" or "97".
  private func colours(_ screen: TmuxScreen) throws -> Set<String> {
    let sequences = try screen.text(escapes: true).matches(of: /\u{1B}\[([0-9;]*)m/)
    return Set(
      sequences.flatMap { $0.1.matches(of: /[34]8;5;[0-9]+|[0-9]+/).map { String($0.0) } })
  }

  /// Whether a code paints what lies behind the letters.
  private func isGround(_ code: String) -> Bool {
    code.hasPrefix("48;5;") || (40...47).contains(Int(code) ?? 0)
      || (100...107).contains(Int(code) ?? 0)
  }

  @Test("A theme that was kept is there again after a restart")
  func restart() throws {
    let screen = try screen(["TERM": "tmux-256color"])
    #expect(!(try colours(screen)).contains("48;5;231"))
    screen.press("T")
    try screen.waitFor("What it is like")
    screen.press("j")
    try screen.waitUntil("white") { _ in try colours(screen).contains("48;5;231") }
    screen.press("Escape")
    try screen.waitFor("Muster · Workshops")
    #expect(!(try colours(screen)).contains("48;5;231"))
    screen.press("T", "j", "Enter")
    try screen.waitFor("The theme is Light from now on")
    screen.press("q")
    try screen.waitFor("ready$")
    screen.shell("muster")
    try screen.waitFor("Dhaka")
    #expect(try colours(screen).contains("48;5;231"))
    screen.press("q")
    try screen.waitFor("ready$")
    screen.shell("NO_COLOR=1 muster")
    try screen.waitFor("Dhaka")
    #expect(try colours(screen).filter(isGround) == [])
    screen.press("T")
    try screen.waitFor("NO_COLOR is set")
  }

  @Test(
    "With sixteen and eight colours the named ones stand for the exact ones",
    arguments: [("xterm-16color", "107"), ("screen", "47")])
  func fewColours(term: String, ground: String) throws {
    let screen = try screen(["TERM": term])
    screen.press("T", "j", "Enter")
    try screen.waitFor("The theme is Light from now on")
    let shown = try colours(screen)
    #expect(shown.contains(ground), "\(shown)")
    #expect(shown.contains("30"))
    #expect(!shown.contains { $0.hasPrefix("38;5") || $0.hasPrefix("48;5") })
  }

  @Test("Without colours every theme is there to choose, and all text can be read")
  func noColours() throws {
    let screen = try screen(["TERM": "vt100"])
    screen.press("T")
    for title in ["Light", "High contrast", "Solarized dark", "Amber", "Monochrome"] {
      try screen.waitFor(title)
      screen.press("j")
    }
    #expect(try colours(screen).filter(isGround) == [])
    screen.press("Enter")
    try screen.waitFor("from now on")
    #expect(try screen.text().contains("Dhaka"))
  }
}
