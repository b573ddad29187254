import TerminalUI
import WorkshopModel

/// A SWOT board on the wall: the four lists, or one alone in large letters.
///
/// The keys of the board work here too, since the room watches while it is filled.
enum SwotWall {
  /// Code and dots stand left of large words.
  private static let margin = 8

  static func draw(_ state: AppState, _ pen: inout Pen) {
    guard let workshop = state.workshop, let board = workshop.swot.current else { return }
    var swot = workshop.swot
    if state.hidesRaisers, [.agency, .group].contains(swot.lens) { swot.lens = .all }
    PhaseBar.draw(state, workshop, 0, &pen)
    let top = heading(board, &pen)
    let area = Rect(
      column: 1, row: top, columns: pen.columns - 2,
      rows: pen.rows - SwotView.foot(state, pen) - top)
    if swot.isWide {
      alone(swot, area, &pen)
    } else {
      SwotView.grid(swot, area, &pen) { quadrant, rect, pen in
        four(QuadrantView(swot: swot, quadrant: quadrant, rect: rect, isOnWall: true), &pen)
      }
    }
    if let notice = state.notice { pen.put(notice) }
  }

  /// The question, and that dots are being given; returns the row behind them.
  private static func heading(_ board: FilledBoard, _ pen: inout Pen) -> Int {
    var row = 1
    let room = pen.columns - 4
    let question = board.board.question
    if pen.rows >= 40, let big = BigText.wrapped(question, to: room, isUnicode: pen.isUnicode),
      big.count <= 2, !question.isEmpty
    {
      for line in big {
        line.draw(on: &pen.canvas, at: Point(column: 2, row: row), style: pen.theme[.title])
        row += line.rows
      }
      row += 1
    } else if !question.isEmpty {
      for line in "“\(question)”".wrapped(to: room).prefix(3) {
        pen.put(line, 1, row, columns: room, .title)
        row += 1
      }
    }
    if let round = board.openRound {
      pen.put(
        pen.tr("Round “\(round.name)” is open; dots are hidden"), 1, row, columns: room, .notice)
      row += 1
    }
    return row
  }

  /// The name of a list in large letters where there is room for it, and the list below.
  private static func four(_ view: QuadrantView, _ pen: inout Pen) {
    var view = view
    // All four names are large, or none is.
    let names = Quadrant.allCases.compactMap { name($0, pen) }
    let isLarge =
      view.rect.rows >= 12 && names.count == Quadrant.allCases.count
      && names.allSatisfy { $0.columns < view.rect.columns && $0.rows < 5 }
    if isLarge, let big = name(view.quadrant, pen) {
      let look: Look = view.quadrant.isHelpful ? .helpful : .harmful
      big.draw(
        on: &pen.canvas, at: Point(column: view.rect.column, row: view.rect.row),
        style: pen.theme[look])
      view = QuadrantView(
        swot: view.swot, quadrant: view.quadrant,
        rect: Rect(
          column: view.rect.column, row: view.rect.row + big.rows, columns: view.rect.columns,
          rows: view.rect.rows - big.rows), isOnWall: true, hasName: false)
    }
    view.draw(&pen)
  }

  private static func name(_ quadrant: Quadrant, _ pen: Pen) -> BigText? {
    BigText(Folding.fold(pen.tr(Phrase(quadrant.label))), .small, isUnicode: pen.isUnicode)
  }

  /// One list in large letters, from as far up as the factor under the cursor allows.
  private static func alone(_ swot: SwotState, _ area: Rect, _ pen: inout Pen) {
    let look: Look = swot.quadrant.isHelpful ? .helpful : .harmful
    var row = area.row
    if let big = name(swot.quadrant, pen), big.columns < area.columns, area.rows >= 16 {
      big.draw(on: &pen.canvas, at: Point(column: 1, row: row), style: pen.theme[look])
      row += big.rows
    } else {
      pen.put(
        pen.tr(Phrase(swot.quadrant.label)), 1, row, columns: area.columns - 10, look)
      row += 1
    }
    let entries = swot.face.entries(in: swot.quadrant)
    let blocks = entries.map { block($0.factor.text, area.columns - margin, pen) }
    let room = area.row + area.rows - row
    let end = min(swot.row, max(0, blocks.count - 1))
    var first = 0
    while first < end, height(blocks[first...end]) > room { first += 1 }
    var last = first
    while last < blocks.count, height(blocks[first...last]) <= room { last += 1 }
    // A factor that is larger than the screen stands in ordinary letters.
    if last == first, first < entries.count {
      let text = entries[first].factor.text
      write(entries[first], .plain(text.wrapped(to: area.columns - margin)), row, look, &pen)
      last = first + 1
    } else {
      for index in first..<last {
        write(entries[index], blocks[index], row, look, &pen)
        row += blocks[index].rows + 1
      }
    }
    let hidden = entries.count - (last - first)
    if hidden > 0 {
      pen.put(pen.tr("+\(hidden) more"), endingAt: area.endColumn, area.row, .notice)
    }
  }

  /// A factor in the letters that it gets.
  private enum Block {
    case big([BigText])
    case plain([String])

    var rows: Int {
      switch self {
      case .big(let lines): lines.reduce(0) { $0 + $1.rows }
      case .plain(let lines): lines.count
      }
    }
  }

  private static func block(_ text: String, _ columns: Int, _ pen: Pen) -> Block {
    BigText.wrapped(text, to: columns, isUnicode: pen.isUnicode).map { .big($0) }
      ?? .plain(text.wrapped(to: columns))
  }

  /// The rows of factors with one between two of them.
  private static func height(_ blocks: ArraySlice<Block>) -> Int {
    blocks.reduce(-1) { $0 + $1.rows + 1 }
  }

  private static func write(
    _ entry: SwotFace.Entry, _ block: Block, _ row: Int, _ look: Look, _ pen: inout Pen
  ) {
    let dots = entry.dots.map { $0 > 0 ? " " + pen.sign("•", "o") + pen.tr($0) : "" } ?? ""
    pen.put(entry.code + dots, 1, row, columns: margin, look)
    var row = row
    switch block {
    case .big(let lines):
      for line in lines {
        line.draw(
          on: &pen.canvas, at: Point(column: 1 + margin, row: row), style: pen.theme[.text])
        row += line.rows
      }
    case .plain(let lines):
      for line in lines {
        pen.put(line, 1 + margin, row, columns: pen.columns - margin - 2, .text)
        row += 1
      }
    }
  }
}

extension AppState {
  /// Whether the room watches and may not see who raised a factor.
  var hidesRaisers: Bool {
    guard !showsNamesOnProjector else { return false }
    return layers.contains { if case .projector(.board) = $0 { true } else { false } }
  }
}
