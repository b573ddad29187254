import CSystem
import Foundation
import Glibc

/// The full-screen program in a pseudo-terminal of 80x24, seen from the terminal's side.
final class Program {
  /// What came back on one key, or on the start.
  struct Answer {
    var bytes: [UInt8] = []
    /// How often something could be read: as many writes as the program made, or fewer.
    var reads = 0
    /// From the key to the last byte, in milliseconds.
    var milliseconds = 0.0
    /// When so many bytes had come.
    fileprivate var arrivals: [(count: Int, milliseconds: Double)] = []

    /// From the key to the byte that completes a text, in milliseconds; nil when it did not come.
    func milliseconds(to text: String) -> Double? {
      guard let found = bytes.firstRange(of: Array(text.utf8)) else { return nil }
      return arrivals.first { $0.count >= found.upperBound }?.milliseconds
    }

    var count: Double { Double(bytes.count) }
  }

  private(set) var master: Int32
  let process: pid_t
  /// What came from the start to the first silence.
  private(set) var start = Answer()

  /// Starts it on a database and waits until its first screen stands.
  ///
  /// - Parameter atLeast: how many bytes a first screen has; fewer are a failure.
  convenience init(
    _ binary: String, database: String,
    environment: [String] = ["TERM=xterm-256color", "LANG=C.UTF-8"], columns: Int32 = 80,
    rows: Int32 = 24, atLeast: Int = 500
  ) throws {
    try self.init(
      binary, arguments: ["--database", database], environment: environment, columns: columns,
      rows: rows, atLeast: atLeast)
  }

  /// Starts a program and waits until its first screen stands.
  init(
    _ binary: String, arguments: [String],
    environment: [String] = ["TERM=xterm-256color", "LANG=C.UTF-8"], columns: Int32 = 80,
    rows: Int32 = 24, atLeast: Int = 500
  ) throws {
    var pid: pid_t = 0
    let began = Clock.milliseconds
    master = Self.withStrings([binary] + arguments) { arguments in
      Self.withStrings(environment + ["HOME=/dev/null"]) {
        muster_spawn_in_terminal(binary, arguments, $0, columns, rows, &pid)
      }
    }
    process = pid
    guard master >= 0 else { throw Stop("No terminal: \(String(cString: strerror(errno)))") }
    start = answer(since: began, first: 5000, silence: 100)
    guard start.bytes.count >= atLeast else {
      throw Stop("No first screen: \(String(decoding: start.bytes, as: UTF8.self))")
    }
  }

  /// How long a key is waited for, in milliseconds.
  static let patience: Int32 = 250

  /// Presses keys at once and waits for what they do, until nothing comes for `silence`; most keys at
  /// the end of a list do nothing.
  @discardableResult
  func press(
    _ keys: String, within patience: Int32 = Program.patience, silence: Int32 = 10
  ) -> Answer {
    let bytes = Array(keys.utf8)
    let began = Clock.milliseconds
    write(master, bytes, bytes.count)
    return answer(since: began, first: patience, silence: silence)
  }

  /// Leaves by Ctrl-C and waits for the end.
  func quit() {
    press("\u{3}")
    closeTerminal()
    kill(process, SIGHUP)
    waitpid(process, nil, 0)
  }

  func closeTerminal() {
    if master >= 0 { close(master) }
    master = -1
  }

  private func answer(since began: Double, first: Int32, silence: Int32) -> Answer {
    var answer = Answer()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var patience = first
    while true {
      var state = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&state, 1, patience) > 0 else { return answer }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return answer }
      answer.milliseconds = Clock.milliseconds - began
      answer.bytes += buffer.prefix(count)
      answer.reads += 1
      answer.arrivals.append((answer.bytes.count, answer.milliseconds))
      patience = silence
    }
  }

  private static func withStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}

extension Program {
  /// Memory in use, in MB.
  var residentMegabytes: Double { (field("VmRSS", of: "status") ?? .nan) / 1024 }

  /// How often its threads have gone to sleep so far.
  var sleeps: Double {
    let tasks = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.compactMap { field("voluntary_ctxt_switches", of: "task/\($0)/status") }
      .reduce(0, +)
  }

  /// A number in one of the system's files about the process.
  private func field(_ name: String, of file: String) -> Double? {
    let path = "/proc/\(process)/\(file)"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
      .flatMap { $0.split(whereSeparator: { " \t".contains($0) }).dropFirst().first }
      .flatMap { Double($0) }
  }
}

/// Why nothing can be measured.
struct Stop: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
