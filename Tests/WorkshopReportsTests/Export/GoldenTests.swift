import Testing
import WorkshopModel
import WorkshopReports

@Suite struct GoldenTests {
  static let kinds = ExportKind.allCases.filter { $0 != .archive }.flatMap { kind in
    kind.formats.map { (kind, $0) }
  }

  @Test("a rich workshop is exported as recorded", arguments: kinds)
  func rich(kind: ExportKind, format: ExportFormat) throws {
    let text = try Exporter.export(
      kind, format, dossier: Sample.rich, audience: .default(for: kind), now: Sample.now)
    try expectGolden(text, "rich-\(kind.rawValue).\(format.endings[0])")
  }

  @Test(
    "what is for the public is exported as recorded",
    arguments: [ExportKind.roster, .attendance, .agenda, .swot, .actions])
  func publicLists(kind: ExportKind) throws {
    let text = try Exporter.export(
      kind, .text, dossier: Sample.rich, audience: .public, now: Sample.now)
    try expectGolden(text, "rich-public-\(kind.rawValue).txt")
  }

  @Test("an internal summary names names", arguments: [Audience.partner, .internal])
  func audiences(audience: Audience) throws {
    let text = try Exporter.export(
      .summary, .markdown, dossier: Sample.rich, audience: audience, now: Sample.now)
    try expectGolden(text, "rich-summary-\(audience.rawValue).md")
  }

  @Test(
    "little is told of what is little known",
    arguments: [
      ("bare", Sample.bare), ("listed", Sample.listed), ("approximate", Sample.approximate),
    ])
  func sparse(name: String, dossier: Dossier) throws {
    let now = Moment(date: Sample.date("2031-12-01"), minutes: 0, seconds: 1_953_849_600)
    let text = try Exporter.export(
      .summary, .text, dossier: dossier, audience: .public, now: now)
    try expectGolden(text, "\(name)-summary.txt")
    let json = try Exporter.export(
      .summary, .json, dossier: dossier, audience: .public, now: now)
    try expectGolden(json, "\(name)-summary.json")
  }

  @Test("a narrow screen gets whole lines", arguments: [24, 40, 80])
  func screen(width: Int) throws {
    let document = Exporter.document(
      .summary, dossier: Sample.rich, audience: .internal, now: Sample.now)
    let lines = try #require(document).lines(width: width)
    try expectGolden(lines.map { $0.text + "\n" }.joined(), "screen-\(width).txt")
  }
}
