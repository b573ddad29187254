import Foundation

/// A process of `StoreWriter`, and what it has said.
struct WriterProcess {
  private let process = Process()
  private let output = Pipe()

  /// Starts a writer; with `tracedInto` under strace, which notes each flush in that file.
  init(
    _ path: String, as name: String, count: Int, bytes: Int? = nil, tracedInto trace: String? = nil
  ) throws {
    let folder = URL(fileURLWithPath: try Self.ownPath()).deletingLastPathComponent()
    let writer = folder.appendingPathComponent("StoreWriter")
    var arguments = [path, name, String(count)]
    if let bytes { arguments.append(String(bytes)) }
    process.executableURL = trace == nil ? writer : URL(fileURLWithPath: Self.strace)
    if let trace {
      arguments =
        ["-f", "-o", trace, "-e", "trace=fsync,fdatasync", writer.path] + arguments
    }
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  static let strace = "/usr/bin/strace"

  /// Waits until the writer has said something.
  func waitForFirstWord() -> String {
    String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  }

  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Everything that is still to be read, once the writer has ended.
  func rest() throws -> String {
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func ownPath() throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  }
}

/// The lines of a writer: what was begun, acknowledged and refused.
struct WriterWords {
  private(set) var begun: [Int] = []
  private(set) var acknowledged: [Int] = []
  private(set) var refusals: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let number = Int(line.dropFirst(2))
      switch line.first {
      case "b": if let number { begun.append(number) }
      case "a": if let number { acknowledged.append(number) }
      default: refusals.append(String(line.dropFirst(2)))
      }
    }
  }

  /// Whether the last mark that was begun is without an answer.
  var hasOneInFlight: Bool { begun.last != acknowledged.last }
}
