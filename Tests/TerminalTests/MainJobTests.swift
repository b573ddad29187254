import Foundation
import Testing

@Suite("The main job in a real terminal", .serialized, .enabled(if: TmuxScreen.isAvailable))
struct MainJobTests {
  @Test("Open the Dhaka workshop, mark, add a factor, undo it, export the summary")
  func mainJob() throws {
    let screen = try TmuxScreen()
    screen.shell("muster demo")
    try screen.waitFor("sample data, gone when you leave")
    screen.press("Enter")
    try screen.waitFor("1 Agenda")
    screen.press("2")
    try screen.waitFor("27 enrolled · 0 present")
    screen.type("pple")
    try screen.waitFor("27 enrolled · 3 present")
    try screen.waitUntil("the marks saved") { $0.contains("1 excused") && $0.contains("✓ saved") }
    screen.press("3")
    try screen.waitFor("Strengths")
    screen.press("n")
    screen.type("Officers know the routes")
    screen.press("Enter", "Escape")
    try screen.waitFor("S1")
    screen.press("u")
    try screen.waitFor("Undone: added factor “Officers know the routes”")
    screen.press("6")
    try screen.waitFor("27 participants (5 female, 22 male)")
    screen.press("x")
    try screen.waitFor("Export to")
    screen.press("C-u")
    screen.type(screen.folder + "/summary.md")
    screen.press("Enter")
    try screen.waitFor("Exported for the public audience")
    let summary = try String(contentsOfFile: screen.folder + "/summary.md", encoding: .utf8)
    #expect(summary.contains("27 participants (5 female, 22 male)"))
    #expect(summary.contains("(Supported by the Government of Bangladesh)"))
    #expect(!summary.contains("Officers know the routes"))
    screen.press("q", "q")
    try screen.waitFor("The sample data are gone.")
    let left = try FileManager.default.contentsOfDirectory(atPath: screen.folder)
    #expect(left.filter { $0.hasPrefix("muster-") } == [])
  }

  @Test("A new user makes a workshop from the welcome screen and takes its roll")
  func welcome() throws {
    let screen = try TmuxScreen()
    screen.shell("muster")
    try screen.waitFor("Welcome to Muster")
    screen.press("n")
    try screen.waitFor("New workshop")
    screen.type("Border skills")
    screen.press("Tab")
    screen.type("Savar")
    screen.press("Tab", "Tab")
    screen.type("22-23 apr 2024")
    screen.press("Enter")
    try screen.waitFor("22–23 Apr 2024")
    screen.press("Enter", "2")
    try screen.waitFor("Nobody is on the roster yet")
    screen.press("w")
    screen.type("Asha Sample, f, Sample Bureau, +880 1700 000001")
    screen.press("Enter")
    try screen.waitFor("1 enrolled")
    screen.press("p")
    try screen.waitFor("1 present (1F 0M)")
    screen.press("C-c")
    try screen.waitFor("ready$")
    #expect(try screen.muster("list", "workshops").contains("savar-2024-04"))
  }

  @Test("What the screen calls saved survives kill -9")
  func killed() throws {
    let screen = try TmuxScreen()
    try screen.muster("demo", "--into", screen.folder + "/muster.db")
    screen.shell("muster")
    try screen.waitFor("Dhaka")
    screen.press("Enter", "2")
    try screen.waitFor("0 present")
    screen.type("pppppppppp")
    try screen.waitUntil("ten marks saved") { $0.contains("10 present") && $0.contains("✓ saved") }
    kill(try screen.processID(), SIGKILL)
    try screen.waitFor("Killed")
    #expect(try screen.muster("show", "dhaka", "--json").contains("\"present\": 10"))
    #expect(try screen.muster("check").isEmpty == false)
  }

  @Test("Marks of another process appear by themselves")
  func twoAtOnce() throws {
    let screen = try TmuxScreen()
    try screen.muster("demo", "--into", screen.folder + "/muster.db")
    screen.shell("muster")
    try screen.waitFor("Dhaka")
    screen.press("Enter", "2")
    try screen.waitFor("0 present")
    try screen.muster("mark", "dhaka", "D2S4", "1-5 p 6 a")
    try screen.waitUntil("the other's marks") {
      $0.contains("5 present") && $0.contains("1 absent")
    }
  }
}
