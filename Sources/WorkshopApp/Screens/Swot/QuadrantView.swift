import TerminalUI
import WorkshopModel

/// One list of a board: its name, and factors with their codes, dots and what stands under them.
struct QuadrantView {
  let swot: SwotState
  let quadrant: Quadrant
  let rect: Rect
  /// On a wall nothing stands there that is for the facilitator alone.
  var isOnWall = false
  /// Whether the name of the list stands above it.
  var hasName = true

  /// Code, sign of selection and dots stand left of the words.
  private static let margin = 8

  private struct Line {
    /// The factor to which it belongs; nil for headings and what is gone.
    let index: Int?
    let isFirst: Bool
    let code: String
    let text: String
    var role = Look.text
  }

  private var isCurrent: Bool { quadrant == swot.quadrant }

  /// How many lines all of it takes.
  var need: Int { max(1, lines(showingOriginals: true, isUnicode: true).count) }

  func draw(_ pen: inout Pen) {
    pen.target(.factor(quadrant, 0), rect)
    let end = drawTitle(&pen)
    var lines = self.lines(showingOriginals: true, isUnicode: pen.isUnicode, pen.tr)
    let room = max(1, rect.rows - 1)
    if lines.count > room {
      lines = self.lines(showingOriginals: false, isUnicode: pen.isUnicode, pen.tr)
    }
    if swot.face.entries(in: quadrant).isEmpty {
      if isCurrent {
        pen.put(
          pen.tr("\(pen.key("swot.new")) adds the first"), rect.column + 1, rect.row + 1,
          columns: rect.columns - 1,
          .muted)
        pen.canvas.cursor = Point(column: rect.column, row: rect.row)
      }
      if lines.isEmpty { return }
    }
    let focus = isCurrent ? lines.firstIndex { $0.index == swot.row } ?? 0 : 0
    let last = isCurrent ? lines.lastIndex { $0.index == swot.row } ?? 0 : 0
    let first = max(0, min(focus, last - room + 1))
    let shift = swot.face.entries(in: quadrant).isEmpty && isCurrent ? 1 : 0
    let shown = lines[first...].prefix(max(0, room - shift))
    for (offset, line) in shown.enumerated() {
      draw(line, rect.row + 1 + shift + offset, &pen)
    }
    markCuts(lines, shown.startIndex..<shown.endIndex, rect.row + 1 + shift, &pen)
    let hidden = Set(lines.compactMap(\.index)).count - Set(shown.compactMap(\.index)).count
    if hidden > 0 {
      let more = " " + pen.tr("+\(hidden) more")
      if rect.endColumn - TextWidth.of(more) > end {
        pen.put(more, endingAt: rect.endColumn, rect.row, .notice)
      } else {
        pen.put(" +\(pen.tr(hidden))", endingAt: rect.endColumn, rect.row, .notice)
      }
    }
  }

  /// Marks a factor of which only a part is seen at the upper or lower edge.
  private func markCuts(_ lines: [Line], _ shown: Range<Int>, _ row: Int, _ pen: inout Pen) {
    guard let first = shown.first, let last = shown.last else { return }
    let isPart = { (index: Int) in
      lines.indices.contains(index) && lines[index].index != nil && !lines[index].isFirst
    }
    if isPart(first) { pen.put(pen.sign("…", "~"), rect.column, row, .notice) }
    if isPart(last + 1) {
      let column = rect.column + Self.margin - 2
      pen.put(pen.sign("…", "~"), column, row + last - first, .notice)
    }
  }

  /// Draws the name of the list and returns the column behind it.
  private func drawTitle(_ pen: inout Pen) -> Int {
    let role: Look = quadrant.isHelpful ? .helpful : .harmful
    // All four say what they mean, or none does.
    let isLong = Quadrant.allCases.allSatisfy {
      TextWidth.of(Self.title($0, isLong: true, pen)) + 3 <= rect.columns
    }
    let end =
      hasName
      ? pen.put(
        Self.title(quadrant, isLong: isLong, pen), rect.column, rect.row, columns: rect.columns,
        isCurrent ? .currentTab : role) : rect.column
    if end < rect.endColumn {
      pen.canvas.fill(
        Rect(column: end, row: rect.row, columns: rect.endColumn - end, rows: 1),
        with: pen.isUnicode ? "─" : "-", style: pen.theme[isCurrent ? .marker : .muted])
    }
    return end
  }

