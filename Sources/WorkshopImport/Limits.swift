import WorkshopModel

/// How large an imported file may be; each limit can be raised by whoever asks for the import.
public struct Limits: Equatable, Sendable {
  /// Bytes of the whole file.
  public var fileBytes: Int
  /// Records of a table besides one for the headings.
  public var rows: Int
  /// Bytes of one record, in UTF-8.
  public var recordBytes: Int
  /// Fields of one record.
  public var columns: Int
  /// Characters (grapheme clusters) of a person's name.
  public var nameLength: Int

  /// The limits that hold when nobody raises one.
  public static let standard = Limits()

  /// Limits, each at its standard value unless given.
  public init(
    fileBytes: Int = 64 << 20, rows: Int = 100_000, recordBytes: Int = 1 << 20, columns: Int = 256,
    nameLength: Int = 200
  ) {
    self.fileBytes = fileBytes
    self.rows = rows
    self.recordBytes = recordBytes
    self.columns = columns
    self.nameLength = nameLength
  }

  /// The problem with a file of this many bytes, or nil; ask before reading the file.
  public func problem(fileBytes size: Int) -> ImportProblem? {
    guard size > fileBytes else { return nil }
    return ImportProblem(
      .fatal, kind: .limit,
      message: "the file has \(size) bytes; the limit is \(fileBytes). Split it or raise the limit")
  }
}
