import WorkshopApp
import WorkshopModel
import WorkshopReports

/// A summary as styled lines for the screen.
enum Preview {
  static func summary(
    _ dossier: Dossier, audience: Audience, width: Int, now: Moment,
    language: Language
  ) -> [PreviewLine] {
    let document = Exporter.document(
      .summary, dossier: dossier, audience: audience, now: now, language: language)
    return document?.lines(width: width).map { line in
      PreviewLine(line.spans.map { PreviewLine.Span($0.text, role(of: $0.style)) })
    } ?? []
  }

  private static func role(of style: TextStyle) -> Look {
    switch style {
    case .heading: .title
    case .strong: .notice
    case .plain: .text
    case .muted: .muted
    case .quotation: .key
    }
  }
}
