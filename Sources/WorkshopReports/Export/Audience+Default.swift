public import WorkshopModel

extension Audience {
  /// Whom an export is for unless somebody says otherwise: the public for a summary, internal for
  /// the rest.
  public static func `default`(for kind: ExportKind) -> Audience {
    kind == .summary ? .public : .internal
  }
}
