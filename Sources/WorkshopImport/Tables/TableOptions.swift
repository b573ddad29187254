/// What a table of marks or an agenda is to be read with.
public struct TableOptions: Sendable {
  /// The encoding that the person named; nil for byte order mark, else strict UTF-8.
  public var encoding: TextEncoding?
  /// What the person said about columns.
  public var map: [ColumnName]
  /// How large the file may be.
  public var limits: Limits

  /// Options, all of them as they are when nobody says anything.
  public init(
    encoding: TextEncoding? = nil, map: [ColumnName] = [], limits: Limits = .standard
  ) {
    self.encoding = encoding
    self.map = map
    self.limits = limits
  }
}

/// What a person says about one column: `COLUMN=MEANING` of `--map`.
public struct ColumnName: Equatable, Sendable {
  /// Heading text, 1-based number, or letter as in a spreadsheet.
  public let column: String
  /// What it holds, as typed.
  public let meaning: String

  /// Reads `COLUMN=MEANING`, nil for anything else; the last `=` separates.
  public init?(parsing text: String) {
    guard let sign = text.lastIndex(of: "=") else { return nil }
    column = text[..<sign].trimmed
    meaning = text[text.index(after: sign)...].trimmed
    if column.isEmpty || meaning.isEmpty { return nil }
  }

  /// The 0-based column among these headings; nil when there is none.
  func index(in headings: [String]) -> Int? {
    ColumnChoice(column: column, field: nil).index(in: headings, width: headings.count)
  }
}
