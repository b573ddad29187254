import Foundation
import Testing

@Suite("An editor in a real terminal", .serialized, .enabled(if: TmuxScreen.isAvailable))
struct TerminalOwnEditorTests {
  /// A screen on the notes of the sample's first session, with a script as the person's editor.
  private func notes(_ script: String) throws -> TmuxScreen {
    let path = NSTemporaryDirectory() + "muster-editor-" + UUID().uuidString
    try script.write(toFile: path, atomically: true, encoding: .utf8)
    // By its interpreter: a file just written cannot be run while another thread forks (ETXTBSY).
    let screen = try TmuxScreen(variables: ["EDITOR": "/bin/sh \(path)"])
    try FileManager.default.moveItem(atPath: path, toPath: screen.folder + "/editor")
    screen.type("export EDITOR='/bin/sh \(screen.folder)/editor'\n")
    try screen.muster("demo", "--into", screen.folder + "/muster.db")
    screen.shell("muster")
    try screen.waitFor("Dhaka")
    screen.press("Enter")
    try screen.waitFor("1 Agenda")
    screen.type("gNn")
    try screen.waitFor("Writing: ")
    screen.type("First words")
    screen.press("C-s")
    try screen.waitFor("✓ saved")
    return screen
  }

  @Test("The editor has the terminal to itself; its words come back and are saved")
  func lends() throws {
    let screen = try notes(
      "stty sane < /dev/tty; echo the editor is here; read line < /dev/tty; echo \"$line\" >> \"$1\""
    )
    screen.type("e")
    try screen.waitFor("the editor is here")
    #expect(try screen.value("alternate_on") == "0")
    screen.type("typed elsewhere: শেষ\n")
    try screen.waitFor("typed elsewhere")
    try screen.waitFor("Enter edit")
    #expect(try screen.value("alternate_on") == "1")
    screen.press("q", "6")
    try screen.waitFor("Summary for the public audience")
    let summary = try screen.muster("export", "summary", "dhaka", "--format", "md")
    #expect(summary.contains("First words"))
    #expect(summary.contains("typed elsewhere: শেষ"))
    let left = try FileManager.default.contentsOfDirectory(atPath: screen.folder)
    #expect(left.filter { $0.hasPrefix("muster-") } == [])
  }

  @Test("Ctrl-C in the editor ends the editor, not the program")
  func interrupted() throws {
    let screen = try notes("stty sane < /dev/tty; echo the editor is here; exec sleep 100")
    screen.type("e")
    try screen.waitFor("the editor is here")
    screen.press("C-c")
    try screen.waitFor("The editor ended with 130.")
    screen.press("Escape")
    try screen.waitFor("First words")
  }
}
