import TerminalUI
import WorkshopModel

/// A SWOT board: its question, where the room is, the grid of four, and what is known of a factor.
enum SwotView {
  /// From here on the details stand beside the grid.
  private static let wide = 120
  private static let details = 44

  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let swot = workshop.swot
    let top = 2 + heading(swot, &pen)
    let foot = foot(state, pen)
    var area = Rect(column: 1, row: top, columns: pen.columns - 2, rows: pen.rows - foot - top)
    if let board = swot.current {
      PhaseBar.draw(state, workshop, top, &pen)
      area = Rect(column: 1, row: top + 1, columns: area.columns, rows: area.rows - 1)
      if pen.columns >= wide {
        let beside = Rect(
          column: pen.columns - details - 1, row: area.row, columns: details, rows: area.rows)
        SwotDetails.draw(SwotDetails.lines(state, workshop, board, pen), beside, &pen)
        area = Rect(
          column: 1, row: area.row, columns: area.columns - details - 1, rows: area.rows)
      } else {
        guard foot == 1 else { return grid(swot, area, &pen) }
        area = Rect(column: 1, row: area.row, columns: area.columns, rows: area.rows - 1)
        SwotDetails.line(state, workshop, board, pen.rows - 2, &pen)
      }
    }
    grid(swot, area, &pen)
  }

  private static func grid(_ swot: SwotState, _ area: Rect, _ pen: inout Pen) {
    grid(swot, area, &pen) { quadrant, rect, pen in
      QuadrantView(swot: swot, quadrant: quadrant, rect: rect).draw(&pen)
    }
  }

  /// The rows below the grid: the last line, or what is typed.
  ///
  /// So nothing just entered is covered, and the grid does not jump with hints that come and go.
  static func foot(_ state: AppState, _ pen: Pen) -> Int {
    guard case .prompt(let prompt) = state.top else { return 1 }
    let rows = PromptView.rows(state, pen)
    guard case .factor = prompt.purpose else { return rows }
    return max(rows, pen.rows < 20 ? 4 : 5)
  }

  /// The question is read from the wall: a long one takes a second line.
  private static func heading(_ swot: SwotState, _ pen: inout Pen) -> Int {
    let question = swot.current?.board.question ?? ""
    var heading =
      question.isEmpty
      ? pen.tr("No question yet; \(pen.key("swot.question")) asks one") : "“\(question)”"
    var before: [String] = []
    if swot.boards.count > 1 { before.append(pen.tr("\(swot.board + 1)/\(swot.boards.count)")) }
    if let group = swot.current?.board.group, !group.isEmpty {
      before.append(SwotDetails.group(group, pen))
    }
    if swot.lens == .sibling, let sibling = swot.sibling {
      before.append(pen.tr("against \(SwotDetails.name(of: sibling, pen))"))
    } else if let lens = swot.lens.label {
      before.append(pen.tr(lens))
    }
    if !before.isEmpty { heading = before.joined(separator: " · ") + " · " + heading }
    let lines = heading.wrapped(to: pen.columns - 14)
    let shown =
      lines.prefix(1) + (lines.count > 1 ? [lines.dropFirst().joined(separator: " ")] : [])
    for (offset, line) in shown.enumerated() {
      pen.put(line, 1, 2 + offset, columns: pen.columns - 14, question.isEmpty ? .muted : .title)
    }
    return shown.count
  }

  /// Shares an area between the lists in proportion to what they hold, or gives it all to one.
  static func grid(
    _ swot: SwotState, _ area: Rect, _ pen: inout Pen,
    _ draw: (Quadrant, Rect, inout Pen) -> Void
  ) {
    if swot.isWide {
      draw(swot.quadrant, area, &pen)
      return
    }
    let half = area.columns / 2
    let views = Quadrant.allCases.map { quadrant in
      QuadrantView(
        swot: swot, quadrant: quadrant,
        rect: Rect(
          column: quadrant.isLeft ? area.column : area.column + half, row: area.row,
          columns: half - 1, rows: area.rows))
    }
    let need = { (first: Int, second: Int) in max(views[first].need, views[second].need) + 1 }
    let top = rowsOfTop(need(0, 1), need(2, 3), area.rows)
    for view in views {
      let isTop = view.quadrant.above == nil
      let rect = Rect(
        column: view.rect.column, row: isTop ? area.row : area.row + top,
        columns: view.rect.columns, rows: isTop ? top : area.rows - top)
      draw(view.quadrant, rect, &pen)
    }
  }

  /// The rows of the upper quadrants: what they need where there is room for all, else a share in
  /// proportion to it, and never fewer than four.
  static func rowsOfTop(_ upper: Int, _ lower: Int, _ rows: Int) -> Int {
    let least = min(4, rows / 2)
    let share = rows * upper / max(1, upper + lower)
    return max(least, min(rows - least, share))
  }
}
