public import WorkshopModel

/// Reads an agenda, a row for each block.
public enum AgendaReader {
  /// Reads the bytes of a file; never throws, since all that is wrong is in the reading's problems.
  ///
  /// - Parameter firstDay: the workshop's first day, when days may be written as dates.
  public static func read(
    _ bytes: [UInt8], firstDay: CivilDate?, options: TableOptions = TableOptions()
  ) -> AgendaReading {
    var reading = AgendaReading()
    do throws(ImportProblem) {
      let file = try TableFile(bytes, options)
      reading.problems = file.problems
      let columns = try AgendaColumns(file, options.map)
      reading.understanding.describe(file, headingLine: columns.heading.line)
      columns.describe(in: &reading.understanding)
      var pass = AgendaPass(file: file, columns: columns, firstDay: firstDay)
      pass.read()
      reading.rows = pass.rows
      reading.problems += pass.problems
      reading.understanding.count = pass.rows.count == 1 ? "1 block" : "\(pass.rows.count) blocks"
      if pass.rows.isEmpty, reading.isImportable {
        throw ImportProblem(.fatal, kind: .structure, message: "the file has no blocks")
      }
    } catch {
      reading.problems.append(error)
    }
    if !reading.isImportable { reading.rows = [] }
    return reading
  }
}

/// Which column of an agenda is what.
struct AgendaColumns {
  let heading: TableFile.Row
  private(set) var columns: [AgendaField: Int] = [:]

  private static let headingRows = 20

  /// Finds the heading row and its columns.
  ///
  /// - Throws: a fatal problem when no column holds the titles.
  init(_ file: TableFile, _ choices: [ColumnName]) throws(ImportProblem) {
    let scored = file.rows.prefix(Self.headingRows).map { row in
      (row, Set(row.cells.compactMap { AgendaWords.headings.value(of: $0.text) }).count)
    }
    heading = scored.max { $0.1 < $1.1 }.flatMap { $0.1 > 1 ? $0.0 : nil } ?? file.rows[0]
    let texts = heading.cells.map(\.text)
    var fields = texts.map { AgendaWords.headings.value(of: $0) }
    for choice in choices {
      guard let index = choice.index(in: texts) else {
        throw Self.usage("there is no column “\(TableFile.excerpt(choice.column))”")
      }
      fields[index] = try Self.field(choice.meaning)
    }
    for (column, field) in fields.enumerated() {
      if let field, columns[field] == nil { columns[field] = column }
    }
    guard columns[.title] != nil else {
      let shown = texts.prefix(12).map { "“\(TableFile.excerpt($0))”" }.joined(separator: ", ")
      throw file.problem(
        .fatal, heading, 0, "no column holds the titles (\(shown)); say --map B=title",
        kind: .structure)
    }
  }

  private static func field(_ name: String) throws(ImportProblem) -> AgendaField? {
    let folded = Folding.fold(name)
    if folded == "ignore" { return nil }
    if let field = AgendaField(rawValue: folded) ?? AgendaWords.headings.value(of: name) {
      return field
    }
    let names = AgendaField.allCases.map(\.rawValue).joined(separator: ", ")
    throw usage("there is no field “\(TableFile.excerpt(name))”; fields are \(names), ignore")
  }

  private static func usage(_ message: Phrase) -> ImportProblem {
    ImportProblem(.fatal, kind: .usage, message: "--map: \(message)")
  }

  func describe(in understanding: inout TableUnderstanding) {
    for (column, cell) in heading.cells.enumerated() {
      let label = cell.text.isEmpty ? "column \(ColumnChoice.letter(column))" : cell.text
      if let field = columns.first(where: { $0.value == column })?.key {
        understanding.columns.append((label, field.rawValue))
      } else {
        understanding.ignored.append(label)
      }
    }
  }
}

/// One walk over the rows of an agenda.
private struct AgendaPass {
  let file: TableFile
  let columns: AgendaColumns
  let firstDay: CivilDate?
  private(set) var rows: [AgendaRow] = []
  private(set) var problems: [ImportProblem] = []
  /// Rows whose length is only known from the start of the next one.
  private var open: (row: TableFile.Row, index: Int)?

  init(file: TableFile, columns: AgendaColumns, firstDay: CivilDate?) {
    (self.file, self.columns, self.firstDay) = (file, columns, firstDay)
  }

  mutating func read() {
    var day = columns.columns[.day] == nil ? 1 : nil
    for row in file.rows where row.start > columns.heading.start {
      if let stated = text(.day, row) {
        day = AgendaClock.day(stated, firstDay: firstDay)
        if day == nil {
          let shown = TableFile.excerpt(stated)
          report(
            .day, row,
            firstDay == nil
              ? "“\(shown)” is no day; write 1, 2, 3"
              : "“\(shown)” is no day; write 1, 2, 3, or a date of the workshop")
        }
      } else if day == nil, rows.isEmpty {
        report(.day, row, "no day; write 1, 2, 3")
      }
      take(row, day: day ?? 1)
    }
    closeOpen(at: nil, day: nil)
  }

