/// Why something cannot be exported.
public enum ExportProblem: Error, Hashable, Sendable {
  /// The kind has no such format.
  case unsupported(ExportKind, ExportFormat)

  /// One sentence for the person who asked.
  public var message: String {
    switch self {
    case .unsupported(let kind, let format):
      "\(kind.rawValue) cannot be written as \(format.rawValue); "
        + "it can be \(kind.formats.map(\.rawValue).joined(separator: ", "))."
    }
  }
}
