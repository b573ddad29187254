import Foundation

/// A temporary folder for one test.
final class Corner {
  let folder = NSTemporaryDirectory() + "muster-corner-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The path of a name in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// What a file holds.
  func read(_ name: String) throws -> String {
    // By bytes, because reading as text takes a byte order mark away.
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// The names in the folder, in order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
