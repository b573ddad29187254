import Foundation
import Testing

@Suite(
  "Settings and the mouse in a real terminal", .serialized, .enabled(if: TmuxScreen.isAvailable))
struct SettingsTerminalTests {
  private func opened(_ settings: String) throws -> TmuxScreen {
    let screen = try TmuxScreen()
    try FileManager.default.createDirectory(
      atPath: screen.folder + "/.config/muster", withIntermediateDirectories: true)
    try settings.write(
      toFile: screen.folder + "/.config/muster/config.toml", atomically: true, encoding: .utf8)
    try screen.muster("demo", "--into", screen.folder + "/muster.db")
    screen.shell("muster")
    try screen.waitFor("Dhaka")
    return screen
  }

  /// What a terminal sends for the left button at a cell, counted from 1.
  private func click(_ screen: TmuxScreen, _ column: Int, _ row: Int) {
    screen.type("\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m")
  }

  @Test("Clicks and the wheel come through ncurses, and leaving switches the mouse off")
  func mouse() throws {
    let screen = try opened("mouse = true\n")
    #expect(try screen.value("mouse_any_flag") == "1")
    #expect(try screen.value("mouse_sgr_flag") == "1")
    click(screen, 30, 5)
    try screen.waitUntil("the second row is selected") {
      $0.split(separator: "\n", omittingEmptySubsequences: false)[4].hasPrefix("▌")
    }
    screen.type("\u{1B}[<64;30;5M")
    try screen.waitUntil("the first row is selected") {
      $0.split(separator: "\n", omittingEmptySubsequences: false)[3].hasPrefix("▌")
    }
    screen.press("Enter")
    try screen.waitFor("3 SWOT")
    let tab = try #require(try screen.lines()[1].range(of: "3 SWOT"))
    let line = try screen.lines()[1]
    click(screen, line.distance(from: line.startIndex, to: tab.lowerBound) + 2, 2)
    try screen.waitFor("Strengths")
    screen.press("C-c")
    try screen.waitFor("ready$")
    #expect(try screen.value("mouse_any_flag") == "0")
  }

  @Test("Without being asked the mouse stays the terminal's own; the palette takes it")
  func off() throws {
    let screen = try opened("hints = true\n")
    #expect(try screen.value("mouse_any_flag") == "0")
    screen.type(":mouse")
    try screen.waitFor("turn the mouse on or off")
    screen.press("Enter")
    try screen.waitFor("The mouse is on")
    #expect(try screen.value("mouse_any_flag") == "1")
    screen.press("q")
    try screen.waitFor("ready$")
    #expect(try screen.value("mouse_any_flag") == "0")
  }

  @Test("Keys and hints of the settings are those of the screen; a problem is told on it")
  func keys() throws {
    let screen = try opened("hints = false\n[keys]\n\"home.new\" = [\"F4\"]\nundo = [\"q\"]\n")
    try screen.waitFor("config.toml:4:9: q is taken")
    screen.press("j")
    try screen.waitUntil("the notice is gone and no hints are shown") {
      !$0.contains("config.toml") && !$0.contains("? help")
    }
    screen.press("n", "F4")
    try screen.waitFor("New workshop")
    screen.press("Escape", "q")
    try screen.waitFor("q is taken: “back” has it")
    try screen.waitFor("ready$")
  }
}
