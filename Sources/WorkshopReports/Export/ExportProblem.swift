public import WorkshopModel

/// Why something cannot be exported.
public enum ExportProblem: Error, Hashable, Sendable {
  /// The kind has no such format.
  case unsupported(ExportKind, ExportFormat)
  /// A calendar needs days, and the workshop's are unknown.
  case undated

  /// One sentence for the person who asked.
  public var phrase: Phrase {
    switch self {
    case .undated:
      "The workshop's first day is unknown, so that its sessions stand on no day of a calendar."
    case .unsupported(let kind, let format):
      """
      \(kind.rawValue) cannot be written as \(format.rawValue); it can be \
      \(kind.formats.map(\.rawValue).joined(separator: ", ")).
      """
    }
  }
}
