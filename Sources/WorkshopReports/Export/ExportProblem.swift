/// Why something cannot be exported.
public enum ExportProblem: Error, Hashable, Sendable {
  /// The kind has no such format.
  case unsupported(ExportKind, ExportFormat)
  /// An archive is complete, so it cannot be for partners or the public.
  case archiveIsInternal

  /// One sentence for the person who asked.
  public var message: String {
    switch self {
    case .unsupported(let kind, let format):
      "\(kind.rawValue) cannot be written as \(format.rawValue); "
        + "it can be \(kind.formats.map(\.rawValue).joined(separator: ", "))."
    case .archiveIsInternal:
      "An archive holds everything, so its audience can only be internal."
    }
  }
}
