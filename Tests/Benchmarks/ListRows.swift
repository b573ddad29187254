import WorkshopModel
import WorkshopStore

/// Every list: how long it takes to open, to turn its pages and to narrow as letters are typed.
@MainActor
enum ListRows {
  private static let rounds = 9
  private static let escape = "\u{1B}"
  /// A word in each of the roster's scripts, one that nobody bears, and a number.
  private static let words = ["sample 4", "ফরিদা নমুনা", "Галина О", "zzyzx", "98765"]

  /// Measures the lists of the large database, then those of a database with one roll of `people`.
  static func measure(
    _ bench: Workbench, _ large: String, people: Int, _ table: inout Table
  ) throws {
    try lists(bench, large, &table)
    try roster(bench, people: people, &table)
    try roll(bench, &table)
    try journal(bench, &table)
  }

  /// Workshops, agenda, actions, programmes and the journal of many workshops.
  private static func lists(
    _ bench: Workbench, _ path: String, _ table: inout Table
  ) throws {
    let program = try Program(bench.muster, database: path)
    defer { program.quit() }
    let all = "\(bench.workshops) workshops"
    turn(program, "list of \(all)", &table)
    type(["dhaka", "training 9", "zzyzx"], program, "list of \(all)", &table)
    try programmes(program, all, &table)
    program.press("P", silence: 300)
    turn(program, "programmes, \(all)", &table)
    type(["dhaka", "participant 9"], program, "programmes, \(all)", &table)
    program.press("q", silence: 100)
    // Each step made a workshop with all its marks, and is summed up from a thousand entries.
    let steps = "journal of \(all), made whole"
    try open("Y", leaving: "q", program, steps, atMost: 100, &table)
    program.press("Y", silence: 300)
    turn(program, steps, atMost: 100, &table)
    program.press("q", silence: 100)
    program.press("\r", silence: 300)
    for (key, back, name) in [("1", "2", "agenda"), ("5", "1", "actions")] {
      program.press(back, silence: 100)
      try open(key, leaving: back, program, name, &table)
    }
  }

  /// The rows of the timeline, which come first, and the numbers beside it, for which nobody waits: they
  /// look at every enrolment.
  private static func programmes(
    _ program: Program, _ all: String, _ table: inout Table
  ) throws {
    var (rows, numbers): ([Double], [Double]) = ([], [])
    for _ in 0..<rounds {
      let answer = program.press("P", silence: 250)
      guard let row = answer.milliseconds(to: "Made-up training") else {
        throw Stop("The timeline shows no workshop.")
      }
      rows.append(row)
      numbers.append(answer.milliseconds)
      program.press("q", silence: 150)
    }
    table.add(
      "programmes, \(all): opens, p50", Sample(rows).median, of: "ms", atMost: 10,
      "max \(Table.text(Sample(rows).largest))")
    table.add(
      "programmes, \(all): numbers stand, p50", Sample(numbers).median, of: "ms", atMost: 100)
  }

  /// The people, and the page of one of them.
  private static func roster(
    _ bench: Workbench, people: Int, _ table: inout Table
  ) throws {
    let program = try Program(bench.muster, database: try bench.rosterDatabase(rows: people))
    defer { program.quit() }
    try open("O", leaving: "q", program, "people, \(people)", &table)
    program.press("O", silence: 300)
    turn(program, "people, \(people)", &table)
    type(words, program, "people, \(people)", &table)
    try open("\r", leaving: "q", program, "a person's page", &table)
  }

  /// A roll as long as a hall is large.
  private static func roll(_ bench: Workbench, _ table: inout Table) throws {
    let program = try Program(bench.muster, database: try bench.rollDatabase(people: 500))
    defer { program.quit() }
    program.press("\r", silence: 300)
    try open("2", leaving: "1", program, "roll of 500", &table)
    program.press("2", silence: 300)
    turn(program, "roll of 500", &table)
    type(["sample 4", "agency 7", "zzyzx"], program, "roll of 500", &table)
  }

  /// The journal of people who work: a mark is a step.
  private static func journal(_ bench: Workbench, _ table: inout Table) throws {
    let path = try bench.rollDatabase(people: 100)
    let store = try Store(path: path, environment: DurableMarkRow.environment)
    let workshop = try store.workshop("made-up-0001")
    let session = try store.session("D1S2", of: workshop).session.id
    let request = RollRequest(workshop: workshop.id, session: session, reach: 100)
    let people = try store.roll(request).window.rows.map(\.enrolment)
    for step in 0..<2000 {
      let mark: Mark = step / people.count % 2 == 0 ? .absent : .present
      let entry = MarkEntry(session: session, enrolment: people[step % people.count], mark: mark)
      _ = try store.mark([entry], source: .live)
    }
    try store.close()
    let program = try Program(bench.muster, database: path)
    defer { program.quit() }
    try open("Y", leaving: "q", program, "journal of 2000 steps", &table)
    program.press("Y", silence: 300)
    turn(program, "journal of 2000 steps", &table)
    type(["benchmark", "person 9"], program, "journal of 2000 steps", &table)
  }

  private static func open(
    _ key: String, leaving: String, _ program: Program, _ name: String, atMost limit: Double = 10,
    _ table: inout Table
  ) throws {
    let times = try (0..<rounds).map { _ in
      // What belongs to the screen may come after its first frame, and counts.
      let opened = program.press(key, silence: 250)
      guard opened.count > 0 else { throw Stop("\(name) does not open.") }
      program.press(leaving, silence: 150)
      return opened.milliseconds
    }
    table.add(
      "\(name): opens, p50", Sample(times).median, of: "ms", atMost: limit,
      "max \(Table.text(Sample(times).largest))")
  }

  /// Page after page, to the end and back.
  private static func turn(
    _ program: Program, _ name: String, atMost limit: Double = 10, _ table: inout Table
  ) {
    var times = Timings()
    for _ in 0..<4 {
      for _ in 0..<10 { times.add("PgDn", program.press("\u{1B}[6~", silence: 60)) }
      times.add("G", program.press("G", silence: 250))
      times.add("g", program.press("g", silence: 250))
    }
    times.tell("\(name): turns a page, p95", atMost: limit, &table)
  }

  /// Letter after letter of words, each of which narrows the list.
  private static func type(
    _ words: [String], _ program: Program, _ name: String, _ table: inout Table
  ) {
    var times = Timings()
    for word in words {
      program.press("/", silence: 60)
      for end in word.indices {
        times.add(letter: String(word[...end]), program.press(String(word[end]), silence: 60))
      }
      program.press(escape, within: 400, silence: 100)
    }
    times.tell("\(name): a letter typed, p95", atMost: 10, &table)
  }
}

/// How long each key took, and which took longest.
private struct Timings {
  private var all: [Double] = []
  private var slowest = (name: "", time: 0.0)

  mutating func add(_ name: String, _ answer: Program.Answer) {
    all.append(answer.milliseconds)
    if answer.milliseconds > slowest.time { slowest = (name, answer.milliseconds) }
  }

  /// A letter that is not echoed while it is waited for has taken at least that long.
  mutating func add(letter name: String, _ answer: Program.Answer) {
    var answer = answer
    if answer.count == 0 { answer.milliseconds = Double(Program.patience) }
    add(name, answer)
  }

  func tell(_ row: String, atMost limit: Double, _ table: inout Table) {
    table.add(
      row, Sample(all).percentile(95), of: "ms", atMost: limit,
      """
      p50 \(Table.text(Sample(all).median)), slowest \(slowest.name) \
      \(Table.text(slowest.time))
      """)
  }
}
