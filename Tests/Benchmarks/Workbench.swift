import Foundation

/// The program under test, and the databases that it made for the purpose.
///
/// Databases are kept in a temporary folder, since the large one takes a minute to make; a database
/// that is written to is a fresh copy.
struct Workbench {
  let muster: String
  let folder: String
  /// Enrolments times sessions in the large database.
  let marks: Int

  private static let marksOfWorkshop = 20 * 50

  init(marks: Int) throws {
    self.marks = marks
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    muster = URL(fileURLWithPath: own).deletingLastPathComponent().path + "/muster"
    guard FileManager.default.isExecutableFile(atPath: muster) else {
      throw Stop("There is no \(muster); run swift build -c release first.")
    }
    folder = FileManager.default.temporaryDirectory.path + "/muster-benchmarks-\(getuid())"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  var workshops: Int { max(1, marks / Self.marksOfWorkshop) }

  /// The large database, made once for each version of the program.
  func largeDatabase() throws -> String {
    let made = try FileManager.default.attributesOfItem(atPath: muster)[.modificationDate] as? Date
    let stamp = Int(made?.timeIntervalSince1970 ?? 0)
    let path = "\(folder)/\(workshops * Self.marksOfWorkshop)-\(stamp).db"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    for old in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.removeItem(atPath: "\(folder)/\(old)")
    }
    try generate(path + ".part", workshops: workshops, people: 20 * workshops)
    try FileManager.default.moveItem(atPath: path + ".part", toPath: path)
    return path
  }

  /// A new database with one workshop of so many sessions and `people` on its roll.
  func rollDatabase(people: Int, sessions: Int = 20) throws -> String {
    let path = try fresh("roll.db")
    try generate(path, workshops: 1, people: 50, sessions: sessions)
    let roster = try Roster(rows: people - 50, agencies: 20, duplicates: 0, scripts: 1).write(
      to: folder)
    try run(["import", "roster", roster, "--workshop", "made-up-0001", "--database", path])
    return path
  }

  /// A new database with an empty workshop, `dhaka`.
  func emptyWorkshop(_ name: String) throws -> String {
    let path = try fresh(name)
    try run(["new", "workshop", "Large", "--city", "Dhaka", "--database", path])
    return path
  }

  /// A new database where one workshop has a roster of `rows`.
  func rosterDatabase(rows: Int) throws -> String {
    let path = try emptyWorkshop("people.db")
    let roster = try Roster(rows: rows, agencies: 500, duplicates: 2).write(to: folder)
    try run(["import", "roster", roster, "--workshop", "dhaka", "--database", path])
    return path
  }

  /// The path of a file that does not exist yet.
  func fresh(_ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    for ending in ["", "-wal", "-shm", ".lock"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
    return path
  }

  /// Runs a command, which must succeed.
  func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: muster)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Stop("muster \(arguments.joined(separator: " ")): \(process.terminationStatus)")
    }
  }

  private func generate(
    _ path: String, workshops: Int, people: Int, sessions: Int = 20
  ) throws {
    _ = try fresh(URL(fileURLWithPath: path).lastPathComponent)
    try run([
      "generate", "--workshops", "\(workshops)", "--people", "\(people)", "--sessions",
      "\(sessions)",
      "--seed", "1", "--database", path,
    ])
  }
}
