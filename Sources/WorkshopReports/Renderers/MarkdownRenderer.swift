import WorkshopModel

/// Writes a document as CommonMark with the tables of GitHub Flavored Markdown.
///
/// No text of the document can become a tag, a link or a mark-up of its own.
public enum MarkdownRenderer {
  /// The document as UTF-8 text that ends in a line feed.
  public static func render(_ document: Document) -> String {
    document.readable.map { render($0) + "\n" }.joined(separator: "\n")
  }

  private static func render(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + MarkdownEscape.line(text)
    case .paragraph(let spans): render(spans)
    case .list(let items):
      items.map { "- " + render($0, continuation: "  ") }.joined(separator: "\n")
    case .table(let table): render(table)
    case .grid(let grid): render(grid)
    case .note(let spans, let label):
      "> **\(MarkdownEscape.line(label)):** " + render(spans, continuation: "> ")
    }
  }

  private static func render(_ spans: [Span], continuation: String = "") -> String {
    let text = spans.map { span in
      let escaped = MarkdownEscape.text(span.marked)
      guard span.style == .strong else { return escaped }
      let core = escaped.trimmed
      if core.isEmpty { return escaped }
      let (before, after) = (escaped[..<core.startIndex], escaped[core.endIndex...])
      return "\(before)**\(core)**\(after)"
    }.joined()
    return MarkdownEscape.lineStarts(of: text)
      .joined(separator: "\\\n" + continuation)
  }

  private static func render(_ table: Table) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
    let rule = table.columns.map { $0.alignment == .leading ? "---" : "---:" }
    return
      ([line(table.columns.map { MarkdownEscape.line($0.title) }), line(rule)]
      + table.rows.map { line($0.map(MarkdownEscape.line)) })
      .joined(separator: "\n")
  }

  /// Two tables of two columns, an item a row: a line break in a cell would need a tag.
  private static func render(_ grid: Grid) -> String {
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
    return grid.rows.map { cells in
      let titles = cells.map {
        "\(MarkdownEscape.line($0.title)) (\(MarkdownEscape.line($0.meaning)))"
      }
      let count = max(1, cells.map(\.items.count).max() ?? 1)
      let rows = (0..<count).map { index in
        line(
          cells.map { cell in
            if cell.items.isEmpty, index == 0 { return "–" }
            return cell.items.indices.contains(index)
              ? MarkdownEscape.line(cell.items[index].line) : ""
          })
      }
      return ([line(titles), line(cells.map { _ in "---" })] + rows).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
