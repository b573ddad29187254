import WorkshopModel

/// A whole table of any dialect, its cells cleaned and with their places.
struct TableFile {
  struct Cell {
    /// The text without white space around it and without what the import gate removes.
    let text: String
    let offset: Int
  }

  struct Row {
    /// The physical line on which it begins, from 1.
    let line: Int
    let start: Int
    let cells: [Cell]

    /// The text of a column, empty where the row is too short.
    func text(_ column: Int?) -> String {
      column.flatMap { $0 < cells.count ? cells[$0].text : nil } ?? ""
    }
  }

  /// The rows that are not blank.
  private(set) var rows: [Row] = []
  private(set) var problems: [ImportProblem] = []
  private(set) var stripped: [ImportGate.Stripped: Int] = [:]
  let encoding: TextEncoding
  let basis: DecodedText.Basis
  let dialect: CSVDialect
  private let bytes: [UInt8]

  /// Reads all rows.
  ///
  /// - Throws: a fatal problem when the file is no table or exceeds a limit.
  init(_ bytes: [UInt8], _ options: TableOptions) throws(ImportProblem) {
    if let problem = options.limits.problem(fileBytes: bytes.count) { throw problem }
    let text: DecodedText
    do throws(DecodedText.Refusal) {
      text = try DecodedText(bytes, encoding: options.encoding)
    } catch {
      throw error.problem
    }
    dialect = CSVDialect.detect(in: text)
    (encoding, basis) = (text.encoding, text.basis)
    var reader = CSVReader(text, dialect: dialect, limits: options.limits)
    self.bytes = reader.bytes
    while try reader.readRecord() {
      let record = reader.record
      if record.isBlank(in: reader) { continue }
      var cells: [Cell] = []
      for field in record.fields {
        let offset = field.form == .quoted ? field.start - 1 : field.start
        cells.append(Cell(text: clean(reader.text(field)), offset: offset))
      }
      rows.append(Row(line: record.line, start: record.start, cells: cells))
    }
    problems = reader.problems
    if rows.isEmpty {
      throw ImportProblem(.fatal, kind: .structure, message: "the file has no rows")
    }
  }

  private mutating func clean(_ raw: String) -> String {
    guard let result = try? ImportGate.clean(FormulaGuard.unguarded(raw), notes: true) else {
      return ""
    }
    for (kind, count) in result.stripped { stripped[kind, default: 0] += count }
    return result.text.trimmed
  }

  /// A problem at a cell, or at its row where there is no such cell.
  func problem(
    _ severity: ImportProblem.Severity, _ row: Row, _ column: Int?, _ message: Phrase,
    kind: ImportProblem.Kind = .value
  ) -> ImportProblem {
    guard let column, column < row.cells.count else {
      return ImportProblem(severity, kind: kind, line: row.line, message: message)
    }
    let place = TextPosition(
      of: row.cells[column].offset, in: bytes, from: row.start, firstLine: row.line)
    return ImportProblem(
      severity, kind: kind, line: place.line, column: place.column, message: message)
  }

  /// A text as it may stand in a message: on one line and short.
  static func excerpt(_ text: String) -> String {
    let line = text.replacing("\n", with: " ")
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