  private static func title(_ quadrant: Quadrant, isLong: Bool, _ pen: Pen) -> String {
    let short = pen.tr(Phrase(quadrant.label)) + " "
    return isLong ? short + "(" + pen.tr(Phrase(quadrant.meaning)) + ") " : short
  }

  private func draw(_ line: Line, _ row: Int, _ pen: inout Pen) {
    if let index = line.index {
      pen.target(
        .factor(quadrant, index),
        Rect(column: rect.column, row: row, columns: rect.columns, rows: 1))
      if isCurrent, index == swot.row, line.isFirst {
        pen.put(pen.sign("▌", ">"), rect.column - 1, row, .marker)
        pen.canvas.cursor = Point(column: rect.column - 1, row: row)
      }
    }
    let role: Look = quadrant.isHelpful ? .helpful : .harmful
    pen.put(
      line.code, rect.column, row, columns: Self.margin, line.role == .text ? role : line.role)
    pen.put(
      line.text, rect.column + Self.margin, row, columns: rect.columns - Self.margin, line.role)
  }

  /// The lines of the list; without room for all of what stands under factors, only for the one
  /// under the cursor.
  private func lines(
    showingOriginals: Bool, isUnicode: Bool, _ tr: (Phrase) -> String = { _ in "" }
  ) -> [Line] {
    let room = rect.columns - Self.margin
    var lines: [Line] = []
    for (index, entry) in swot.face.entries(in: quadrant).enumerated() {
      if let heading = entry.heading {
        let name = heading.isEmpty ? tr("nobody said who") : heading
        lines.append(
          Line(
            index: nil, isFirst: false, code: isUnicode ? "──" : "--", text: name, role: .heading))
      }
      let isFocused = isCurrent && index == swot.row
      let showsUnder = showingOriginals || isFocused
      var text = entry.factor.text
      if !entry.originals.isEmpty, !showsUnder { text += " (+\(entry.originals.count))" }
      if let fate = entry.fate {
        let sign = fate.sign(isUnicode)
        text = (fate == .moved ? "\(sign)\(entry.before ?? "") " : "\(sign) ") + text
      }
      for (offset, part) in text.wrapped(to: room).enumerated() {
        lines.append(
          Line(
            index: index, isFirst: offset == 0,
            code: offset == 0 ? code(entry, isUnicode) : "", text: part))
      }
      for original in showsUnder ? entry.originals : [] {
        for (offset, part) in original.text.wrapped(to: room - 2).enumerated() {
          lines.append(
            Line(
              index: index, isFirst: false, code: "",
              text: (offset == 0 ? (isUnicode ? "· " : "- ") : "  ") + part, role: .muted))
        }
      }
    }
    return lines + goneLines(room, isUnicode)
  }

  private func goneLines(_ room: Int, _ isUnicode: Bool) -> [Line] {
    (swot.face.gone[quadrant] ?? []).flatMap { _, factor in
      ("\(BoardComparison.Fate.gone.sign(isUnicode)) " + factor.text).wrapped(to: room).map {
        Line(index: nil, isFirst: false, code: "", text: $0, role: .muted)
      }
    }
  }

  /// "S1", "S1*•3" when it is selected and has dots.
  private func code(_ entry: SwotFace.Entry, _ isUnicode: Bool) -> String {
    let mark = swot.selection.contains(entry.factor.id) ? "*" : " "
    let hidden = isOnWall ? "" : "?"
    let dots = entry.dots.map { $0 > 0 ? "\(isUnicode ? "•" : "o")\($0)" : "" } ?? hidden
    let code = entry.code + mark + dots
    return mark == " " && dots.isEmpty ? entry.code : code
  }
}
