import WorkshopModel

/// Makes a person of each record.
struct RowBuilder {
  private let plan: ColumnPlan
  private let headings: [String]?
  private let options: RosterOptions
  private let width: Int
  private let number, name, first, middle, last, sex, organisation, unit, title: Int?
  private let phone, email, role, group, note: Int?
  private var sexes = SexReader()
  private var roles = RoleReader()
  private var seen: [Int: Int] = [:]
  private(set) var cells = CellReader()
  private(set) var rows: [RosterRow] = []
  private(set) var problems: [ImportProblem] = []

  init(_ plan: ColumnPlan, headings: [String]?, width: Int, options: RosterOptions) {
    self.plan = plan
    self.headings = headings
    self.options = options
    self.width = width
    number = plan.column(.number)
    name = plan.column(.name)
    first = plan.column(.firstName)
    middle = plan.column(.middleName)
    last = plan.column(.lastName)
    sex = plan.column(.sex)
    organisation = plan.column(.organisation)
    unit = plan.column(.unit)
    title = plan.column(.title)
    phone = plan.column(.phone)
    email = plan.column(.email)
    role = plan.column(.role)
    group = plan.column(.group)
    note = plan.column(.note)
  }

  /// Reads the record that the reader has just read.
  mutating func take(_ reader: CSVReader) {
    guard let name = displayName(reader) else { return takeNameless(reader) }
    if TotalRow.matches(name) { return skipTotals(name, reader) }
    if let number, RosterNumber(name) != nil, reader.record.fields.indices.contains(number) {
      // "Total" may stand under the numbers and its number under the names.
      let label = reader.text(reader.record.fields[number]).trimmed
      if TotalRow.matches(label) { return skipTotals(label, reader) }
    }
    if isHeadingAgain(name, reader) { return skip(reader, "the headings are repeated; left out") }
    checkName(name, reader)
    checkWidth(reader)
    var row = RosterRow(line: reader.record.line, name: name)
    row.number = readNumber(reader)
    row.sex = readSex(reader)
    row.organisation = cells.repeatedText(reader, organisation)
    row.unit = cells.repeatedText(reader, unit)
    row.title = cells.repeatedText(reader, title)
    row.phone = cells.text(reader, phone)
    row.email = readEmail(reader)
    row.role = readRole(reader)
    row.group = cells.repeatedText(reader, group)
    row.note = cells.text(reader, note, notes: true)
    checkRepetition(row)
    rows.append(row)
  }

  /// Says what can be known only after the last row.
  mutating func finish() {
    guard sexes.isAmbiguous, let place = sexes.firstH else { return }
    problems.append(
      ImportProblem(
        options.isLenient ? .warning : .error, kind: .value, line: place.line,
        column: place.column, field: RosterField.sex.rawValue,
        message: """
          H and M stand in one column without F, so M may be mujer or male; write F for \
          women and M for men
          """))
  }

