public import WorkshopModel

/// Something that is wrong with an imported file, with the place and what to do about it.
public struct ImportProblem: Error, Equatable, Sendable {
  /// What a problem means for the import.
  public enum Severity: String, Sendable, Codable, CaseIterable {
    /// Nothing could be read.
    case fatal
    /// The rest was read, but nothing may be imported until it is put right.
    case error
    /// The import may go on; somebody should look at it.
    case warning
  }

  /// What sort of problem it is; decides the exit status of a command.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The command was given something that does not fit the file, such as a wrong `--map`.
    case usage
    /// The bytes are not text in the encoding, or are no text at all.
    case encoding
    /// A limit is exceeded.
    case limit
    /// The file is not a table that can be understood.
    case structure
    /// One value or row.
    case value
  }

  /// What it means for the import.
  public var severity: Severity
  /// What sort of problem it is.
  public var kind: Kind
  /// The physical line of the file, from 1.
  public var line: Int?
  /// The column in characters within that line, from 1.
  public var column: Int?
  /// The field of a roster that is concerned, such as `sex`.
  public var field: String?
  /// One sentence for people, without a full stop.
  public var phrase: Phrase

  /// A problem; leave out the place when it concerns the whole file.
  public init(
    _ severity: Severity, kind: Kind, line: Int? = nil, column: Int? = nil, field: String? = nil,
    message phrase: Phrase
  ) {
    self.severity = severity
    self.kind = kind
    self.line = line
    self.column = column
    self.field = field
    self.phrase = phrase
  }

  /// The sentence in English, as scripts have it.
  public var message: String { Language.english(phrase) }

  /// The problem on one line: `line 3, column 5: error: …`.
  public var sentence: String { Language.english(located) }

  /// The problem on one line, with its place.
  public var located: Phrase {
    let said: Phrase = severity == .warning ? "warning: \(phrase)" : phrase
    return switch (line, column) {
    case (let line?, let column?): "line \(line), column \(column): \(said)"
    case (let line?, nil): "line \(line): \(said)"
    case (nil, let column?): "column \(column): \(said)"
    case (nil, nil): said
    }
  }
}
