import Foundation
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp
@testable import WorkshopRuntime

@Suite("Settings") struct SettingsTests {
  private let corner: Corner

  init() throws { corner = try Corner() }

  private func settings(_ text: String) throws -> Settings {
    try settings(Data(text.utf8))
  }

  private func settings(_ data: Data) throws -> Settings {
    let folder = corner.path("muster")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try data.write(to: URL(filePath: folder + "/config.toml"))
    return Settings(.still(["XDG_CONFIG_HOME": corner.folder]))
  }

  /// The problems as `line:column: sentence`.
  private func problems(_ text: String) throws -> [String] {
    try settings(text).problems.map { "\($0.line):\($0.column): \($0.sentence)" }
  }

  private func keys(_ settings: Settings, _ id: String) -> [String] {
    settings.keymap.command(id)?.keys.map(\.label) ?? []
  }

  @Test("Without a file, a folder or a home nothing is chosen and nothing is wrong")
  func none() {
    for variables in [["XDG_CONFIG_HOME": corner.folder], ["HOME": corner.folder], [:]] {
      let settings = Settings(.still(variables))
      #expect(settings.hints == nil && settings.mouse == nil)
      #expect(settings.theme == nil && settings.language == nil)
      #expect(settings.problems.isEmpty)
    }
  }

  @Test("What the file says is taken")
  func taken() throws {
    let settings = try settings(
      """
      hints = false
      mouse = true
      theme = "light"
      language = "fr"
      [keys]
      "attendance.present" = ["F2", "y"]
      undo = "Ctrl-Y"
      "swot.new" = []
      """)
    #expect(settings.problems.isEmpty)
    #expect(settings.hints == false && settings.mouse == true)
    #expect(settings.theme == "light" && settings.language == "fr")
    #expect(keys(settings, "attendance.present") == ["F2", "y"])
    #expect(keys(settings, "undo") == ["Ctrl-Y"])
    #expect(keys(settings, "swot.new") == [])
    #expect(keys(settings, "swot.edit") == ["Enter"])
  }

  @Test("The home's .config is looked in when no variable names a folder")
  func home() throws {
    let folder = corner.path(".config/muster")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("hints = false".utf8).write(to: URL(filePath: folder + "/config.toml"))
    #expect(Settings(.still(["HOME": corner.folder])).hints == false)
  }

