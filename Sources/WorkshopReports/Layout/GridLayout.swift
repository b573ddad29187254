/// A grid as framed lists, two beside each other where there is room, else one under the other.
struct GridLayout {
  let grid: Grid
  let width: Int

  /// The narrowest page on which two frames stand beside each other.
  private static let twoColumns = 50

  func lines() -> [StyledLine] {
    guard width >= Self.twoColumns else {
      return grid.cells.flatMap { frame($0, width: width, height: 0) }
    }
    return grid.rows.flatMap { cells in
      let right = width / 2
      let widths = [width - right, right]
      let height = zip(cells, widths).map { content($0, width: $1 - 4).count }.max() ?? 0
      let frames = zip(cells, widths).map { frame($0, width: $1, height: height) }
      return (0..<(height + 2)).map { index in StyledLine(frames.flatMap { $0[index].spans }) }
    }
  }

  private func content(_ cell: Grid.Cell, width: Int) -> [StyledLine] {
    cell.items.flatMap {
      Wrapping.lines([StyledSpan(Printable.line($0.line), .plain)], width: width)
    }
  }

  private func frame(_ cell: Grid.Cell, width: Int, height: Int) -> [StyledLine] {
    let inside = max(2, width - 4)
    var title = "\(cell.title) (\(cell.meaning))"
    if DisplayWidth.of(title) > inside { title = cell.title }
    let rule = String(repeating: "─", count: max(0, width - 4 - DisplayWidth.of(title)))
    var lines = content(cell, width: inside)
    lines += Array(repeating: .blank, count: max(0, height - lines.count))
    let top = StyledLine([
      StyledSpan("┌ ", .muted), StyledSpan(title, .heading), StyledSpan(" \(rule)┐", .muted),
    ])
    let bottom = StyledLine("└\(String(repeating: "─", count: max(0, width - 2)))┘", .muted)
    return [top]
      + lines.map {
        StyledLine(
          [StyledSpan("│ ", .muted)] + $0.padded(to: inside).spans + [StyledSpan(" │", .muted)])
      } + [bottom]
  }
}
