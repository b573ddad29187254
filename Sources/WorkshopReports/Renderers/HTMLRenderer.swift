/// Writes a document as one HTML file that needs nothing else: no scripts, no links, no outside
/// resources.
public enum HTMLRenderer {
  /// The file's text, UTF-8, ending in a line feed.
  public static func render(_ document: Document) -> String {
    let body = document.readable.map(render).joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(escaped(document.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(Printable.line(document.title)))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      \(body)
      </body>
      </html>

      """
  }

  private static let style = """
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; }
    body { padding: 0 1rem; }
    h1, h2, h3 { line-height: 1.25; }
    table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
    th, td { border: 1px solid #888; padding: .25rem .5rem; text-align: left; vertical-align: top; }
    th.trailing, td.trailing { text-align: right; }
    .grid td { width: 50%; }
    .muted { color: #555; }
    .quotation { font-style: italic; }
    .note { border-left: .25rem solid #888; padding-left: .75rem; }
    @page { margin: 2cm; }
    @media print {
      body { font-size: 11pt; margin: 0; max-width: none; padding: 0; }
      h1, h2, h3 { break-after: avoid; }
      tr, li { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """

  private static func render(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text):
      "<h\(level)>\(escaped(Printable.line(text)))</h\(level)>"
    case .paragraph(let spans): "<p>\(render(spans))</p>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(render($0))</li>\n" }.joined() + "</ul>"
    case .table(let table): render(table)
    case .grid(let grid): render(grid)
    case .note(let spans, let label):
      "<p class=\"note\"><strong>\(escaped(label)):</strong> \(render(spans))</p>"
    }
  }

  private static func render(_ spans: [Span]) -> String {
    spans.map { span in
      let text = escaped(Printable.text(span.marked)).split(
        separator: "\n", omittingEmptySubsequences: false
      ).joined(separator: "<br>\n")
      return switch span.style {
      case .plain: text
      case .strong: "<strong>\(text)</strong>"
      case .quotation, .muted: "<span class=\"\(span.style.rawValue)\">\(text)</span>"
      }
    }.joined()
  }

  private static func render(_ table: Table) -> String {
    let row = { (tag: String, cells: [String]) in
      let inner = zip(table.columns, cells).map { column, cell in
        let edge = column.alignment == .trailing ? " class=\"trailing\"" : ""
        return "<\(tag)\(edge)>\(escaped(Printable.line(cell)))</\(tag)>"
      }
      return "<tr>\(inner.joined())</tr>"
    }
    let rows = table.rows.map { row("td", $0) + "\n" }.joined()
    return """
      <table>
      <thead>\(row("th", table.columns.map(\.title)))</thead>
      <tbody>
      \(rows)</tbody>
      </table>
      """
  }

  private static func render(_ grid: Grid) -> String {
    let rows = grid.rows.map { cells in
      let inner = cells.map { cell in
        let items = cell.items.map { "<li>\(escaped(Printable.line($0.line)))</li>" }.joined()
        let list = items.isEmpty ? "<p>–</p>" : "<ul>\(items)</ul>"
        return """
          <td><strong>\(escaped(Printable.line(cell.title)))</strong> \
          <span class="muted">(\(escaped(Printable.line(cell.meaning))))</span>\(list)</td>
          """
      }
      return "<tr>\(inner.joined())</tr>\n"
    }
    return "<table class=\"grid\">\n\(rows.joined())</table>"
  }

  /// By scalar: an angle bracket with a combining mark behind it is one Character.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
