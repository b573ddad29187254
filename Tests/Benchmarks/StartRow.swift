/// The first complete screen of a large database that another process has just changed.
@MainActor
enum StartRow {
  private static let runs = 25

  static func measure(_ bench: Workbench, _ database: String, _ table: inout Table) throws {
    // Somebody else has it open, so that what was written waits in the log beside it.
    let other = try Program(bench.muster, database: database)
    defer { other.quit() }
    var times: [Double] = []
    var bytes = 0.0
    var queries = 0
    for run in 0..<runs {
      let mark = run % 2 == 0 ? "1 l5" : "1 p"
      try bench.run(["mark", "made-up-0001", "D1S2", mark, "--database", database])
      let program = try Program(bench.muster, database: database)
      times.append(program.start.milliseconds)
      bytes = max(bytes, program.start.count)
      queries += TerminalQueries.count(in: program.start.bytes)
      program.quit()
    }
    let sample = Sample(times)
    table.add(
      "first screen, \(bench.marks) marks, p50", sample.median, of: "ms", atMost: 12,
      "best \(Table.text(sample.percentile(1))), p90 \(Table.text(sample.percentile(90)))")
    for (name, variables) in [
      ("16 colours", ["TERM=xterm-16color", "LANG=C.UTF-8"]),
      ("no colour", ["TERM=xterm-256color", "LANG=C.UTF-8", "NO_COLOR=1"]),
    ] {
      let times = try (0..<runs).map { _ in
        let program = try Program(bench.muster, database: database, environment: variables)
        defer { program.quit() }
        return program.start.milliseconds
      }
      table.add("first screen, \(name), p50", Sample(times).median, of: "ms", atMost: 12)
    }
    table.add("first screen, bytes", bytes, of: "B", atMost: 2500)
    table.add("terminal queries at start", Double(queries), of: "", atMost: 0)
  }
}

/// What asks a terminal for an answer, and so costs a round trip.
enum TerminalQueries {
  static func count(in bytes: [UInt8]) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    let control = text.matches(of: /\e\[([>=?]?)([0-9;]*)([ $]?)([a-zA-Z])/).filter { match in
      let (_, prefix, numbers, between, final) = match.output
      switch final {
      case "c", "n": return true
      case "q": return prefix == ">"
      case "u": return prefix == "?"
      case "p": return between == "$"
      case "t": return ["11", "13", "14", "16", "18", "19", "21"].contains(numbers)
      default: return false
      }
    }
    let commands = text.matches(of: /\e\]\d+;\?|\eP[+$]q/)
    return control.count + commands.count
  }
}