  @Test("A wrong value, an unknown setting and a wrong section are told with line and column")
  func wrong() throws {
    let found = try problems(
      """
      hints = "no"
       theme = 3
      mouse = 1
      colour = "red"
      keys = true
      """)
    #expect(
      found == [
        "1:1: “hints” is true or false.", "2:2: “theme” is a name in quotation marks.",
        "3:1: “mouse” is true or false.",
        "4:1: There is no setting “colour”; there are hints, keys, language, mouse, theme.",
        "5:1: “keys” is a section: [keys], then lines such as \"undo\" = [\"u\"].",
      ])
  }

  @Test("What is right beside what is wrong is used")
  func partly() throws {
    let settings = try settings("hints = false\nmouse = 7\n[keys]\nundo = [\"F3\"]\nredo = 5\n")
    #expect(settings.hints == false && settings.mouse == nil)
    #expect(keys(settings, "undo") == ["F3"])
    #expect(keys(settings, "redo") == ["Ctrl-R"])
    #expect(settings.problems.map(\.line) == [2, 5])
  }

  @Test("Unknown commands and unreadable keys are told where they stand")
  func unknown() throws {
    let found = try problems(
      """
      [keys]
      "attendance.presence" = ["p"]
      "attendance.absent" = ["a",
        "Strg-A"]
      undo = ["Ctrl-I"]
      """)
    try #require(found.count == 3)
    #expect(found[0].hasPrefix("2:1: There is no command “attendance.presence”"))
    #expect(found[1].hasPrefix("4:3: “Strg-A” is no key;"))
    #expect(found[2].hasPrefix("5:9: “Ctrl-I” is no key;"))
  }

  @Test("Two commands of a place that want one key: the later line keeps its standard keys")
  func sameScope() throws {
    let settings = try settings(
      """
      [keys]
      "attendance.present" = ["y"]
      "attendance.absent" = ["a", "y"]
      """)
    #expect(keys(settings, "attendance.present") == ["y"])
    #expect(keys(settings, "attendance.absent") == ["a"])
    #expect(
      settings.problems.map { "\($0.line):\($0.column): \($0.sentence)" } == [
        "3:29: y is taken: “attendance.present” has it (Attendance: present)."
      ])
  }

  @Test("A key of a wider place cannot be hidden, nor a wide command be given a hidden key")
  func hidden() throws {
    let found = try problems(
      """
      [keys]
      "attendance.present" = ["u"]
      "agenda.new" = ["x"]
      redo = ["p"]
      """)
    #expect(
      found == [
        "2:25: u is taken: “undo” has it (Everywhere: undo the last change).",
        "3:17: x is taken: “workshop.export” has it (In a workshop: export what is on this screen).",
        "4:9: p is taken: “agenda.pause” has it (Agenda: pause the session, or go on).",
      ])
  }

  @Test("Commands can trade their keys, and what hides a key by itself may go on doing so")
  func trade() throws {
    let settings = try settings(
      """
      [keys]
      "attendance.present" = ["a"]
      "attendance.absent" = ["p"]
      "swot.left" = ["h", "Left"]
      """)
    #expect(settings.problems.isEmpty)
    #expect(keys(settings, "attendance.present") == ["a"])
    #expect(keys(settings, "attendance.absent") == ["p"])
  }

  @Test("Ctrl-C quits whatever the file says")
  func quit() throws {
    let settings = try settings("[keys]\nquit = [\"F10\"]\nundo = [\"Ctrl-C\"]\n")
    #expect(keys(settings, "quit") == ["F10", "Ctrl-C"])
    #expect(keys(settings, "undo") == ["u"])
    #expect(settings.problems.map(\.line) == [3])
    #expect(settings.problems.first?.sentence.hasPrefix("Ctrl-C is taken: “quit” has it") == true)
  }

  @Test("The standard keys have no conflict of their own")
  func standard() {
    #expect(Keymap.standard.conflicts(beyond: .standard).isEmpty)
  }

  @Test(
    "A file that is no TOML is used in no part, and the place is told",
    arguments: [
      ("hints = false\nmouse = \n", 2), ("[keys\nundo = 1", 1), ("hints = false\nhints = true", 2),
      ("a = 1\n= 2", 2), ("hints = false\n[=]", 2), ("[ .a]", 1), ("\n\n[[{", 3), ("[[[a]]]", 1),
      ("[\ra]", 1),
      ("a = [}", 1), ("a = [[1], # two\n }]", 2), ("a = {b = [1,}}", 1),
    ])
  func malformed(text: String, line: Int) throws {
    let settings = try settings(text)
    #expect(settings.hints == nil)
    #expect(settings.problems.count == 1)
    #expect(settings.problems.first?.line == line)
    #expect(settings.problems.first?.sentence.hasPrefix("This is not TOML") == true)
  }

  @Test("Bytes that are no UTF-8, and a folder in the file's place, are told and change nothing")
  func unreadable() throws {
    let latin = try settings(Data([0x23, 0xE9, 0x0A]))
    #expect(latin.problems.map(\.sentence) == ["The file is no text in UTF-8."])
    try FileManager.default.removeItem(atPath: corner.path("muster/config.toml"))
    try FileManager.default.createDirectory(
      atPath: corner.path("muster/config.toml"), withIntermediateDirectories: true)
    let folder = Settings(.still(["XDG_CONFIG_HOME": corner.folder]))
    #expect(folder.problems.map { $0.sentence.contains("is a folder") } == [true])
  }

  @Test("A key name with a hidden end does no harm")
  func hostile() throws {
    let settings = try settings(
      "\"hints\\u0000x\" = true\n[keys]\n\"undo\\u0000\" = [\"u\\u0000\"]\n")
    #expect(settings.hints == nil)
  }

  @Test("A problem reads as compilers write theirs")
  func description() throws {
    let problem = try #require(try settings("colour = 1").problems.first)
    #expect(problem.description.hasPrefix(corner.path("muster/config.toml") + ":1:1: There is no"))
    #expect(problem.shortDescription.hasPrefix("config.toml:1:1: There is no"))
  }
}
