extension Document {
  /// The document as lines for the screen, wrapped to a width in columns.
  ///
  /// Widths are estimated by scalar; no line is wider than `width` as long as that is 2 or more.
  public func lines(width: Int) -> [StyledLine] {
    DocumentLayout(width: width, underlines: false).lines(of: self)
  }
}

/// Lays blocks out one under the other with an empty line between them.
struct DocumentLayout {
  let width: Int
  /// Whether headings get a line of signs below them, where no style can tell them.
  let underlines: Bool

  func lines(of document: Document) -> [StyledLine] {
    var lines: [StyledLine] = []
    for block in document.readable {
      if !lines.isEmpty { lines.append(.blank) }
      lines += self.lines(of: block)
    }
    return lines
  }

  private func lines(of block: Block) -> [StyledLine] {
    switch block {
    case .heading(let level, let text): heading(text, level: level)
    case .paragraph(let spans): Wrapping.lines(spans.map { $0.styled() }, width: width)
    case .list(let items): items.flatMap(item)
    case .table(let table): TableLayout(table: table, width: width).lines()
    case .grid(let grid): GridLayout(grid: grid, width: width).lines()
    case .note(let spans, let label):
      Wrapping.lines(
        [StyledSpan(label + ": ", .muted)] + spans.map { $0.styled(plain: .muted) }, width: width)
    }
  }

  private func heading(_ text: String, level: Int) -> [StyledLine] {
    let lines = Wrapping.lines([StyledSpan(Printable.line(text), .heading)], width: width)
    guard underlines, level < 3 else { return lines }
    let longest = lines.map(\.width).max() ?? 0
    return lines + [StyledLine(String(repeating: level == 1 ? "=" : "-", count: longest))]
  }

  private func item(_ spans: [Span]) -> [StyledLine] {
    let lines = Wrapping.lines(spans.map { $0.styled() }, width: width - 2)
    return lines.enumerated().map { index, line in
      StyledLine([StyledSpan(index == 0 ? "- " : "  ", .muted)] + line.spans)
    }
  }
}

extension Span {
  /// The run as a screen shows it.
  func styled(plain: TextStyle = .plain) -> StyledSpan {
    let style: TextStyle =
      switch self.style {
      case .plain: plain
      case .strong: .strong
      case .quotation: .quotation
      case .muted: .muted
      }
    return StyledSpan(Printable.text(marked), style)
  }
}
