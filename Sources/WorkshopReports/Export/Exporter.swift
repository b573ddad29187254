public import WorkshopModel

/// Writes any kind of export of a workshop in any format that the kind has.
public enum Exporter {
  /// The text of an export, UTF-8.
  ///
  /// - Parameter now: decides which sessions have been held, and the summary's tense.
  /// - Throws: `ExportProblem` when the kind has no such format. An archive is not written of a
  ///   dossier but of all that the store holds, by `ArchiveJSON`.
  public static func export(
    _ kind: ExportKind, _ format: ExportFormat, dossier: Dossier, audience: Audience, now: Moment
  ) throws(ExportProblem) -> String {
    guard kind.formats.contains(format), let type = kind.report else {
      throw .unsupported(kind, format)
    }
    let report = type.init(dossier: dossier, audience: audience, now: now)
    switch format {
    case .markdown: return MarkdownRenderer.render(report.document)
    case .text: return PlainTextRenderer.render(report.document)
    case .html: return HTMLRenderer.render(report.document)
    case .csv: return CSVRenderer.render(report.document)
    case .json: return JSONWriter.text(report.json)
    }
  }

  /// The document of a kind for the screen, nil for an archive, which is not read by people.
  public static func document(
    _ kind: ExportKind, dossier: Dossier, audience: Audience, now: Moment
  ) -> Document? {
    kind.report?.init(dossier: dossier, audience: audience, now: now).document
  }

  /// A name for the file: "dhaka-2024-04-summary.md", of ASCII letters, digits and hyphens.
  public static func fileName(
    _ kind: ExportKind, _ format: ExportFormat, workshop: Workshop
  ) -> String {
    let words = workshop.code.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = words.isEmpty ? "workshop" : words.joined(separator: "-")
    return "\(slug.prefix(80))-\(kind.rawValue).\(format.endings.first ?? format.rawValue)"
  }
}

extension ExportKind {
  /// What builds the kind; nil for an archive, which is not made of blocks.
  fileprivate var report: (any Report.Type)? {
    switch self {
    case .summary: SummaryBuilder.self
    case .roster: RosterBuilder.self
    case .attendance: AttendanceBuilder.self
    case .agenda: AgendaBuilder.self
    case .swot: SwotBuilder.self
    case .actions: ActionsBuilder.self
    case .archive: nil
    }
  }
}
