import WorkshopModel
import WorkshopStore

/// The roll of a large course: 500 people, 40 sessions.
@MainActor
enum RollRows {
  private static let people = 500
  private static let sessions = 40

  static func measure(_ bench: Workbench, _ table: inout Table) throws {
    let path = try bench.rollDatabase(people: people, sessions: sessions)
    try opening(bench, path, &table)
    try paper(bench, path, &table)
  }

  private static func opening(
    _ bench: Workbench, _ path: String, _ table: inout Table
  ) throws {
    let program = try Program(bench.muster, database: path)
    defer { program.quit() }
    program.press("\r", silence: 200)
    let openings = (0..<20).map { _ in
      let opened = program.press("2", silence: 50).milliseconds
      program.press("1", silence: 50)
      return opened
    }
    let opened = Sample(openings)
    table.add(
      "roll of \(people) x \(sessions) opens, p50", opened.median, of: "ms", atMost: 20,
      "max \(Table.text(opened.largest))")
    program.press("2", silence: 200)
    let keys = (0..<400).map { program.press($0 % 80 < 40 ? "j" : "k").milliseconds }
    table.add(
      "roll of \(people) x \(sessions) scrolls, p99", Sample(keys).percentile(99), of: "ms",
      atMost: 1, "p50 \(Table.text(Sample(keys).median))")
  }

  /// A paper entry for everybody, read and on the disk.
  private static func paper(_ bench: Workbench, _ path: String, _ table: inout Table) throws {
    let store = try Store(path: path, environment: DurableMarkRow.environment)
    defer { try? store.close() }
    let workshop = try store.workshop("made-up-0001")
    let session = try store.session("D1S2", of: workshop).session.id
    let rows = try store.roll(
      RollRequest(workshop: workshop.id, session: session, reach: people)
    ).window.rows
    let roster = rows.compactMap { row in row.number.map { PaperRow(number: $0, name: row.name) } }
    let enrolments = Dictionary(
      rows.compactMap { row in row.number.map { ($0, row.enrolment) } }
    ) { first, _ in first }
    var times: [Double] = []
    for round in 0..<20 {
      let line = round % 2 == 0 ? "1-\(people) p" : "1-\(people) a"
      times.append(
        try Clock.time {
          let reading = PaperEntry.parse(line, roster: roster, sessions: [])
          let entries = reading.marks.compactMap { mark -> MarkEntry? in
            guard case .mark(let status) = mark.status else { return nil }
            return enrolments[mark.number].map {
              MarkEntry(session: session, enrolment: $0, mark: status)
            }
          }
          _ = try store.mark(entries, source: .paper)
        })
    }
    let reached = Sample(times)
    table.add(
      "paper entry of \(people) rows on the disk, p50", reached.median, of: "ms", atMost: 50,
      "max \(Table.text(reached.largest))")
  }
}
