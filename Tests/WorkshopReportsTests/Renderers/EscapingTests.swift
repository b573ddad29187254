import Foundation
import Testing
import WorkshopModel
import WorkshopReports

@Suite struct EscapingTests {
  static let texts = Sample.hostile + Corpora.naughty

  /// The tags that our own HTML has.
  static let tags: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ul", "li", "table",
    "thead", "tbody", "tr", "th", "td", "strong", "span", "br",
  ]

  /// What is not ASCII as a question mark: a mark would hide the sign before it from comparisons by
  /// Character.
  static func ascii(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? $0 : "?" as Unicode.Scalar }))
  }

  @Test("no text becomes a tag or an attribute in HTML", arguments: texts)
  func html(text: String) throws {
    for export in try Sample.exports(Sample.filled(with: text), .internal, only: .html) {
      let html = Self.ascii(export.text)
      for piece in html.split(separator: "<").dropFirst() {
        let tag = piece.drop { $0 == "/" || $0 == "!" }
        let name = tag.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        #expect(Self.tags.contains(String(name)) || piece.hasPrefix("!DOCTYPE html>"))
        let inside = tag.prefix { $0 != ">" }.dropFirst(name.count)
        #expect(inside.isEmpty || inside.hasPrefix(" "))
        #expect(!inside.contains { $0 == "'" })
        #expect(
          inside.isEmpty
            || [" class=", " lang=", " charset=", " name="].contains { inside.hasPrefix($0) })
      }
      let ampersands = html.split(separator: "&", omittingEmptySubsequences: false)
      for piece in ampersands.dropFirst() {
        #expect(["amp;", "lt;", "gt;", "quot;", "#39;"].contains { piece.hasPrefix($0) })
      }
    }
  }

  @Test("HTML has no script, no link and nothing from outside", arguments: Sample.hostile)
  func selfContained(text: String) throws {
    for export in try Sample.exports(Sample.filled(with: text), .internal, only: .html) {
      for word in ["<script", "<a ", "<img", "<link", "url(", "@import", "src=\""] {
        #expect(!export.text.contains(word))
      }
      #expect(export.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    }
  }

  @Test("no text becomes a tag or a link in Markdown", arguments: texts)
  func markdown(text: String) throws {
    for export in try Sample.exports(Sample.filled(with: text), .internal, only: .markdown) {
      let scalars = Array(export.text.unicodeScalars)
      #expect(!scalars.contains("<"))
      for (index, scalar) in scalars.enumerated() where "[]`".unicodeScalars.contains(scalar) {
        #expect(isEscaped(scalars, at: index))
      }
      // Only our own signs for headings, notes and lists begin a line.
      for line in export.text.split(separator: "\n") where line.first == ">" {
        #expect(line.hasPrefix("> "))
      }
      #expect(!export.text.contains("http://") && !export.text.contains("https://"))
      #expect(!export.text.lowercased().contains("www."))
    }
  }

  private func isEscaped(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let slashes = scalars[..<index].reversed().prefix { $0 == "\\" }.count
    return slashes % 2 == 1
  }

  @Test("a Markdown table has the same number of cells in every row", arguments: texts)
  func markdownTables(text: String) throws {
    for export in try Sample.exports(Sample.filled(with: text), .internal, only: .markdown) {
      let lines = export.text.split(separator: "\n", omittingEmptySubsequences: false)
      for rows in lines.split(whereSeparator: { !$0.hasPrefix("| ") }) {
        let counts = rows.map { row in
          let scalars = Array(row.unicodeScalars)
          return scalars.indices.filter { scalars[$0] == "|" && !isEscaped(scalars, at: $0) }.count
        }
        #expect(Set(counts).count <= 1)
      }
    }
  }

  @Test("a CSV file gives every cell back", arguments: texts)
  func csv(text: String) throws {
    let text = text.replacing("\0", with: "")
    for export in try Sample.exports(Sample.filled(with: text), .internal, only: .csv) {
      let rows = try #require(CSVReader.rows(export.text))
      #expect(Set(rows.map(\.count)).count == 1)
      let cells = rows.dropFirst().joined().map(FormulaGuard.unguarded)
      let lists: Set<ExportKind> = [.roster, .swot, .actions]
      if lists.contains(export.kind) { #expect(cells.contains(text)) }
      for cell in rows.joined() {
        #expect(FormulaGuard.guarded(FormulaGuard.unguarded(cell)) == cell)
      }
    }
  }

  @Test("JSON gives every text back to another reader", arguments: texts)
  func json(text: String) throws {
    for export in try Sample.exports(Sample.filled(with: text), .internal, only: .json) {
      let object = try JSONSerialization.jsonObject(with: Data(export.text.utf8))
      let members = try #require(object as? [String: Any])
      guard export.kind == .actions else { continue }
      let actions = try #require(members["actions"] as? [[String: Any]])
      let read = actions.first?["text"] as? String
      #expect(read?.unicodeScalars.elementsEqual(text.unicodeScalars) == true || text.isEmpty)
    }
  }

  @Test("plain text has no control characters and no line over 72 columns", arguments: texts)
  func plainText(text: String) throws {
    for export in try Sample.exports(Sample.filled(with: text), .public, only: .text) {
      #expect(
        !export.text.unicodeScalars.contains {
          ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
            || (0x202A...0x202E).contains($0.value)
        })
      for line in export.text.split(separator: "\n") where line.allSatisfy(\.isASCII) {
        #expect(line.utf8.count <= PlainTextRenderer.width)
      }
    }
  }
}
