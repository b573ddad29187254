import Testing
import WorkshopModel
@testable import WorkshopReports

/// Whole documents on screens of every width.
@Suite struct WidthPropertyTests {
  static let kinds = ExportKind.allCases.filter { $0 != .archive }

  @Test("no document has a line wider than its screen", arguments: kinds, Audience.allCases)
  func width(kind: ExportKind, audience: Audience) throws {
    for dossier in [Sample.rich, Sample.bare, Sample.listed, Sample.approximate] {
      let document = try #require(
        Exporter.document(kind, dossier: dossier, audience: audience, now: Sample.now))
      for width in 20...120 {
        for line in document.lines(width: width) {
          #expect(line.width <= width, "\(width): \(line.text)")
        }
      }
    }
  }

  @Test("every word of a summary is on the screen", arguments: [20, 33, 50, 72, 119])
  func words(width: Int) throws {
    let document = try #require(
      Exporter.document(.summary, dossier: Sample.rich, audience: .internal, now: Sample.now))
    let screen = document.lines(width: width).map(\.text).joined()
      .filter { !$0.isWhitespace && !"│┌┐└┘─-".contains($0) }
    for note in Sample.rich.notes {
      for word in note.text.split(whereSeparator: { $0.isWhitespace || $0 == "-" }) {
        #expect(screen.contains(word))
      }
    }
  }

  @Test("a line never ends in spaces, and two empty ones never follow", arguments: kinds)
  func tidy(kind: ExportKind) throws {
    let text = try Exporter.export(
      kind, .text, dossier: Sample.rich, audience: .internal, now: Sample.now)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(!lines.contains { $0.last == " " })
    #expect(!text.contains("\n\n\n"))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test("hostile texts stay within the screen too", arguments: Sample.hostile)
  func hostile(text: String) throws {
    let document = try #require(
      Exporter.document(
        .summary, dossier: Sample.filled(with: text), audience: .internal, now: Sample.now))
    for width in [20, 50, 72] {
      #expect(document.lines(width: width).allSatisfy { $0.width <= width })
    }
  }
}
