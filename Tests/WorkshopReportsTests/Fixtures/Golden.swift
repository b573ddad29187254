import Foundation
import Testing

/// Compares a text with the file of that name in "Goldens".
///
/// With RECORD_GOLDENS=1 the file is rewritten, and the test still fails.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Goldens")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("\(name) was rewritten", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  let differs = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().first { $0.element.0 != $0.element.1 }
  let place = differs.map { "line \($0.offset + 1): \($0.element.0)" } ?? "length"
  #expect(text == expected, "\(name) differs at \(place)", sourceLocation: sourceLocation)
}
