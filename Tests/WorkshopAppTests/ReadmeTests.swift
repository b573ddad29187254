import Foundation
import Testing
import WorkshopApp

struct ReadmeTests {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
  private static let marks = (start: "<!-- keys -->\n", end: "<!-- /keys -->")

  private static func parts(_ text: String) throws -> (head: String, keys: String, tail: String) {
    let start = try #require(text.range(of: marks.start))
    let end = try #require(text.range(of: marks.end))
    return (
      String(text[..<start.upperBound]), String(text[start.upperBound..<end.lowerBound]),
      String(text[end.lowerBound...])
    )
  }

  @Test("The key table is the command table; RECORD_GOLDENS=1 writes it anew")
  func keys() throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let parts = try Self.parts(text)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try (parts.head + Keymap.standard.markdown + parts.tail)
        .write(to: Self.path, atomically: true, encoding: .utf8)
    }
    #expect(parts.keys == Keymap.standard.markdown)
  }

  @Test("It has at most 150 lines")
  func length() throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
  }
}
