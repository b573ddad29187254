import Foundation
import Glibc
import Testing

@Suite("Coming back in a real terminal", .serialized, .enabled(if: TmuxScreen.isAvailable))
struct TerminalComingBackTests {
  private func roll() throws -> TmuxScreen {
    let screen = try TmuxScreen()
    try screen.muster("demo", "--into", screen.folder + "/muster.db")
    screen.shell("muster")
    try screen.waitFor("Dhaka")
    screen.press("Enter")
    try screen.waitFor("1 Agenda")
    screen.press("2")
    try screen.waitFor("27 enrolled")
    return screen
  }

  private func places(_ screen: TmuxScreen) -> [String] {
    let folder = screen.folder + "/.local/state/muster"
    return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  @Test(
    "A dropped line and a signal keep the place and the half-typed line",
    arguments: [SIGHUP, SIGTERM])
  func dropped(signal: Int32) throws {
    let screen = try roll()
    screen.type("w")
    screen.type("Late Sample, f")
    try screen.waitFor("Walk-in  Late Sample, f")
    kill(try screen.processID(), signal)
    try screen.waitFor("ready$")
    #expect(places(screen).count == 1)
    screen.shell("muster")
    try screen.waitFor("Walk-in  Late Sample, f")
    #expect(places(screen).isEmpty)
    screen.press("Enter")
    try screen.waitFor("28 enrolled")
  }

  @Test("Ctrl-C comes back to the row; q from the list starts afresh")
  func quitting() throws {
    let screen = try roll()
    screen.type("jjj")
    try screen.waitFor("▌   4")
    let row = try screen.lines().first { $0.hasPrefix("▌") }
    screen.press("C-c")
    try screen.waitFor("ready$")
    screen.shell("muster")
    try screen.waitFor("Back where you were; Esc for the list")
    #expect(try screen.lines().contains { $0 == row })
    screen.press("q", "q")
    try screen.waitFor("ready$")
    screen.shell("muster")
    try screen.waitFor("Workshops")
    #expect(try !screen.text().contains("Back where"))
  }

  @Test("The sample keeps no place")
  func sample() throws {
    let screen = try TmuxScreen()
    screen.shell("muster demo")
    try screen.waitFor("Dhaka")
    screen.press("Enter")
    try screen.waitFor("1 Agenda")
    screen.press("C-c")
    try screen.waitFor("The sample data are gone.")
    #expect(places(screen).isEmpty)
  }
}
