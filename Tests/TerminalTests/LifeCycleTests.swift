import Foundation
import Glibc
import Testing

@Suite("Life in a real terminal", .serialized, .enabled(if: TmuxScreen.isAvailable))
struct TerminalLifeCycleTests {
  private func opened(_ variables: [String: String] = [:]) throws -> TmuxScreen {
    let screen = try TmuxScreen(variables: variables)
    try screen.muster("demo", "--into", screen.folder + "/muster.db")
    try screen.shell("muster")
    try screen.waitFor("Muster")
    try screen.waitFor("Dhaka")
    return screen
  }

  /// The terminal is as a shell wants it: no alternate screen, echo and lines on, a visible cursor.
  private func expectSane(_ screen: TmuxScreen) throws {
    screen.type("\n")
    screen.type("stty -a | tr ' ;' '\\n\\n' | grep -xE 'icanon|echo|isig' | sort | tr '\\n' '-'; echo end\n")
    try screen.waitFor("echo-icanon-isig-end")
    #expect(try screen.value("alternate_on") == "0")
    #expect(try screen.value("cursor_flag") == "1")
    #expect(try screen.value("mouse_any_flag") == "0")
  }

  @Test("Every way out leaves a clean terminal", arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGTRAP, SIGILL])
  func waysOut(signal: Int32) throws {
    let screen = try opened()
    kill(try screen.processID(), signal)
    try screen.waitFor("ready$")
    try expectSane(screen)
  }

  @Test("Quitting leaves a clean terminal")
  func quit() throws {
    let screen = try opened()
    screen.press("q")
    try screen.waitFor("ready$")
    try expectSane(screen)
  }

  @Test("It follows every size, says when it is too small, and recovers")
  func resize() throws {
    let screen = try opened()
    try screen.resize(20, 5)
    try screen.waitFor("terminal too small")
    screen.press("d")
    try screen.resize(140, 45)
    try screen.waitFor("Capacity building strategy for law enforcement agencies")
    try screen.resize(1, 1)
    try screen.resize(60, 16)
    try screen.waitFor("Dhaka")
    #expect(try screen.muster("list", "workshops").contains("dhaka-2024-04"))
  }

  /// The line of the screen that the marker stands on.
  private static func selectedRow(of text: String) -> Int? {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix("▌") || $0.hasPrefix(">") }
  }

  @Test("Ctrl-Z goes back to the shell and fg returns")
  func suspend() throws {
    let screen = try opened()
    screen.press("C-z")
    try screen.waitFor("Stopped")
    #expect(try screen.value("alternate_on") == "0")
    screen.type("fg\n")
    try screen.waitUntil("the list again") { $0.contains("Dhaka") && !$0.contains("Stopped") }
    screen.press("j")
    try screen.waitUntil("the second row") { Self.selectedRow(of: $0) == 4 }
  }

  @Test("A terminal that it does not know gets a plain screen", arguments: ["vt100", "ansi", "kitty-of-tomorrow", "xterm-16color", "xterm-256color"])
  func terminals(name: String) throws {
    let screen = try opened(["TERM": name])
    screen.press("j")
    try screen.waitUntil("the second row") { Self.selectedRow(of: $0) == 4 }
  }

  @Test("NO_COLOR means no colour, but everything stays readable")
  func noColour() throws {
    let screen = try opened(["NO_COLOR": "1"])
    screen.press("Enter", "2")
    try screen.waitFor("27 enrolled")
    screen.type("pa")
    try screen.waitFor("1 absent")
    let colours = try screen.text(escapes: true).matches(of: /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|9[0-7])[;m]/)
    #expect(colours.isEmpty)
  }

  @Test("Without UTF-8 nothing but ASCII is sent")
  func ascii() throws {
    let screen = try opened(["LC_ALL": "C"])
    screen.press("Enter", "2")
    try screen.waitFor("27 enrolled")
    #expect(try screen.text().unicodeScalars.allSatisfy(\.isASCII))
  }

  @Test("Without a terminal it says so and ends with 64")
  func noTerminal() throws {
    let screen = try TmuxScreen()
    try screen.shell("muster < /dev/null | cat; echo status ${PIPESTATUS[0]}")
    try screen.waitFor("status 64")
    #expect(!FileManager.default.fileExists(atPath: screen.folder + "/muster.db"))
  }
}
