import TerminalUI
import WorkshopModel

/// What a merge would do: what changes hands, what cannot be kept, and each field of the two.
enum MergeView {
  static func draw(_ state: AppState, _ merge: MergeState, _ pen: inout Pen) {
    let isPeople = if case .people = merge.preview.pair { true } else { false }
    pen.put(
      isPeople ? pen.tr("Two people who are one") : pen.tr("Two spellings of one organisation"), 1,
      0,
      .title)
    pen.rule(1)
    pen.canvas.cursor = Point(column: 2, row: 2)
    var row = 2
    for (line, role) in facts(merge.preview, pen) {
      pen.put(line, 2, row, columns: pen.columns - 4, role)
      row += 1
    }
    fields(merge, row + 1, &pen)
    pen.saved(state, pen.rows - 2)
    pen.footer(state)
  }

  private static func facts(_ preview: MergePreview, _ pen: Pen) -> [(String, Look)] {
    var lines: [(String, Look)] = []
    if preview.roles > 0 {
      lines.append(
        (pen.tr("\(preview.enrolments) enrolments and \(preview.roles) parts change hands"), .text))
    } else if preview.enrolments > 0 || preview.shared.isEmpty {
      lines.append((pen.tr("\(preview.enrolments) enrolments change hands"), .text))
    }
    for title in preview.shared.prefix(2) {
      lines.append((pen.tr("both are in “\(title)”; there the two become one line"), .text))
    }
    for lost in preview.lost.prefix(3) {
      lines.append(
        (
          pen.tr(
            "“\(lost.session)”: \(lost.kept.letter) stays, \(lost.lost.letter) of the other is dropped"
          ), .problem
        ))
    }
    if preview.lost.count > 3 {
      lines.append((pen.tr("and \(preview.lost.count - 3) more marks are dropped"), .problem))
    }
    return lines
  }

  private static func fields(_ merge: MergeState, _ top: Int, _ pen: inout Pen) {
    let labels = merge.fields.map { TextWidth.of(pen.tr(Phrase($0.label))) }.max() ?? 0
    let start = labels + 4
    // Begin so that the field under the cursor is in sight.
    let room = max(2, pen.rows - 2 - top)
    var first = 0
    while first < merge.current ?? 0, lines(merge.fields[first...(merge.current ?? 0)]) > room {
      first += 1
    }
    var row = top
    for (index, field) in merge.fields.enumerated().dropFirst(first) {
      guard row + (field.differs ? 1 : 0) < pen.rows - 2 else { break }
      if index == merge.current { pen.marker(row) }
      pen.put(pen.tr(Phrase(field.label)), 2, row, .muted)
      let language = pen.language
      let said = { (value: String) in field.isWord ? language(Phrase(value)) : value }
      guard field.differs else {
        value(said(field.first.isEmpty ? field.second : field.first), true, start, row, &pen)
        row += 1
        continue
      }
      value(said(field.first), !field.takesSecond, start, row, &pen)
      value(said(field.second), field.takesSecond, start, row + 1, &pen)
      row += 2
    }
  }

  private static func lines(_ fields: ArraySlice<MergeField>) -> Int {
    fields.reduce(0) { $0 + ($1.differs ? 2 : 1) }
  }

  private static func value(
    _ text: String, _ isKept: Bool, _ column: Int, _ row: Int, _ pen: inout Pen
  ) {
    pen.put(
      isKept ? pen.sign("●", "*") : pen.sign("○", "-"), column, row, isKept ? .marker : .muted)
    pen.put(
      text, column + 2, row, columns: pen.columns - column - 3, isKept ? .text : .muted)
  }
}
