import Foundation
import Glibc
import TerminalUI
import Testing
import Themes
import WorkshopApp
import WorkshopModel

@testable import WorkshopRuntime

@Suite("The shelf of themes")
struct ThemeShelfTests {
  private let corner: Corner
  private let world: World

  init() throws {
    corner = try Corner()
    world = .still([
      "XDG_CONFIG_HOME": corner.path("config"), "XDG_STATE_HOME": corner.path("state"),
    ])
  }

  private func put(_ name: String, _ text: String) throws { try put(name, bytes: Data(text.utf8)) }

  private func put(_ name: String, bytes: Data) throws {
    let folder = corner.path("config/muster/themes")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  private func problem(_ text: String) throws -> String? {
    try put("mine.toml", text)
    guard case .failure(let problem) = try #require(ThemeShelf(world).read("mine")).content else {
      return nil
    }
    return problem.english
  }

  @Test("holds ours in their order, all fit for use, when there is no folder")
  func ours() {
    for world in [world, World.still()] {
      let offers = ThemeShelf(world).offers()
      #expect(offers.map(\.name) == EmbeddedThemes.names)
      #expect(offers.allSatisfy { !$0.isOwn && !$0.title.isEmpty && !$0.about.isEmpty })
      #expect(offers.allSatisfy { (try? $0.content.get()) != nil })
      #expect(Set(offers.map(\.title)).count == offers.count)
    }
  }

  @Test("holds the person's own behind them, in order, whatever else lies there")
  func own() throws {
    try put("zeta.toml", "inherit = \"light\"\ntitle = \"Zeta\"\nabout = \"My own\"")
    try put("beta.toml", "nonsense")
    try put("notes.txt", "inherit = \"light\"")
    try put(".hidden.toml", "inherit = \"light\"")
    let offers = ThemeShelf(world).offers()
    #expect(offers.map(\.name) == EmbeddedThemes.names + ["beta", "zeta"])
    let zeta = try #require(offers.last)
    #expect((zeta.title, zeta.about, zeta.isOwn) == ("Zeta", "My own", true))
    let beta = try #require(offers.dropLast().last)
    #expect((beta.title, beta.isOwn) == ("beta", true))
    #expect((try? beta.content.get()) == nil)
  }

  @Test("lets a file of the person take the place of ours with the same name")
  func shadowing() throws {
    try put("light.toml", "inherit = \"light\"\n[roles]\nkey = \"magenta\"")
    let offers = ThemeShelf(world).offers()
    #expect(offers.count == EmbeddedThemes.names.count)
    #expect(offers.last?.name == "light")
    let theme = try ThemeShelf(world).theme(firstOf: ["light"])
    #expect(theme[.key] == Style(foreground: .ansi(5)))
  }

  @Test("A theme that inherits says only what is different")
  func inheritance() throws {
    try put(
      "mine.toml",
      "inherit = \"night\"\nbackground = \"#000000 black\"\n[roles]\n\"swot.helpful\" = \"cyan bold\""
    )
    let mine = try ThemeShelf(world).theme(firstOf: ["mine"])
    let night = try ThemeFile.theme(named: "night")
    #expect(mine.name == "mine")
    #expect(mine.background == .rgb(0, 0, 0, basic: 0))
    #expect(mine[.helpful] == Style(foreground: .ansi(6), bold: true))
    #expect(Look.allCases.filter { mine[$0] != night[$0] } == [.helpful])
    try put("plain.toml", "inherit = \"night\"")
    #expect(try ThemeShelf(world).theme(firstOf: ["plain"]).background == night.background)
  }

  @Test("A problem is named with its line and column")
  func problems() throws {
    let whole = Look.allCases.map { "\"\($0.name)\" = \"\"\n" }.joined()
    #expect(try problem("[roles]\n" + whole) == nil)
    #expect(
      try problem("[roles]\n" + whole + "sky = \"blue\"\n")
        == "line \(Look.allCases.count + 2), column 1: There is no role “sky”.")
    #expect(
      try problem("inherit = \"light\"\n[roles]\n  key = \"purple\"")
        == "line 3, column 3: “purple” is neither a colour nor an emphasis.")
    #expect(
      try problem("background = \"blue bold\"\ninherit = \"light\"")
        == "line 1, column 1: “bold” is neither a colour nor an emphasis.")
    #expect(
      try problem("inherit = \"dusk\"")
        == "line 1, column 1: No theme called “dusk” comes with the program.")
    #expect(try problem("[roles]\nkey = \"\"") == "The role “text” has no look.")
    #expect(try problem("key = \"cyan\"")?.contains("but no “key”") == true)
    #expect(
      try problem("inherit = \"light\"\n[colours]\nkey = \"cyan\"")
        == "line 3, column 1: The looks stand under [roles], not under [colours].")
    #expect(try problem("inherit = light")?.hasPrefix("line 1, column 11: ") == true)
  }

  @Test("Files that are no text, too long or not to be read are problems too")
  func files() throws {
    try put("bytes.toml", bytes: Data([0xFF, 0xFE, 0x41]))
    try put("long.toml", String(repeating: "# x\n", count: 20_000))
    try put("closed.toml", "inherit = \"light\"")
    chmod(corner.path("config/muster/themes/closed.toml"), 0)
    func sentence(_ name: String) -> String? {
      guard case .failure(let problem)? = ThemeShelf(world).read(name)?.content else { return nil }
      return problem.english
    }
    #expect(sentence("bytes") == "The file is not written in UTF-8.")
    #expect(sentence("long") == "The file is too long for a theme.")
    if getuid() != 0 { #expect(sentence("closed") == "The file cannot be read.") }
  }

  @Test("The first name that can be used wins, else the default")
  func first() throws {
    let shelf = ThemeShelf(world)
    #expect(try shelf.theme(firstOf: []).name == "default")
    #expect(try shelf.theme(firstOf: [nil, "night", "light"]).name == "night")
    #expect(try shelf.theme(firstOf: ["gone", "../night", "", "light"]).name == "light")
    try put("broken.toml", "x")
    #expect(try shelf.theme(firstOf: ["broken", "amber"]).name == "amber")
    #expect(try shelf.theme(firstOf: ["broken"]).name == "default")
  }

  @Test("The program begins with what was chosen, and without colour when NO_COLOR is set")
  func start() throws {
    #expect(try Interface.theme(world).name == "default")
    Choices.remember(.theme, "night", world)
    #expect(try Interface.theme(world).name == "night")
    var colourless = world
    colourless.variables["NO_COLOR"] = "1"
    #expect(try Interface.theme(colourless).name == "monochrome")
    colourless.variables["NO_COLOR"] = ""
    #expect(try Interface.theme(colourless).name == "night")
    Choices.remember(.theme, "lost", world)
    #expect(try Interface.theme(world).name == "default")
  }
}
