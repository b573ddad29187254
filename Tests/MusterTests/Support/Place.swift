import Foundation
import Testing

/// A folder of its own with the program beside it: where one test works.
final class Place {
  let folder: String
  /// What the program finds in its environment.
  var variables: [String: String]

  init() throws {
    folder = NSTemporaryDirectory() + "muster-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    variables = [
      "HOME": folder, "TZ": "UTC", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "MUSTER_DATABASE": folder + "/muster.db",
    ]
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A place in which a workshop stands whose code is "dhaka-2024-04".
  static func withWorkshop() throws -> Place {
    let place = try Place()
    let made = try place.muster(
      "new", "workshop", "Capacity building", "--city", "Dhaka", "--country", "Bangladesh",
      "--dates", "22-23 apr 2024")
    try #require(made.status == 0, "\(made.remarks)")
    return place
  }

  /// A place whose workshop has a roster of four people.
  static func withRoster() throws -> Place {
    let place = try withWorkshop()
    let file = try place.write("roster.csv", roster)
    let done = try place.muster("import", "roster", file, "--workshop", "dhaka")
    try #require(done.status == 0, "\(done.remarks)")
    return place
  }

  /// Four fictional people.
  static let roster = """
    No,Name,Sex,Organisation,Title
    1,Asha Sample,F,Sample Bureau,Inspector
    2,Bimal Sample,M,Sample Bureau,Constable
    3,Chitra Sample,F,Sample Ministry,
    4,নমুনা রহিম,M,Sample Ministry,Secretary

    """

  /// The path of a name in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  /// Writes the bytes of a file and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// What a file holds.
  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Whether there is such a file.
  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The permissions of a file or folder.
  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }
}