  private mutating func displayName(_ reader: CSVReader) -> String? {
    if name != nil { return cells.text(reader, name) }
    let parts = [first, middle, last].compactMap { cells.text(reader, $0) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private mutating func takeNameless(_ reader: CSVReader) {
    let all = reader.record.fields.indices.compactMap { column in
      reader.isBlank(reader.record.fields[column])
        ? nil : (column: column, text: reader.text(reader.record.fields[column]).trimmed)
    }
    guard let start = all.first else { return }
    if let total = all.first(where: { TotalRow.matches($0.text) }) {
      return skipTotals(total.text, reader)
    }
    // A sheet's unused rows are numbered in advance.
    let facts = all.filter {
      $0.column != number && ($0.column >= width || plan.fields[$0.column] != nil)
    }
    guard let fact = facts.first else {
      if start.column == number && RosterNumber(start.text) == nil {
        skip(reader, "“\(Self.excerpt(start.text))” is no person; left out")
      }
      return
    }
    report(
      .error, reader, fact.column, .name,
      "a row without a name (“\(Self.excerpt(start.text))”); write the name or clear the row")
  }

  private mutating func skipTotals(_ label: String, _ reader: CSVReader) {
    skip(reader, "a row of totals (“\(label)”) is left out")
  }

  private mutating func skip(_ reader: CSVReader, _ message: Phrase) {
    problems.append(
      ImportProblem(.warning, kind: .structure, line: reader.record.line, message: message))
  }

  private func isHeadingAgain(_ name: String, _ reader: CSVReader) -> Bool {
    guard let headings, let column = self.name ?? first ?? last, headings[column] == name else {
      return false
    }
    return reader.record.fields.map { RosterSample.cell(reader, $0) } == headings
  }

  private mutating func checkName(_ name: String, _ reader: CSVReader) {
    let limit = options.limits.nameLength
    guard name.utf8.count > limit, name.count > limit else { return }
    report(
      .error, reader, self.name ?? first ?? last, .name,
      "the name has \(name.count) characters; the limit is \(limit)")
  }

  private mutating func checkWidth(_ reader: CSVReader) {
    let fields = reader.record.fields
    if fields.count < width {
      let place = fields.last.map(reader.position)
      problems.append(
        ImportProblem(
          .warning, kind: .structure, line: place?.line, column: place?.column,
          message: "the row has \(fields.count) of \(width) columns"))
    } else if fields.count > width,
      let extra = fields.indices[width...].first(where: { !reader.isBlank(fields[$0]) })
    {
      report(.error, reader, extra, nil, "the row has \(fields.count) columns instead of \(width)")
    }
  }

  private mutating func readNumber(_ reader: CSVReader) -> Int? {
    guard let text = cells.text(reader, number) else { return nil }
    if let parsed = RosterNumber(text) { return parsed.value }
    report(.warning, reader, number, .number, "“\(Self.excerpt(text))” is no number; left empty")
    return nil
  }

  private mutating func readSex(_ reader: CSVReader) -> Sex? {
    guard let sex, let text = cells.text(reader, sex) else { return nil }
    switch sexes.read(text, at: { reader.position(of: reader.record.fields[sex]) }) {
    case .stated(let value): return value
    case .notStated: return nil
    case .unknown:
      report(
        options.isLenient ? .warning : .error, reader, sex, .sex,
        """
        “\(Self.excerpt(text))” is not understood as a sex; use F, M, other or undisclosed, or \
        leave it empty
        """)
      return nil
    }
  }

  private mutating func readRole(_ reader: CSVReader) -> EnrolmentRole? {
    guard let text = cells.text(reader, role) else { return nil }
    if let known = roles.read(text) { return known }
    report(
      options.isLenient ? .warning : .error, reader, role, .role,
      """
      “\(Self.excerpt(text))” is not understood as a role; use participant, facilitator, resource \
      person, guest of honour, observer, interpreter, rapporteur or press contact
      """)
    return nil
  }

  private mutating func readEmail(_ reader: CSVReader) -> String? {
    guard let text = cells.text(reader, email) else { return nil }
    if !EmailShape.matches(text) {
      report(
        .warning, reader, email, .email,
        "“\(Self.excerpt(text))” does not look like an e-mail address")
    }
    return text
  }

  private mutating func checkRepetition(_ row: RosterRow) {
    let print = row.fingerprint
    guard let earlier = seen[print] else { return seen[print] = rows.count }
    guard row.repeats(rows[earlier]) else { return }
    problems.append(
      ImportProblem(
        .warning, kind: .value, line: row.line,
        message: "the row repeats line \(rows[earlier].line) (“\(Self.excerpt(row.name))”)"))
  }

  private mutating func report(
    _ severity: ImportProblem.Severity, _ reader: CSVReader, _ column: Int?, _ field: RosterField?,
    _ message: Phrase
  ) {
    let fields = reader.record.fields
    let place = column.flatMap { $0 < fields.count ? reader.position(of: fields[$0]) : nil }
    problems.append(
      ImportProblem(
        severity, kind: field == nil ? .structure : .value, line: place?.line ?? reader.record.line,
        column: place?.column, field: field?.rawValue, message: message))
  }

  /// A cell's text as it may stand in a message: clean, on one line and short.
  private static func excerpt(_ text: String) -> String {
    let clean = (try? ImportGate.clean(text))?.text ?? ""
    return clean.count > 40 ? clean.prefix(40) + "…" : clean
  }
}
