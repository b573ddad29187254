import Testing
import WorkshopModel
import WorkshopReports

@Suite struct ExporterTests {
  @Test(
    "the format follows the file's ending",
    arguments: [
      ("a.md", ExportFormat.markdown), ("a.b.MARKDOWN", .markdown), ("x/y.txt", .text),
      ("a.HTM", .html),
      ("a.html", .html), ("a.csv", .csv), ("a.json", .json), ("a.ics", .icalendar),
    ])
  func endings(name: String, format: ExportFormat) {
    #expect(ExportFormat(fileName: name) == format)
  }

  @Test("other endings ask for nothing", arguments: ["", "a", "md", "a.pdf", "a.", "a.md/"])
  func noFormat(name: String) {
    #expect(ExportFormat(fileName: name) == nil)
  }

  @Test("a kind refuses the formats that it has not")
  func unsupported() throws {
    for kind in ExportKind.allCases {
      for format in ExportFormat.allCases where !kind.formats.contains(format) || kind == .archive {
        #expect(throws: ExportProblem.unsupported(kind, format)) {
          try Exporter.export(
            kind, format, dossier: Sample.rich, audience: .internal, now: Sample.now)
        }
      }
    }
    #expect(
      Language.english(ExportProblem.unsupported(.archive, .csv).phrase)
        == "archive cannot be written as csv; it can be json.")
  }

  @Test(
    "a file name is a slug",
    arguments: [
      ("dhaka-2024-04", "dhaka-2024-04-summary.md"), ("../../etc/x", "etc-x-summary.md"),
      ("নমুনা", "workshop-summary.md"), ("", "workshop-summary.md"), ("A b", "a-b-summary.md"),
    ])
  func fileNames(code: String, name: String) {
    let workshop = Workshop(id: Sample.workshop, code: code, title: "")
    #expect(Exporter.fileName(.summary, .markdown, workshop: workshop) == name)
  }

  @Test("a summary is for the public unless somebody says otherwise, the rest is internal")
  func defaults() {
    for kind in ExportKind.allCases {
      #expect(Audience.default(for: kind) == (kind == .summary ? .public : .internal))
    }
  }

  @Test("everything but an archive can be read on the screen")
  func documents() {
    for kind in ExportKind.allCases {
      let document = Exporter.document(
        kind, dossier: Sample.rich, audience: .internal, now: Sample.now)
      #expect((document == nil) == (kind == .archive))
      #expect(document?.blocks.isEmpty != true)
    }
  }

  @Test("a workshop without anything exports in every way", arguments: Audience.allCases)
  func bare(audience: Audience) throws {
    for export in try Sample.exports(Sample.bare, audience) {
      #expect(!export.text.isEmpty, "\(export.kind) \(export.format)")
    }
  }
}
