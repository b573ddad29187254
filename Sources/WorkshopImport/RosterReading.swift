public import WorkshopModel

/// What a roster file is to be read with.
public struct RosterOptions: Sendable {
  /// The encoding that the person named; nil for byte order mark, else strict UTF-8.
  public var encoding: TextEncoding?
  /// What the person said about columns.
  public var map: [ColumnChoice]
  /// How large the file may be.
  public var limits: Limits
  /// True to import a value that cannot be understood as not stated, with a warning.
  public var isLenient: Bool

  /// Options, all of them as they are when nobody says anything.
  public init(
    encoding: TextEncoding? = nil, map: [ColumnChoice] = [], limits: Limits = .standard,
    isLenient: Bool = false
  ) {
    self.encoding = encoding
    self.map = map
    self.limits = limits
    self.isLenient = isLenient
  }
}

/// How a file was understood, for the person to check.
public struct Understanding: Equatable, Sendable {
  /// One column of the file.
  public struct Column: Equatable, Sendable {
    /// The 0-based place.
    public var index: Int
    /// The heading as typed; nil in a file without headings.
    public var heading: String?
    /// What the column was read as; nil when it was left out.
    public var field: RosterField?

    /// The heading, or else the letter of a spreadsheet's column.
    public var label: String {
      heading.flatMap { $0.isEmpty ? nil : $0 } ?? "column \(ColumnChoice.letter(index))"
    }
  }

  /// The encoding; nil when it could not be told.
  public var encoding: TextEncoding?
  /// How the encoding is known.
  public var basis: DecodedText.Basis?
  /// The separator of fields.
  public var dialect: CSVDialect?
  /// The physical line of the heading row; nil for a file without one.
  public var headingLine: Int?
  /// The columns in the file's order.
  public var columns: [Column] = []
  /// How many people were read.
  public var rowCount = 0
  /// Characters that the import gate removed, by kind.
  public var stripped: [ImportGate.Stripped: Int] = [:]

  /// Nothing understood yet.
  public init() {}
}

/// What a roster file says.
public struct RosterReading: Sendable {
  /// The people in the file's order; empty when a problem is fatal.
  public internal(set) var rows: [RosterRow] = []
  /// How the file was understood.
  public internal(set) var understanding = Understanding()
  /// Everything that is wrong, in the file's order.
  public internal(set) var problems: [ImportProblem] = []
  /// Set when the encoding has to be asked for.
  public internal(set) var encodingQuestion: EncodingQuestion?

  /// True when nothing stands against importing the rows.
  public var isImportable: Bool { !problems.contains { $0.severity != .warning } }
}
