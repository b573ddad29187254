public import WorkshopModel

/// How a table was understood, for the person to check.
public struct TableUnderstanding: Equatable, Sendable {
  /// What the file is in: encoding, separator, heading line.
  public internal(set) var source = ""
  /// The columns that were read: heading and meaning.
  public internal(set) var columns: [(heading: String, meaning: String)] = []
  /// The headings of columns that were left out.
  public internal(set) var ignored: [String] = []
  /// How many rows were read, such as "27 people".
  public internal(set) var count = ""
  /// Characters that the import gate removed, by kind.
  public internal(set) var stripped: [ImportGate.Stripped: Int] = [:]

  /// Nothing understood yet.
  public init() {}

  /// Whether two files were understood alike.
  public static func == (left: TableUnderstanding, right: TableUnderstanding) -> Bool {
    left.sentences == right.sentences
  }

  /// The understanding in sentences for people.
  public var sentences: [String] {
    var lines: [String] = []
    if !source.isEmpty { lines.append("Read as \(source).") }
    if !columns.isEmpty {
      let pairs = columns.map { "\($0.heading) → \($0.meaning)" }
      lines.append("Columns: \(pairs.joined(separator: ", ")).")
    }
    if !ignored.isEmpty { lines.append("Left out: \(ignored.joined(separator: ", ")).") }
    if !count.isEmpty { lines.append("\(count).") }
    if !stripped.isEmpty { lines.append("Removed: \(Understanding.removals(stripped)).") }
    return lines
  }

  mutating func describe(_ file: TableFile, headingLine: Int) {
    source = Understanding.source(
      file.encoding, file.basis, file.dialect, "heading on line \(headingLine)")
    stripped = file.stripped
  }
}
