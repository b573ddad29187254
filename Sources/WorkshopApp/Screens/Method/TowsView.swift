import TerminalUI
import WorkshopModel

/// The matrix of four cells with their strategies, and the pairs that are still free.
enum TowsView {
  static func draw(
    _ state: AppState, _ method: MethodState, _ board: FilledBoard, _ pen: inout Pen
  ) {
    let bottom = pen.rows - 5
    let area = Rect(column: 1, row: 2, columns: pen.columns - 2, rows: bottom - 2)
    let half = area.columns / 2
    let strategies = state.workshop?.swot.face.strategies ?? []
    let lines = Dictionary(
      uniqueKeysWithValues: Pairing.allCases.map { pairing in
        (pairing, self.lines(strategies.filter { $0.pairing == pairing }, half - 3))
      })
    let need = { (first: Pairing, second: Pairing) in
      max(lines[first]?.count ?? 0, lines[second]?.count ?? 0) + 2
    }
    let top = SwotView.rowsOfTop(need(.so, .wo), need(.st, .wt), area.rows)
    for pairing in Pairing.allCases {
      let isTop = pairing == .so || pairing == .wo
      let isLeft = pairing == .so || pairing == .st
      let rect = Rect(
        column: isLeft ? area.column : area.column + half, row: isTop ? area.row : area.row + top,
        columns: half - 1, rows: isTop ? top : area.rows - top)
      draw(pairing, lines[pairing] ?? [], rect, method, &pen)
    }
    free(board, method, bottom, &pen)
  }

  private typealias Line = (index: Int, isFirst: Bool, text: String)

  private static func lines(_ strategies: [CitedStrategy], _ room: Int) -> [Line] {
    strategies.enumerated().flatMap { index, strategy -> [Line] in
      let sum = strategy.sum.isEmpty ? "?" : strategy.sum
      return "\(sum): \(strategy.strategy.text)".wrapped(to: room).enumerated().map {
        (index, $0.offset == 0, $0.element)
      }
    }
  }

  private static func draw(
    _ pairing: Pairing, _ lines: [Line], _ rect: Rect, _ method: MethodState, _ pen: inout Pen
  ) {
    let isCurrent = pairing == method.pairing
    pen.put(
      "\(pairing.label) · \(pen.tr(Phrase(pairing.meaning)))", rect.column, rect.row,
      columns: rect.columns, isCurrent ? .currentTab : .heading)
    let room = max(1, rect.rows - 1)
    let selected = isCurrent ? method.list.selected : -1
    let last = lines.lastIndex { $0.index == selected } ?? 0
    let first = max(0, last - room + 1)
    if isCurrent { pen.canvas.cursor = Point(column: rect.column - 1, row: rect.row + 1) }
    for (offset, line) in lines[min(first, lines.count)...].prefix(room).enumerated() {
      let row = rect.row + 1 + offset
      if line.index == selected, line.isFirst {
        pen.put(pen.sign("▌", ">"), rect.column - 1, row, .marker)
        pen.canvas.cursor = Point(column: rect.column - 1, row: row)
      }
      pen.put(line.text, rect.column, row, columns: rect.columns)
    }
    let hidden =
      Set(lines.map(\.index)).count
      - Set(lines[min(first, lines.count)...].prefix(room).map(\.index)).count
    if hidden > 0 { pen.put(" +\(pen.tr(hidden))", endingAt: rect.endColumn, rect.row, .notice) }
  }

  /// The pairs of the cell that no strategy combines yet, the strongest first.
  private static func free(
    _ board: FilledBoard, _ method: MethodState, _ row: Int, _ pen: inout Pen
  ) {
    let pairs = board.unusedPairs(method.pairing)
    pen.rule(row)
    guard !pairs.isEmpty else {
      pen.put(pen.tr("Every pair of this cell is in a strategy."), 2, row + 1, .muted)
      return
    }
    let heading = pen.tr(
      "Free pairs, the strongest first; \(pen.key("tows.new")) begins with the first of \(pairs.count)"
    )
    pen.put(heading, 2, row + 1, columns: pen.columns - 4, .muted)
    var column = 2
    for pair in pairs {
      let text = "\(pair.inside.code) + \(pair.outside.code) (\(pen.tr(pair.strength)))"
      guard column + TextWidth.of(text) < pen.columns - 14 else { break }
      column = pen.put(text, column, row + 2) + 3
    }
  }
}
