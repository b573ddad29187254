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

  /// Two rows of two as a table would need tags to break lines in a cell, so each list gets its
  /// title.
  private static func render(_ grid: Grid) -> String {
    grid.cells.map { cell in
      let items = cell.items.map { "- " + MarkdownEscape.line($0.line) }
      let title =
        "**\(MarkdownEscape.line(cell.title))** (\(MarkdownEscape.line(cell.meaning)))"
      return ([title, ""] + (items.isEmpty ? ["- –"] : items)).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
