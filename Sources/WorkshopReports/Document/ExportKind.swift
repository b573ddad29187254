/// What can be exported of a workshop.
public enum ExportKind: String, CaseIterable, Hashable, Sendable {
  /// What happened, in prose.
  case summary
  /// Who is enrolled.
  case roster
  /// The roll with every mark.
  case attendance
  /// The sessions with their computed times.
  case agenda
  /// The SWOT boards.
  case swot
  /// What was promised.
  case actions
  /// Everything, for another machine.
  case archive

  /// The formats in which it can be written; the first is the usual one.
  public var formats: [ExportFormat] {
    switch self {
    case .summary: [.markdown, .text, .html, .json]
    case .roster, .attendance, .swot, .actions: [.csv, .markdown, .text, .html, .json]
    case .agenda: [.csv, .markdown, .text, .html, .json, .icalendar]
    case .archive: [.json]
    }
  }
}
