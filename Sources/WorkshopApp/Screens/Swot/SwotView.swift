import TerminalUI
import WorkshopModel

/// A SWOT board as a grid of four.
enum SwotView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let swot = workshop.swot
    let board = swot.current
    let question = board?.board.question ?? ""
    var heading =
      question.isEmpty
      ? pen.tr("No question yet; \(pen.key("swot.question")) asks one") : "“\(question)”"
    if swot.boards.count > 1 {
      heading = pen.tr("\(swot.board + 1)/\(swot.boards.count)") + " " + heading
    }
    // The question is read from the wall: a long one takes a second line.
    let lines = heading.wrapped(to: pen.columns - 14)
    let shown =
      lines.prefix(1) + (lines.count > 1 ? [lines.dropFirst().joined(separator: " ")] : [])
    for (offset, line) in shown.enumerated() {
      pen.put(line, 1, 2 + offset, columns: pen.columns - 14, question.isEmpty ? .muted : .title)
    }
    let area = Rect(
      column: 1, row: 2 + shown.count, columns: pen.columns - 2,
      rows: pen.rows - 3 - shown.count)
    let top = rowsOfTop(swot, area)
    let half = area.columns / 2
    for quadrant in Quadrant.allCases {
      let isTop = quadrant.above == nil
      let rect = Rect(
        column: quadrant.isLeft ? area.column : area.column + half,
        row: isTop ? area.row : area.row + top, columns: half - 1,
        rows: isTop ? top : area.rows - top)
      draw(quadrant, rect, swot, &pen)
    }
  }

  /// The rows of the upper quadrants: in proportion to what they hold, never fewer than four.
  private static func rowsOfTop(_ swot: SwotState, _ area: Rect) -> Int {
    let need = { (a: Quadrant, b: Quadrant) -> Int in
      max(swot.current?.factors(in: a).count ?? 0, swot.current?.factors(in: b).count ?? 0) + 2
    }
    let (upper, lower) = (need(.strengths, .weaknesses), need(.opportunities, .threats))
    return max(4, min(area.rows - 4, area.rows * upper / max(1, upper + lower)))
  }

  private static func draw(
    _ quadrant: Quadrant, _ rect: Rect, _ swot: SwotState, _ pen: inout Pen
  ) {
    let isCurrent = quadrant == swot.quadrant
    pen.target(.factor(quadrant, 0), rect)
    let role: Look = quadrant.isHelpful ? .helpful : .harmful
    let short = pen.tr(Phrase(quadrant.label)) + " "
    let long = short + "(" + pen.tr(Phrase(quadrant.meaning)) + ") "
    let label = TextWidth.of(long) <= rect.columns ? long : short
    let end = pen.put(
      label, rect.column, rect.row, columns: rect.columns, isCurrent ? .currentTab : role)
    if end < rect.endColumn {
      pen.canvas.fill(
        Rect(column: end, row: rect.row, columns: rect.endColumn - end, rows: 1),
        with: pen.isUnicode ? "─" : "-", style: pen.theme[isCurrent ? .marker : .muted])
    }
    let factors = swot.current?.factors(in: quadrant) ?? []
    if factors.isEmpty {
      pen.put(
        isCurrent ? pen.tr("\(pen.key("swot.new")) adds the first") : "", rect.column + 1,
        rect.row + 1, .muted)
      if isCurrent { pen.canvas.cursor = Point(column: rect.column, row: rect.row) }
      return
    }
    let lines = layout(factors, rect)
    let room = rect.rows - 1
    let focus = isCurrent ? lines.firstIndex { $0.index == swot.row } ?? 0 : 0
    let last = isCurrent ? lines.lastIndex { $0.index == swot.row } ?? 0 : 0
    let first = max(0, min(focus, last - room + 1))
    for (offset, line) in lines[first...].prefix(room).enumerated() {
      let row = rect.row + 1 + offset
      pen.target(
        .factor(quadrant, line.index),
        Rect(column: rect.column, row: row, columns: rect.columns, rows: 1))
      if isCurrent, line.index == swot.row, line.isFirst {
        pen.put(pen.sign("▌", ">"), rect.column - 1, row, .marker)
        pen.canvas.cursor = Point(column: rect.column - 1, row: row)
      }
      pen.put(line.code, rect.column, row, role)
      pen.put(line.text, rect.column + 8, row, columns: rect.columns - 8)
    }
    let hidden =
      Set(lines.map(\.index)).count - Set(lines[first...].prefix(room).map(\.index)).count
    if hidden > 0 {
      pen.put(" " + pen.tr("+\(hidden) more"), endingAt: rect.endColumn, rect.row, .notice)
    }
  }

  private struct Line {
    let index: Int
    let isFirst: Bool
    let code: String
    let text: String
  }

  /// The lines of a quadrant: code and dots left of the words, long words on several lines.
  private static func layout(_ factors: [(code: String, factor: Factor)], _ rect: Rect) -> [Line] {
    factors.enumerated().flatMap { index, entry in
      let dots = entry.factor.votes > 0 ? " •\(entry.factor.votes)" : ""
      return entry.factor.text.wrapped(to: rect.columns - 9).enumerated().map { offset, text in
        Line(
          index: index, isFirst: offset == 0, code: offset == 0 ? entry.code + dots : "",
          text: text)
      }
    }
  }
}

extension Quadrant {
  fileprivate var isHelpful: Bool { self == .strengths || self == .opportunities }
}
