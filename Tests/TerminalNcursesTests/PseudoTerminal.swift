import CNcurses
import CSystem
import Glibc
import Testing
import TerminalUI

@testable import TerminalNcurses

/// A terminal in memory: what is written to it can be read, keys can be pressed.
@MainActor
final class PseudoTerminal {
  let master: Int32
  let terminal: Int32
  private var isConnected = true

  init(columns: Int = 80, rows: Int = 24) throws {
    var end: Int32 = -1
    master = muster_open_terminal(Int32(columns), Int32(rows), &end)
    terminal = end
    try #require(master >= 0)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  /// Everything written since the last call.
  func output() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// Types `text`, and waits until it can be read at the other end.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
    var state = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    #expect(poll(&state, 1, 2000) == 1)
  }

  /// The settings that a program must leave as it found them.
  var settings: [UInt32] {
    var settings = termios()
    tcgetattr(terminal, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  func hangUp() {
    guard isConnected else { return }
    isConnected = false
    close(master)
  }

  func end() {
    hangUp()
    close(terminal)
  }
}

/// Lets signals reach this thread: those that tests run on hold all of them back.
func receiveSignals() {
  var all = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_UNBLOCK, &all, nil)
}

/// Runs `body` with ncurses on a new terminal and ends both.
@MainActor
func withTerminal(
  columns: Int = 80, rows: Int = 24, _ variables: [String: String] = [:],
  _ body: (NcursesTerminal, PseudoTerminal) throws -> Void
) throws {
  receiveSignals()
  let screen = try PseudoTerminal(columns: columns, rows: rows)
  defer { screen.end() }
  let all = ["TERM": "xterm-256color", "LANG": "C.UTF-8"].merging(variables) { $1 }
  let terminal = try NcursesTerminal(
    input: screen.terminal, output: screen.terminal, environment: Environment { all[$0] })
  defer { terminal.close() }
  try body(terminal, screen)
}

/// A canvas with `lines` from the top.
func page(_ lines: [String], size: Size, style: Style = .plain) -> Canvas {
  var canvas = Canvas(size: size)
  for (row, line) in lines.enumerated() {
    canvas.put(line, at: Point(column: 0, row: row), style: style)
  }
  return canvas
}

/// How often this thread has called write(2) so far.
func writeCalls() throws -> Int {
  let file = try #require(fopen("/proc/thread-self/io", "r"))
  defer { fclose(file) }
  var buffer = [CChar](repeating: 0, count: 512)
  while fgets(&buffer, Int32(buffer.count), file) != nil {
    let line = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if line.hasPrefix("syscw: ") { return Int(line.dropFirst(7).filter(\.isNumber)) ?? -1 }
  }
  return -1
}
