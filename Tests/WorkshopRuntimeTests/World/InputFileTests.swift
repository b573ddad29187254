import Foundation
import Testing

@testable import WorkshopRuntime

@Suite("InputFile")
struct InputFileTests {
  @Test("reads a file whole", arguments: [0, 1, 65_536, 200_000])
  func reads(size: Int) throws {
    let corner = try Corner()
    let bytes = (0..<size).map { UInt8($0 % 251) }
    try Data(bytes).write(to: URL(fileURLWithPath: corner.path("a")))
    let read = try InputFile.read(corner.path("a"), limit: 1 << 20)
    #expect(read.bytes == bytes)
    #expect(read.size == size)
  }

  @Test("only looks at the size of a file above the limit")
  func limit() throws {
    let corner = try Corner()
    try Data(count: 101).write(to: URL(fileURLWithPath: corner.path("a")))
    let read = try InputFile.read(corner.path("a"), limit: 100)
    #expect(read.bytes.isEmpty)
    #expect(read.size == 101)
    #expect(try InputFile.read(corner.path("a"), limit: 101).bytes.count == 101)
  }

  @Test("stops reading an endless stream")
  func endless() throws {
    let read = try InputFile.read("/dev/zero", limit: 100_000)
    #expect(read.size > 100_000)
    #expect(read.size < 300_000)
  }

  @Test("tells a missing file from a folder", arguments: ["no", "no/file", "."])
  func missing(name: String) throws {
    let corner = try Corner()
    let refusal = #expect(throws: Failure.self) {
      try InputFile.read(corner.path(name), limit: 10)
    }
    #expect(refusal?.status == .missing)
    #expect(refusal?.message.contains(name == "." ? "folder" : "cannot be read") == true)
  }
}
