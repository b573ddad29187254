import Foundation
import Testing
import WorkshopRuntime

@Suite("OutputFile")
struct OutputFileTests {
  private let bytes = Array("new".utf8)

  private func refusal(_ path: String, replacing: Bool = false) -> Failure? {
    #expect(throws: Failure.self) {
      try OutputFile.write(bytes, to: path, replacing: replacing)
    }
  }

  @Test("writes a private file and leaves nothing beside it")
  func writes() throws {
    let corner = try Corner()
    try OutputFile.write(bytes, to: corner.path("a.md"), replacing: false)
    #expect(try corner.read("a.md") == "new")
    #expect(try corner.names() == ["a.md"])
    let attributes = try FileManager.default.attributesOfItem(atPath: corner.path("a.md"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test("replaces a file only when it may")
  func replaces() throws {
    let corner = try Corner()
    try "old".write(toFile: corner.path("a.md"), atomically: false, encoding: .utf8)
    #expect(refusal(corner.path("a.md"))?.status == .cannotWrite)
    #expect(try corner.read("a.md") == "old")
    try OutputFile.write(bytes, to: corner.path("a.md"), replacing: true)
    #expect(try corner.read("a.md") == "new")
    #expect(try corner.names() == ["a.md"])
  }

  @Test("takes the place of a link and leaves alone what it points to")
  func link() throws {
    let corner = try Corner()
    try "old".write(toFile: corner.path("target"), atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: corner.path("link"), withDestinationPath: corner.path("target"))
    #expect(refusal(corner.path("link"))?.status == .cannotWrite)
    try OutputFile.write(bytes, to: corner.path("link"), replacing: true)
    #expect(try corner.read("target") == "old")
    #expect(try corner.read("link") == "new")
  }

  @Test("never writes through a link that lies in wait under the temporary name")
  func partLink() throws {
    let corner = try Corner()
    try "old".write(toFile: corner.path("target"), atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: corner.path("a.md.part"), withDestinationPath: corner.path("target"))
    let refused = refusal(corner.path("a.md"), replacing: true)
    #expect(refused?.message.contains("a.md.part is in the way") == true)
    #expect(try corner.read("target") == "old")
  }

  @Test("cannot write into a missing folder or over a folder", arguments: ["no/a.md", "."])
  func impossible(name: String) throws {
    let corner = try Corner()
    #expect(refusal(corner.path(name), replacing: true)?.status == .cannotWrite)
    #expect(try corner.names().isEmpty)
  }
}
