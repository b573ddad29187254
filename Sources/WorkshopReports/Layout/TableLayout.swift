/// A table as aligned columns, or as one record under the other where the columns do not fit.
struct TableLayout {
  private let table: Table
  private let width: Int

  /// Lays out the columns that say something; empty ones would only take room.
  init(table: Table, width: Int) {
    let used = table.columns.indices.filter { index in table.rows.contains { !$0[index].isEmpty } }
    self.table = Table(
      columns: used.map { table.columns[$0] }, rows: table.rows.map { row in used.map { row[$0] } })
    self.width = width
  }

  /// Spaces between two columns, the first that makes the columns fit.
  private static let gaps = [2, 1]
  /// The narrowest that a column of running text may become.
  private static let narrowest = 8

  func lines() -> [StyledLine] {
    guard !table.columns.isEmpty else { return [] }
    for gap in Self.gaps {
      if let widths = columnWidths(gap: gap) { return lines(widths, gap: gap) }
    }
    return records()
  }

  private func lines(_ widths: [Int], gap: Int) -> [StyledLine] {
    let space = StyledSpan(String(repeating: " ", count: gap), .plain)
    let titles = row(
      table.columns.map { StyledSpan(Printable.line($0.title), .heading) }, widths, space)
    let rule = StyledLine(
      widths.map { String(repeating: "-", count: $0) }.joined(separator: space.text), .muted)
    return titles + [rule]
      + table.rows.flatMap { cells in
        row(cells.map { StyledSpan(Printable.line($0), .plain) }, widths, space)
      }
  }

  /// The natural widths, the widest shortened as far as needed; nil when even that is too wide.
  private func columnWidths(gap: Int) -> [Int]? {
    var widths = table.columns.indices.map { index in
      ([table.columns[index].title] + table.rows.map { $0[index] })
        .map { DisplayWidth.of(Printable.line($0)) }.max() ?? 0
    }
    let least = table.columns.map { column in
      column.title.split(separator: " ").map { DisplayWidth.of(String($0)) }
        .reduce(Self.narrowest, max)
    }
    var excess = widths.reduce(0, +) - (width - gap * (widths.count - 1))
    while excess > 0 {
      let shrinking = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinking.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func row(_ cells: [StyledSpan], _ widths: [Int], _ space: StyledSpan) -> [StyledLine] {
    let wrapped = zip(cells, widths).map { Wrapping.lines([$0], width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var spans: [StyledSpan] = []
      for (column, lines) in wrapped.enumerated() {
        if column > 0 { spans.append(space) }
        let line = index < lines.count ? lines[index] : .blank
        spans += line.padded(to: widths[column], table.columns[column].alignment).spans
      }
      return StyledLine(spans).trimmed
    }
  }

  private func records() -> [StyledLine] {
    var lines: [StyledLine] = []
    for row in table.rows {
      if !lines.isEmpty { lines.append(.blank) }
      for (column, cell) in zip(table.columns, row) where !cell.isEmpty {
        lines += Wrapping.lines(
          [
            StyledSpan("\(Printable.line(column.title)): ", .heading),
            StyledSpan(Printable.line(cell), .plain),
          ], width: width)
      }
    }
    return lines
  }
}
