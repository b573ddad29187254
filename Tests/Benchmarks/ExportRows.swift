/// Documents of a workshop of 500 people and 20 sessions, from the start of the command to its end.
enum ExportRows {
  private static let kinds = [("summary", "markdown"), ("attendance", "csv"), ("archive", "json")]
  private static let runs = 9

  @MainActor
  static func measure(_ bench: Workbench, _ table: inout Table) throws {
    let path = try bench.rollDatabase(people: 500)
    for session in 1...20 {
      try bench.run([
        "mark", "made-up-0001", "D\(1 + (session - 1) / 5)S\(1 + (session - 1) % 5)",
        "1-400 p 401-450 l7 451-480 e rest a", "--database", path,
      ])
    }
    for (kind, format) in kinds {
      let times = try (0..<runs).map { _ in
        try Clock.time {
          try bench.run([
            "export", kind, "made-up-0001", "--format", format, "--database", path,
          ])
        }
      }
      table.add("export of \(kind), 500 people, p50", Sample(times).median, of: "ms", atMost: 250)
    }
  }
}
