/// The form of an exported file.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// CommonMark with tables.
  case markdown
  /// Plain text of 72 columns.
  case text
  /// One HTML file.
  case html
  /// Comma-separated values, RFC 4180.
  case csv
  /// JSON, RFC 8259.
  case json
  /// A calendar, RFC 5545.
  case icalendar

  /// The endings of its files without the dot; the first is the one that we write.
  public var endings: [String] {
    switch self {
    case .markdown: ["md", "markdown"]
    case .text: ["txt", "text"]
    case .html: ["html", "htm"]
    case .csv: ["csv"]
    case .json: ["json"]
    case .icalendar: ["ics", "ical"]
    }
  }

  /// The format that a file's name asks for by its ending, in any case; nil when it asks for none
  /// of them.
  public init?(fileName: some StringProtocol) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }
}
