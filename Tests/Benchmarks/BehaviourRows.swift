import CSystem
import Foundation

/// How the program behaves where terminal programs commonly fail; 0 is as it should be.
@MainActor
enum BehaviourRows {
  static func measure(_ bench: Workbench, _ database: String, _ table: inout Table) throws {
    try sizes(bench, database, &table)
    try endings(bench, database, &table)
    try suspension(bench, database, &table)
    try surroundings(bench, database, &table)
  }

  private static func sizes(
    _ bench: Workbench, _ database: String, _ table: inout Table
  ) throws {
    let program = try Program(bench.muster, database: database)
    defer { program.quit() }
    let small = program.resize(20, 5)
    let back = program.resize(80, 24)
    add(
      "resize to 20x5 and back", small.text.contains("too small") && back.text.contains("quit"),
      &table, "\(back.bytes.count) B to repaint")
    let tiny = try Program(bench.muster, database: database, columns: 20, rows: 5, atLeast: 10)
    defer { tiny.quit() }
    let grown = tiny.resize(80, 24)
    add(
      "start at 20x5", tiny.start.text.contains("too small") && grown.text.contains("quit"), &table)
  }

  private static func endings(
    _ bench: Workbench, _ database: String, _ table: inout Table
  ) throws {
    let signals = [
      ("SIGHUP", SIGHUP, 0), ("SIGTERM", SIGTERM, 0), ("SIGSEGV", SIGSEGV, SIGSEGV),
    ]
    for (name, signal, expected) in signals {
      let program = try Program(bench.muster, database: database)
      kill(program.process, signal)
      let end = program.end()
      let isClean = end.modesLeft.isEmpty
      add(
        name, isClean && (expected == 0 ? end.hasExited : end.signal == expected), &table,
        end.modesLeft.joined(separator: " "))
    }
    let program = try Program(bench.muster, database: database)
    program.hangUp()
    add("hang-up of the line", program.end().hasExited, &table)
  }

  private static func suspension(
    _ bench: Workbench, _ database: String, _ table: inout Table
  ) throws {
    // A shell with job control: a process that nobody could continue is not stopped by the system.
    let command = "\"$0\" --database \"$1\"; echo is-stopped; fg"
    for name in ["Ctrl-Z and fg", "SIGTSTP and SIGCONT"] {
      let program = try Program(
        "/bin/sh", arguments: ["-m", "-c", command, bench.muster, database])
      defer { program.quit() }
      if name.hasPrefix("SIG") { kill(-tcgetpgrp(program.master), SIGTSTP) }
      let back = program.press(
        name.hasPrefix("SIG") ? "" : "\u{1A}", within: 2000, silence: 300)
      let parts = back.text.components(separatedBy: "is-stopped")
      add(name, parts.count == 2 && parts[1].contains("quit"), &table)
    }
  }

  private static func surroundings(
    _ bench: Workbench, _ database: String, _ table: inout Table
  ) throws {
    let plain = try screen(bench, database, ["TERM=xterm-256color", "LC_ALL=C"])
    add("LC_ALL=C: ASCII only", !plain.isEmpty && plain.allSatisfy { $0 < 0x80 }, &table)
    let grey = try screen(
      bench, database, ["TERM=xterm-256color", "LANG=C.UTF-8", "NO_COLOR=1"])
    let coloured = String(decoding: grey, as: UTF8.self)
      .contains(/\e\[(?:[0-9;]*;)?(?:[34][0-8]|9[0-7]|10[0-7])[;m]/)
    add("NO_COLOR: no colour", !grey.isEmpty && !coloured, &table)
    for term in ["vt100", "linux", "screen", "nosuchterm"] {
      let text = String(
        decoding: try screen(bench, database, ["TERM=\(term)", "LANG=C.UTF-8"]), as: UTF8.self)
      add("TERM=\(term)", text.contains("quit"), &table)
    }
    let dumb = try Program(
      bench.muster, database: database, environment: ["TERM=dumb", "LANG=C.UTF-8"], atLeast: 1)
    let end = dumb.end()
    add(
      "TERM=dumb: a sentence and 69", end.status == 69 && dumb.start.text.contains("."), &table)
  }

  private static func screen(
    _ bench: Workbench, _ database: String, _ environment: [String]
  ) throws -> [UInt8] {
    let program = try Program(bench.muster, database: database, environment: environment)
    defer { program.quit() }
    return program.start.bytes
  }

  private static func add(
    _ name: String, _ isRight: Bool, _ table: inout Table, _ remark: String = ""
  ) {
    table.add(name, isRight ? 0 : 1, of: "", atMost: 0, remark)
  }
}
