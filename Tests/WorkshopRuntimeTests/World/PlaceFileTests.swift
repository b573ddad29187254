import Foundation
import Testing
import WorkshopApp

@testable import WorkshopRuntime

@Suite("The file of a person's place")
struct PlaceFileTests {
  private let corner: Corner
  private let file: PlaceFile

  init() throws {
    corner = try Corner()
    var world = World.still()
    world.variables["XDG_STATE_HOME"] = corner.path("state")
    file = try #require(PlaceFile(world, database: corner.path("muster.db")))
  }

  private let place = Place(["workshop": "1", "text": "one\ntwo\\n শেষ=\\", "typing": ""])

  private func kept() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: corner.path("state/muster"))
    return try #require(names.first.map { corner.path("state/muster/\($0)") })
  }

  @Test("gives back what was kept, once")
  func roundTrip() throws {
    file.keep(place)
    #expect(file.take() == place)
    #expect(file.take() == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: corner.path("state/muster")) == [])
  }

  @Test("is private, and has no name in it")
  func isPrivate() throws {
    file.keep(place)
    file.keep(Place(["workshop": "2"]))
    let path = try kept()
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let folder = try FileManager.default.attributesOfItem(atPath: corner.path("state"))
    #expect(folder[.posixPermissions] as? Int == 0o700)
    #expect(!path.contains("muster.db"))
    #expect(file.take() == Place(["workshop": "2"]))
  }

  @Test("makes nothing when there is nothing to keep")
  func nothing() throws {
    file.keep(nil)
    #expect(file.take() == nil)
    #expect(try corner.names() == [])
  }

  @Test("is of one database: another one has a place of its own")
  func databases() throws {
    var world = World.still()
    world.variables["XDG_STATE_HOME"] = corner.path("state")
    let other = try #require(PlaceFile(world, database: corner.path("other.db")))
    file.keep(place)
    #expect(other.take() == nil)
    #expect(file.take() == place)
  }

  @Test("cut anywhere it is passed over and gone")
  func cut() throws {
    let whole = PlaceFile.text(place)
    for length in 0..<whole.utf8.count {
      #expect(PlaceFile.parse(String(decoding: whole.utf8.prefix(length), as: UTF8.self)) == nil)
    }
    #expect(PlaceFile.parse(whole) == place)
  }

  @Test(
    "damaged it is passed over",
    arguments: [[], [0xFF, 0xFE], Array("muster place 2\nend\n".utf8)])
  func damaged(bytes: [UInt8]) throws {
    file.keep(place)
    try Data(bytes).write(to: URL(fileURLWithPath: try kept()))
    #expect(file.take() == nil)
    #expect(file.take() == nil)
  }

  @Test("a link in its place is not followed")
  func link() throws {
    file.keep(place)
    let path = try kept()
    let elsewhere = corner.path("elsewhere")
    try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: elsewhere)
    #expect(file.take() == nil)
    #expect(FileManager.default.fileExists(atPath: elsewhere))
  }

  @Test("where nothing can be written nothing is said")
  func unwritable() throws {
    var world = World.still()
    world.variables["XDG_STATE_HOME"] = "/proc/nowhere"
    PlaceFile(world, database: "x")?.keep(place)
    world.variables = [:]
    #expect(PlaceFile(world, database: "x") == nil)
    #expect(PlaceFile(world, database: nil) == nil)
  }
}