  private mutating func take(_ row: TableFile.Row, day: Int) {
    guard let title = text(.title, row) else {
      // A row with nothing but a day is a heading between the days.
      if text(.start, row) != nil || text(.end, row) != nil || text(.minutes, row) != nil {
        report(.title, row, "a block without a title")
      }
      return
    }
    let (start, end) = clock(row)
    closeOpen(at: start, day: day)
    let length = length(row)
    var block = AgendaRow(line: row.line, day: day, title: title, minutes: length ?? 0)
    block.start = start
    if let start, let end {
      // An agenda that goes on past midnight begins its clock again.
      let minutes = end > start ? end - start : end + 1440 - start
      if end <= start, minutes > 720 {
        report(.end, row, "it ends before it starts")
      } else if let length, length != minutes {
        report(.minutes, row, "\(length) minutes do not fit between start and end (\(minutes))")
      }
      block.minutes = minutes
    } else if length == nil {
      open = (row, rows.count)
    }
    fill(&block, row, title)
    rows.append(block)
  }

  private mutating func fill(_ block: inout AgendaRow, _ row: TableFile.Row, _ title: String) {
    block.code = text(.code, row)
    block.room = text(.room, row)
    block.group = text(.group, row)
    block.minimum = minimum(row, of: block.minutes)
    block.topics = text(.topics, row).map { text in
      text.split { $0 == ";" || $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }
        .joined(separator: "\n")
    }
    if columns.columns[.lead] != nil {
      block.leads = (text(.lead, row) ?? "").split { $0 == ";" || $0 == "\n" }.map(\.trimmed)
        .filter { !$0.isEmpty }
    }
    let remark = Folding.fold(text(.remark, row) ?? "")
    block.isPinned = AgendaWords.pinned.contains { remark.contains($0) }
    guard let kind = text(.kind, row) else {
      block.kind = columns.columns[.kind] == nil ? AgendaWords.kinds.value(of: title) : nil
      return
    }
    block.kind = AgendaWords.kinds.value(of: kind) ?? SessionKind(rawValue: kind)
    if block.kind == nil {
      let names = SessionKind.allCases.map(\.label).joined(separator: ", ")
      report(.kind, row, "“\(TableFile.excerpt(kind))” is no kind of block; use \(names)")
    }
  }

  private mutating func clock(_ row: TableFile.Row) -> (start: Int?, end: Int?) {
    var start: Int?
    var end: Int?
    if let stated = text(.start, row) {
      let span = AgendaClock.span(stated)
      (start, end) = (span?.start, span?.end)
      if span == nil {
        report(.start, row, "“\(TableFile.excerpt(stated))” is no time; write 09:30")
      }
    }
    if let stated = text(.end, row) {
      end = AgendaClock.minutes(stated)
      if end == nil { report(.end, row, "“\(TableFile.excerpt(stated))” is no time; write 10:45") }
      if start == nil, text(.start, row) == nil { report(.end, row, "an end without a start") }
    }
    return (start, end)
  }

  private mutating func length(_ row: TableFile.Row) -> Int? {
    guard let stated = text(.minutes, row) else { return nil }
    guard let minutes = AgendaClock.length(stated), (1...1440).contains(minutes) else {
      report(
        .minutes, row, "“\(TableFile.excerpt(stated))” is no length; write minutes, 1 to 1440")
      return nil
    }
    return minutes
  }

  private mutating func minimum(_ row: TableFile.Row, of minutes: Int) -> Int? {
    guard let stated = text(.minimum, row) else { return nil }
    guard let minimum = AgendaClock.length(stated), minimum > 0 else {
      report(.minimum, row, "“\(TableFile.excerpt(stated))” is no length; write minutes")
      return nil
    }
    if minutes > 0, minimum > minutes {
      report(.minimum, row, "at least \(minimum) minutes, but it lasts only \(minutes)")
    }
    return minimum
  }

  /// A block without an end lasts until the next one of its day begins.
  private mutating func closeOpen(at next: Int?, day: Int?) {
    guard let waiting = open else { return }
    open = nil
    let block = rows[waiting.index]
    if let start = block.start, let next, block.day == day, next > start {
      rows[waiting.index].minutes = next - start
    } else if !problems.contains(where: { $0.line == waiting.row.line }) {
      report(.title, waiting.row, "how long does it last? Give its end or its minutes")
    }
  }

  private func text(_ field: AgendaField, _ row: TableFile.Row) -> String? {
    let text = row.text(columns.columns[field])
    return text.isEmpty ? nil : text
  }

  private mutating func report(_ field: AgendaField, _ row: TableFile.Row, _ message: Phrase) {
    problems.append(file.problem(.error, row, columns.columns[field], message))
  }
}
