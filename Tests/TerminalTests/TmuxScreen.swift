import Foundation
import Glibc
import Testing

/// A terminal of tmux's own with a shell in it, looked at as a person would.
final class TmuxScreen {
  let folder: String
  private let socket = "muster-\(UUID().uuidString.prefix(8))"
  private var variables: [String: String]

  /// Whether tmux is there to judge.
  static let isAvailable = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  /// Opens a terminal; `variables` are added to a small environment.
  init(columns: Int = 80, rows: Int = 24, variables: [String: String] = [:]) throws {
    folder = NSTemporaryDirectory() + "muster-screen-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    self.variables = [
      "HOME": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "TZ": "Asia/Dhaka", "MUSTER_DATABASE": folder + "/muster.db", "TMPDIR": folder,
    ].merging(variables) { $1 }
    // TERM is what the program is told about its terminal, not what tmux wants to be.
    let settings = """
      PS1='ready$ '
      muster() { \(try Self.program()) "$@"; }
      \(variables["TERM"].map { "export TERM=\($0)" } ?? "")
      """
    try settings.write(toFile: folder + "/rc", atomically: true, encoding: .utf8)
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows),
      "exec bash --rcfile \(folder)/rc -i")
    try waitFor("ready$")
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The program that was built with these tests, or the one that MUSTER_BINARY names.
  static func program() throws -> String {
    if let named = ProcessInfo.processInfo.environment["MUSTER_BINARY"] {
      return URL(fileURLWithPath: named).path
    }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(
      decoding: buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return URL(fileURLWithPath: own).deletingLastPathComponent().path + "/muster"
  }

  /// Types a line of shell in which `muster` is the program.
  func shell(_ line: String) {
    type("clear; \(line)\n")
  }

  /// Runs the program beside the terminal, to its end, and returns what it printed.
  @discardableResult
  func muster(_ arguments: String...) throws -> String {
    try run(try Self.program(), arguments).output
  }

  /// Types text as it is.
  func type(_ text: String) {
    _ = try? tmux("send-keys", "-l", text)
  }

  /// Presses keys by tmux's names: "Enter", "C-z", "Escape".
  func press(_ keys: String...) {
    for key in keys { _ = try? tmux("send-keys", key) }
  }

  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux("resize-window", "-x", String(columns), "-y", String(rows))
  }

  /// The screen as text, one line a row.
  func text(escapes: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p"] + (escapes ? ["-e"] : []))
  }

  func lines() throws -> [String] {
    try text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What tmux knows about the pane: "alternate_on", "cursor_y".
  func value(_ name: String) throws -> String {
    try tmux("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen shows a text; fails with the screen after ten seconds.
  func waitFor(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try waitUntil("“\(text)”", sourceLocation) { $0.contains(text) }
  }

  func waitUntil(
    _ what: String, _ sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: (String) throws -> Bool
  ) throws {
    for _ in 0..<500 {
      if try condition(text()) { return }
      usleep(20_000)
    }
    let screen = try text()
    try #require(Bool(false), "never seen: \(what) on\n\(screen)", sourceLocation: sourceLocation)
  }

  /// The process of the program, by its database.
  func processID() throws -> Int32 {
    let shell = try value("pane_pid")
    let children = try run("/usr/bin/pgrep", ["-P", shell]).output
    return try #require(children.split(separator: "\n").first.flatMap { Int32($0) })
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try run("/usr/bin/tmux", ["-L", socket] + arguments).output
  }

  // Foundation's Process waits for every heir of its descriptors, and tmux leaves a server behind.
  private func run(
    _ path: String, _ arguments: [String]
  ) throws -> (output: String, status: Int32) {
    let file = folder + "/out-\(UUID().uuidString)"
    defer { unlink(file) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Threads of tests block every signal, which a child would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, path, &actions, &attributes, &words, &settings)
    try #require(error == 0, "\(path): \(String(cString: strerror(error)))")
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (try String(contentsOfFile: file, encoding: .utf8), status >> 8 & 0xFF)
  }
}
