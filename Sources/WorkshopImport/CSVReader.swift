import WorkshopModel

/// Reads the records of a table one after the other, without copying the text.
///
/// Lines end with CRLF, CR or LF. A field may be quoted; inside quotes a doubled quote is one
/// quote, and separators and line ends are text. A quote inside an unquoted field is a character.
/// Spaces around a quoted field do not count.
public struct CSVReader: Sendable {
  let bytes: [UInt8]
  private let delimiter: UInt8
  private let limits: Limits
  private var position: Int
  private var line: Int
  private var recordsRead = 0
  private(set) var record = CSVRecord()
  /// Text after a closing quote and the like: what was read all the same, with its place.
  public private(set) var problems: [ImportProblem] = []

  /// A reader at the first record of a text.
  public init(_ text: DecodedText, dialect: CSVDialect, limits: Limits = .standard) {
    bytes = text.bytes
    delimiter = dialect.delimiter
    self.limits = limits
    position = text.start
    line = 1
    if dialect.hasSeparatorLine {
      while position < bytes.count && !isLineEnd(bytes[position]) { position += 1 }
      endLine()
    }
  }

  /// The next record as text with its physical line, or nil at the end.
  ///
  /// - Throws: a fatal problem when a quote is never closed or a limit is exceeded.
  public mutating func next() throws(ImportProblem) -> (line: Int, fields: [String])? {
    guard try readRecord() else { return nil }
    return (record.line, record.fields.map(text))
  }

  /// Reads the next record into `record`; false at the end.
  mutating func readRecord() throws(ImportProblem) -> Bool {
    guard position < bytes.count else { return false }
    record.line = line
    record.start = position
    record.fields.removeAll(keepingCapacity: true)
    recordsRead += 1
    if recordsRead > limits.rows + 1 {
      throw limit("more than \(limits.rows) rows")
    }
    repeat {
      record.fields.append(try readField())
      if record.fields.count > limits.columns {
        throw limit("more than \(limits.columns) columns")
      }
    } while takeDelimiter()
    let end = position
    endLine()
    if end - record.start > limits.recordBytes {
      throw limit("a record of more than \(limits.recordBytes) bytes")
    }
    return true
  }

  private mutating func readField() throws(ImportProblem) -> CSVField {
    let start = position
    while position < bytes.count && bytes[position] == 0x20 && delimiter != 0x20 { position += 1 }
    if position < bytes.count && bytes[position] == UInt8(ascii: "\"") {
      return try readQuoted()
    }
    skipToFieldEnd()
    return CSVField(start: start, end: position, form: .plain)
  }

  private mutating func skipToFieldEnd() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || isLineEnd(byte) { return }
      position += 1
    }
  }

  private mutating func readQuoted() throws(ImportProblem) -> CSVField {
    let quote = UInt8(ascii: "\"")
    let opening = position
    let openingLine = line
    var doubled = false
    position += 1
    while true {
      guard position < bytes.count, position - record.start <= limits.recordBytes else {
        throw unclosed(opening, line: openingLine)
      }
      let byte = bytes[position]
      position += 1
      if byte == quote {
        guard position < bytes.count && bytes[position] == quote else { break }
        doubled = true
        position += 1
      } else if byte == 0x0A
        || (byte == 0x0D && (position == bytes.count || bytes[position] != 0x0A))
      {
        line += 1
      }
    }
    let closing = position - 1
    if skipBlanksAfterQuote() {
      return doubled
        ? CSVField(start: opening, end: closing + 1, form: .escaped)
        : CSVField(start: opening + 1, end: closing, form: .quoted)
    }
    report(closing + 1, "text stands after the closing quote; double the quotes inside a field")
    skipToFieldEnd()
    return CSVField(start: opening, end: position, form: .escaped)
  }

  /// True when nothing but spaces stands between a closing quote and the end of the field.
  private mutating func skipBlanksAfterQuote() -> Bool {
    var index = position
    while index < bytes.count && bytes[index] == 0x20 && delimiter != 0x20 { index += 1 }
    let ends = index == bytes.count || bytes[index] == delimiter || isLineEnd(bytes[index])
    if ends { position = index }
    return ends
  }

  private mutating func takeDelimiter() -> Bool {
    guard position < bytes.count && bytes[position] == delimiter else { return false }
    position += 1
    return true
  }

  private mutating func endLine() {
    guard position < bytes.count else { return }
    if bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A {
      position += 1
    }
    position += 1
    line += 1
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func limit(_ what: Phrase) -> ImportProblem {
    ImportProblem(
      .fatal, kind: .limit, line: record.line,
      message: "\(what); split the file or raise the limit")
  }

  private func unclosed(_ opening: Int, line openingLine: Int) -> ImportProblem {
    let place = TextPosition(of: opening, in: bytes, from: record.start, firstLine: record.line)
    return ImportProblem(
      .fatal, kind: .structure, line: openingLine, column: place.column,
      message: "a quote is opened here and never closed")
  }

  /// Reports with the line, and with the column where it is near enough to be worth counting.
  private mutating func report(_ offset: Int, _ message: Phrase) {
    let near = offset - record.start <= Self.countedBytes
    let place = TextPosition(
      of: near ? offset : record.start, in: bytes, from: record.start, firstLine: record.line)
    problems.append(
      ImportProblem(
        .error, kind: .structure, line: line, column: near ? place.column : nil, message: message))
  }

  /// How far into a record columns are counted, so that a hostile file costs little.
  private static let countedBytes = 4096
}
