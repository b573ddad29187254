import WorkshopModel

/// Reads a roster from a table in any dialect, encoding and order of columns.
public enum RosterReader {
  /// Reads the bytes of a file; never throws, since all that is wrong is in the reading's problems.
  ///
  /// An empty cell is nil, never a default. A sex or role that cannot be understood is an error,
  /// a warning when the options are lenient. After a fatal problem there are no rows.
  public static func read(_ bytes: [UInt8], options: RosterOptions = RosterOptions())
    -> RosterReading
  {
    var reading = RosterReading()
    do throws(ImportProblem) {
      try read(bytes, options, into: &reading)
    } catch {
      reading.problems.append(error)
      reading.rows = []
      reading.understanding.rowCount = 0
    }
    return reading
  }

  private static func read(
    _ bytes: [UInt8], _ options: RosterOptions, into reading: inout RosterReading
  ) throws(ImportProblem) {
    if let problem = options.limits.problem(fileBytes: bytes.count) { throw problem }
    let text = try decode(bytes, options.encoding, into: &reading)
    let dialect = CSVDialect.detect(in: text)
    reading.understanding.encoding = text.encoding
    reading.understanding.basis = text.basis
    reading.understanding.dialect = dialect
    let reader = CSVReader(text, dialect: dialect, limits: options.limits)
    let sample = try RosterSample(reader)
    if sample.records.isEmpty {
      throw ImportProblem(.fatal, kind: .structure, message: "the file has no rows")
    }
    let heading = sample.heading(options.map)
    let plan = try plan(sample, heading, options.map, into: &reading)
    describe(plan, heading, into: &reading)
    try readRows(reader, plan, sample, heading, options, into: &reading)
  }

  private static func decode(
    _ bytes: [UInt8], _ encoding: TextEncoding?, into reading: inout RosterReading
  ) throws(ImportProblem) -> DecodedText {
    do throws(DecodedText.Refusal) {
      return try DecodedText(bytes, encoding: encoding)
    } catch {
      if case .ask(let question) = error { reading.encodingQuestion = question }
      throw error.problem
    }
  }

  private static func plan(
    _ sample: RosterSample, _ heading: RosterSample.Record?, _ choices: [ColumnChoice],
    into reading: inout RosterReading
  ) throws(ImportProblem) -> ColumnPlan {
    var plan = ColumnPlan(sample, heading: heading, choices: choices)
    if heading == nil, choices.isEmpty, let list = sample.plainList {
      plan = ColumnPlan(list: list)
    }
    reading.problems += plan.problems.filter { $0.severity != .fatal }
    let fatal = plan.problems.filter { $0.severity == .fatal }
    if let last = fatal.last {
      reading.problems += fatal.dropLast()
      throw last
    }
    guard plan.hasName else { throw nameless(heading ?? sample.records[0], heading != nil) }
    if heading == nil {
      let first = sample.records[0]
      let name = plan.column(.name).flatMap { $0 < first.cells.count ? first.cells[$0] : nil }
      reading.problems.append(
        ImportProblem(
          .warning, kind: .structure, line: first.line,
          message: "no heading row was found, so this line is read as a person (“\(name ?? "")”)"))
    }
    return plan
  }

  /// How many columns a message shows.
  private static let shownColumns = 20

  private static func nameless(_ record: RosterSample.Record, _ isHeading: Bool) -> ImportProblem {
    var columns = record.cells.prefix(shownColumns).enumerated().map {
      "\(ColumnChoice.letter($0.offset)) “\($0.element.prefix(40))”"
    }
    if record.cells.count > shownColumns { columns.append("…") }
    let what: Phrase = isHeading ? "no column holds the name" : "no heading row was found"
    return ImportProblem(
      .fatal, kind: .structure, line: record.line,
      message: """
        \(what). Columns: \(columns.joined(separator: ", ")). Say which is which, such as \
        --map A=name
        """)
  }

  private static func describe(
    _ plan: ColumnPlan, _ heading: RosterSample.Record?, into reading: inout RosterReading
  ) {
    reading.understanding.headingLine = heading?.line
    reading.understanding.columns = plan.fields.enumerated().map { index, field in
      let text = heading.map { index < $0.cells.count ? $0.cells[index] : "" }
      return Understanding.Column(index: index, heading: text, field: field)
    }
  }

  private static func readRows(
    _ start: CSVReader, _ plan: ColumnPlan, _ sample: RosterSample,
    _ heading: RosterSample.Record?, _ options: RosterOptions, into reading: inout RosterReading
  ) throws(ImportProblem) {
    var reader = start
    for _ in 0..<(heading.map { $0.index + 1 } ?? 0) { _ = try reader.readRecord() }
    var builder = RowBuilder(
      plan, headings: heading?.cells, width: heading?.cells.count ?? sample.width,
      options: options)
    var end: ImportProblem?
    do throws(ImportProblem) {
      while try reader.readRecord() { builder.take(reader) }
      builder.finish()
    } catch {
      end = error
    }
    reading.problems += (reader.problems + builder.problems).sorted {
      ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
    }
    if let end { throw end }
    reading.rows = builder.rows
    reading.understanding.rowCount = builder.rows.count
    reading.understanding.stripped = builder.cells.stripped
    if builder.rows.isEmpty {
      throw ImportProblem(.fatal, kind: .structure, message: "the file names nobody")
    }
  }
}
