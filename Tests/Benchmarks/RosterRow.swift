/// A roster of the size of a country, from the file to the last row on the disk.
@MainActor
enum RosterRow {
  static func measure(_ bench: Workbench, rows: Int, _ table: inout Table) throws {
    let database = try bench.emptyWorkshop("roster.db")
    let file = try Roster(rows: rows, agencies: 500, duplicates: 2).write(to: bench.folder)
    let time = try Clock.time {
      try bench.run(["import", "roster", file, "--workshop", "dhaka", "--database", database])
    }
    table.add("import of \(rows) rows", time / 1000, of: "s", atMost: 3)
  }
}
