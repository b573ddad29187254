import Foundation
import TestSupport
import Testing
import WorkshopModel
import WorkshopReports
import WorkshopStore

@testable import WorkshopRuntime

/// A kind of document in one of its formats.
struct WrittenDocument: Sendable, CustomTestStringConvertible {
  let kind: ExportKind
  let format: ExportFormat

  var testDescription: String { "\(kind) as \(format)" }

  static let all = ExportKind.allCases.filter { $0 != .archive }.flatMap { kind in
    kind.formats.map { WrittenDocument(kind: kind, format: $0) }
  }
}

/// What stays the same in a document when it is written in another language.
@Suite("Documents in other languages") struct DocumentLanguageTests {
  private static let codes = ["fr", "ru", "bn"]
  /// Read once for all cases.
  private static let dossiers = Result {
    let store = try TestDriver(.sample).store
    var dossiers: [String: Dossier] = [:]
    for code in ["dhaka-2024-04", "phuntsholing"] {
      dossiers[code] = try store.dossier(store.workshop(code).id)
    }
    return dossiers
  }
  private static let languages = Result {
    var languages = ["en": Language.english]
    for code in codes {
      languages[code] = try LanguageShelf(FrozenWorld().world()).language(code)
    }
    return languages
  }

  private func write(
    _ document: WrittenDocument, _ code: String?, _ audience: Audience, of reference: String
  ) throws -> String? {
    let dossier = try #require(try Self.dossiers.get()[reference])
    let language = try #require(try Self.languages.get()[code ?? "en"])
    do {
      return try Exporter.export(
        document.kind, document.format, dossier: dossier,
        audience: audience, now: .secondMorning, language: language)
    } catch ExportProblem.undated {
      // A calendar needs days, in every language.
      return nil
    }
  }

  @Test(
    "Every document has the same parts in every language and for every audience",
    arguments: WrittenDocument.all, codes)
  func parts(document: WrittenDocument, code: String) throws {
    for audience in Audience.allCases {
      for reference in ["dhaka-2024-04", "phuntsholing"] {
        let english = try write(document, nil, audience, of: reference)
        let other = try write(document, code, audience, of: reference)
        #expect((english == nil) == (other == nil))
        guard let english, let other else { continue }
        #expect(Self.shape(other, document.format) == Self.shape(english, document.format))
      }
    }
  }

  /// What a reader of the format counts, whatever the words.
  private static func shape(_ text: String, _ format: ExportFormat) -> [String: Int] {
    switch format {
    case .markdown:
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return [
        "headings": lines.count { $0.hasPrefix("#") }, "items": lines.count { $0.hasPrefix("- ") },
        "rows": lines.count { $0.hasPrefix("|") },
      ]
    case .html:
      return Dictionary(
        uniqueKeysWithValues: ["<h1", "<h2", "<h3", "<li", "<tr", "<td", "<th", "</table"].map {
          ($0, text.components(separatedBy: $0).count)
        })
    case .csv:
      let lines = text.split(separator: "\r\n")
      return ["lines": lines.count]
    case .icalendar:
      return [
        "events": text.components(separatedBy: "BEGIN:VEVENT").count,
        "long": text.components(separatedBy: "\r\n").count { $0.utf8.count > 75 },
      ]
    case .json, .text: return [:]
    }
  }

  @Test(
    "The JSON of a document is the same in every language", arguments: ExportKind.allCases, codes)
  func json(kind: ExportKind, code: String) throws {
    guard kind != .archive, kind.formats.contains(.json) else { return }
    let document = WrittenDocument(kind: kind, format: .json)
    let english = try #require(try write(document, nil, .internal, of: "dhaka-2024-04"))
    let other = try #require(try write(document, code, .internal, of: "dhaka-2024-04"))
    let keys = { (text: String) in
      Set(text.matches(of: /"([a-zA-Z]+)" ?:/).map { String($0.output.1) })
    }
    #expect(keys(other) == keys(english))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(other.utf8)) }
  }

  @Test("Names stay as they are written, in every language", arguments: WrittenDocument.all, codes)
  func names(document: WrittenDocument, code: String) throws {
    guard document.kind == .roster || document.kind == .attendance else { return }
    // Columns of plain text are narrow, and break names between words.
    if document.format == .text { return }
    let text = try #require(try write(document, code, .internal, of: "dhaka-2024-04"))
    for name in ["Alpha Sample", "নমুনা আলো", "Образец Первый", "དཔེ་ཚད་ཀ་"] {
      #expect(text.contains(name), "\(name)")
    }
  }

  @Test(
    "What the public may not read stays out in every language", arguments: WrittenDocument.all,
    codes)
  func privacy(document: WrittenDocument, code: String) throws {
    guard let text = try write(document, code, .public, of: "dhaka-2024-04") else { return }
    for name in ["Alpha Sample", "নমুনা আলো", "Образец Первый"] {
      #expect(!text.contains(name), "\(name)")
    }
  }
}
