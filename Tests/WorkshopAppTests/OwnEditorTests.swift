import Foundation
import TerminalUI
import TestSupport
import Testing
import WorkshopApp
import WorkshopModel
import WorkshopRuntime
import WorkshopStore

@MainActor
@Suite("The person's own editor") struct OwnEditorTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// A script that stands for an editor; `$1` is the file.
  private func editor(_ script: String) throws -> String {
    // By its interpreter: a file just written cannot be run while another thread forks (ETXTBSY).
    "/bin/sh " + (try folder.write(script, to: "editor"))
  }

  /// Writes a note, opens it in the editor with `e`, and tells what was seen and stored.
  private func run(
    _ variables: [String: String], keys: [Key] = ["e"]
  ) throws -> (terminal: ScriptedTerminal, notes: [Note]) {
    let world = FrozenWorld().world(
      variables: [
        "PATH": "/usr/bin:/bin", "TMPDIR": folder.path, "FOLDER": folder.path,
      ].merging(variables) { $1 })
    let store = try Store(inMemory: world.storeEnvironment)
    try Fixture.roster(2).fill(store)
    let typed: [Key] =
      [.enter, "g", "N", "n"] + "First words".map { .character($0) } + [.control("s")]
    let script = [typed.map { TerminalEvent.key($0) }, keys.map { .key($0) }]
    let terminal = try ScriptedTerminal(script)
    terminal.until = [0: "Sample workshop", 1: "First words", 2: "saved"]
    defer { terminal.close() }
    try Interface.run(world: world, store: store, terminal: terminal, isUnicode: true)
    return (terminal, try store.dossier(try store.workshop("dhaka").id).notes)
  }

  @Test("What the editor writes is saved, and nothing of it is left in a file")
  func saves() throws {
    let editor = try editor(
      "stat -c %a \"$1\" > \"$FOLDER/mode\"; printf 'শেষ কথা\\nSecond line\\n' >> \"$1\"")
    let (terminal, notes) = try run(["EDITOR": editor])
    #expect(terminal.loans == 1)
    #expect(notes.map(\.text) == ["First words\nশেষ কথা\nSecond line"])
    #expect(try folder.read("mode") == "600\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "editor", "mode",
      ])
  }

  @Test("VISUAL comes before EDITOR, and either may have arguments")
  func arguments() throws {
    let editor = try editor("echo \"$1\" > \"$2\"")
    let (_, notes) = try run(["VISUAL": "\(editor) --wait", "EDITOR": "false"])
    #expect(notes.map(\.text) == ["--wait"])
  }

  @Test("An editor that fails changes nothing, and says where its words are")
  func failure() throws {
    let editor = try editor("echo Precious >> \"$1\"; exit 3")
    let (terminal, notes) = try run(["EDITOR": editor])
    #expect(notes.map(\.text) == ["First words"])
    let screen = try #require(terminal.canvases.last?.text)
    #expect(screen.contains("The editor ended with 3."))
    let folders = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let kept = try #require(folders.first { $0.hasPrefix("muster-") })
    #expect(screen.contains(kept))
    #expect(try folder.read("\(kept)/words.txt") == "First words\nPrecious\n")
  }

  @Test("An editor that is not there is named, and leaves no file")
  func missing() throws {
    let (terminal, notes) = try run(["EDITOR": "no-such-editor"])
    #expect(notes.map(\.text) == ["First words"])
    #expect(terminal.canvases.last?.text.contains("“no-such-editor” was not found") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("Bytes that are no text stay in the file")
  func noText() throws {
    let editor = try editor("printf '\\377\\376' > \"$1\"")
    let (terminal, notes) = try run(["EDITOR": editor])
    #expect(notes.map(\.text) == ["First words"])
    #expect(terminal.canvases.last?.text.contains("not UTF-8") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test("From within the editor on the screen, Ctrl-O takes the words along and brings them back")
  func fromWithin() throws {
    let editor = try editor("printf 'From outside\\n' >> \"$1\"")
    let keys: [Key] = [.enter, "!", .control("o"), "?", .control("s")]
    let (_, notes) = try run(["EDITOR": editor], keys: keys)
    #expect(notes.map(\.text) == ["First words!\nFrom outside?"])
  }
}
