/// Keys on a roll of 500 people.
@MainActor
enum KeyRows {
  private static let people = 500

  static func measure(_ bench: Workbench, _ table: inout Table) throws {
    let program = try Program(bench.muster, database: try bench.rollDatabase(people: people))
    defer { program.quit() }
    program.press("\r", silence: 200)
    program.press("2", silence: 200)
    // Back and forth over two pages, which stay loaded, and once through everybody.
    let near = (0..<12).flatMap { _ in
      (0..<80).map { program.press($0 < 40 ? "j" : "k") }
    }
    let forward = (1..<people).map { _ in program.press("j") }
    let backward = (1..<people).map { _ in program.press("k") }
    let (times, far) = (Sample(near.map(\.milliseconds)), Sample(forward.map(\.milliseconds)))
    table.add(
      "key to frame, p99", times.percentile(99), of: "ms", atMost: 1,
      """
      p50 \(Table.text(times.median)), max \(Table.text(times.largest)); \
      reading rows as well: p99 \(Table.text(far.percentile(99)))
      """)
    let bytes = Sample(forward.map(\.count))
    table.add("j inside the page, p50", bytes.median, of: "B", atMost: 24)
    table.add(
      "j, mean", bytes.mean, of: "B", atMost: 70, "largest page \(Table.text(bytes.largest))")
    let writes = Sample((near + backward).map { Double($0.reads) })
    table.add(
      "writes per key, p99", writes.percentile(99), of: "", atMost: 1,
      "max \(Table.text(writes.largest))")
    try marks(program, &table)
  }

  /// Marks that change counters by sex, rate, colour and the sign that says saved.
  private static func marks(_ program: Program, _ table: inout Table) throws {
    program.press("g", silence: 100)
    var answers: [Program.Answer] = []
    for round in 0..<6 {
      for _ in 0..<20 {
        answers.append(program.press(round % 2 == 0 ? "a" : "p", silence: 25))
      }
      program.press("g", silence: 100)
    }
    let bytes = Sample(answers.map(\.count))
    table.add(
      "mark, p50", bytes.median, of: "B", atMost: 80,
      "p90 \(Table.text(bytes.percentile(90))), max \(Table.text(bytes.largest))")
    let writes = Sample(answers.map { Double($0.reads) })
    table.add(
      "writes per mark, p50", writes.median, of: "", atMost: 1,
      "p90 \(Table.text(writes.percentile(90)))")
    let times = Sample(answers.map(\.milliseconds))
    table.add(
      "mark to frame that says saved, p50", times.median, of: "ms", atMost: 2,
      "p99 \(Table.text(times.percentile(99)))")
  }
}
