import Foundation
import Glibc
import Testing

/// What a run of the program left behind.
struct Ending {
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let remarks: String

  /// The lines of the result.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The result as JSON.
  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8))
  }

  /// The result as a JSON array of objects.
  func objects() throws -> [[String: Any]] { try #require(try json() as? [[String: Any]]) }

  /// The result as a JSON object.
  func object() throws -> [String: Any] { try #require(try json() as? [String: Any]) }
}

extension Place {
  /// Runs the real program with these arguments to its end.
  func muster(_ arguments: String..., input: String = "") throws -> Ending {
    try run(arguments, input: input)
  }

  /// Runs the real program; its streams are files, so that neither end can wait for the other.
  func run(_ arguments: [String], input: String = "") throws -> Ending {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { path("\(name).\($0)") }
    defer { files.forEach { try? FileManager.default.removeItem(atPath: $0) } }
    try Data(input.utf8).write(to: URL(fileURLWithPath: files[0]))
    for file in files.dropFirst() { try Data().write(to: URL(fileURLWithPath: file)) }
    let process = try process(arguments)
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[2]))
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "the program was killed by a signal")
    return Ending(
      status: process.terminationStatus,
      output: try String(contentsOfFile: files[1], encoding: .utf8),
      remarks: try String(contentsOfFile: files[2], encoding: .utf8))
  }

  /// Runs a line of shell in which `$M` is the program.
  func shell(_ line: String) throws -> Ending {
    variables["M"] = try Self.program()
    let name = UUID().uuidString
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "{ \(line)\n} >\(path(name)).out 2>\(path(name)).err"]
    process.environment = variables
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, output: try read(name + ".out"),
      remarks: try read(name + ".err"))
  }

  private func process(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Self.program())
    process.arguments = arguments
    process.environment = variables
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    return process
  }

  /// The program that was built together with these tests.
  private static func program() throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    try #require(length > 0)
    let own = String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let program = URL(fileURLWithPath: own).deletingLastPathComponent().path + "/muster"
    try #require(FileManager.default.isExecutableFile(atPath: program), "\(program) is not there")
    return program
  }
}
