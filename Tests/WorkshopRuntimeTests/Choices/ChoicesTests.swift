import Foundation
import Glibc
import Testing
import WorkshopApp

@testable import WorkshopRuntime

@Suite("Choices made inside the program")
struct ChoicesTests {
  private let corner: Corner
  private let world: World

  init() throws {
    corner = try Corner()
    world = .still(["XDG_STATE_HOME": corner.path("state")])
  }

  private func put(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: corner.path("state/muster"), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: corner.path("state/muster/choices.toml")))
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: corner.path(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test("are remembered in a file of the state folder, for this account alone")
  func remembered() throws {
    #expect(Choices(world)[.theme] == nil)
    Choices.remember(.theme, "night", world)
    #expect(Choices(world)[.theme] == "night")
    #expect(try corner.read("state/muster/choices.toml") == "theme = \"night\"\n")
    #expect(try mode("state/muster") == 0o700)
    #expect(try mode("state/muster/choices.toml") == 0o600)
    Choices.remember(.theme, "light", world)
    #expect(Choices(world)[.theme] == "light")
    let left = try FileManager.default.contentsOfDirectory(atPath: corner.path("state/muster"))
    #expect(left == ["choices.toml"])
  }

  @Test("lie under ~/.local/state when nothing else is said")
  func home() throws {
    let world = World.still(["HOME": corner.path("home")])
    Choices.remember(.theme, "light", world)
    #expect(try corner.read("home/.local/state/muster/choices.toml") == "theme = \"light\"\n")
  }

  @Test("keep what this version does not know")
  func unknown() throws {
    try put("# mine\nzoom = \"2\"\ntheme = \"light\"\n")
    Choices.remember(.theme, "amber", world)
    #expect(try corner.read("state/muster/choices.toml") == "theme = \"amber\"\nzoom = \"2\"\n")
  }

  @Test(
    "are none when the file is damaged",
    arguments: ["theme = ", "theme = night", "\u{0}\u{1}", "[x]\ntheme = \"night\""])
  func damaged(text: String) throws {
    try put(text)
    #expect(Choices(world)[.theme] == nil)
    Choices.remember(.theme, "light", world)
    #expect(Choices(world)[.theme] == "light")
  }

  @Test("are none when the file is far too long")
  func long() throws {
    try put("theme = \"night\"\n" + String(repeating: "#\n", count: 40_000))
    #expect(Choices(world)[.theme] == nil)
  }

  @Test("say nothing when they cannot be written")
  func unwritable() throws {
    let file = corner.path("state")
    try Data().write(to: URL(fileURLWithPath: file))
    Choices.remember(.theme, "night", world)
    #expect(Choices(world)[.theme] == nil)
    Choices.remember(.theme, "night", .still())
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(
      atPath: corner.path("state/muster/choices.toml"), withIntermediateDirectories: true)
    Choices.remember(.theme, "night", world)
    #expect(try FileManager.default.contentsOfDirectory(atPath: file + "/muster").count == 1)
  }

  @Test("are not written again when nothing is new")
  func unchanged() throws {
    try put("theme=\"night\"")
    Choices.remember(.theme, "night", world)
    #expect(try corner.read("state/muster/choices.toml") == "theme=\"night\"")
  }
}
