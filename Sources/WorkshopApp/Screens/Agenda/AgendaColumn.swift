import TerminalUI
import WorkshopModel

/// One of several days that stand side by side.
struct AgendaColumn {
  let day: Int
  let column: Int
  let width: Int

  func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let isCurrent = workshop.block?.session.day == day
    pen.put(
      AgendaView.shortLabel(day, workshop, pen), column + 2, 3, columns: width - 3,
      isCurrent ? .selection : .heading)
    let lines = workshop.lines(of: day, at: state.now)
    let rows = state.bodyRows
    let page = isCurrent ? workshop.page(of: lines, rows: rows) : lines.prefix(rows)
    for (offset, line) in page.enumerated() {
      let row = 4 + offset
      switch line {
      case .block(let index): draw(index, state, workshop, row, &pen)
      case .free(let minutes):
        pen.put(
          pen.tr("\(minutes) min free"), column + 9, row, columns: width - 10, .muted)
      case .now: AgendaNow.draw(state, column + 2, row, columns: width - 4, &pen)
      }
    }
    if page.endIndex < lines.endIndex {
      let hidden = lines.endIndex - page.endIndex
      pen.put(
        pen.tr("and \(hidden) more"), column + 2, 4 + page.count, columns: width - 3, .notice)
    }
  }

  private func draw(
    _ index: Int, _ state: AppState, _ workshop: WorkshopState, _ row: Int, _ pen: inout Pen
  ) {
    let slot = workshop.timetable.slots[index]
    let session = slot.session
    pen.target(.row(index), Rect(column: column, row: row, columns: width, rows: 1))
    pen.target(.edge(index), Rect(column: column, row: row, columns: 8, rows: 1))
    if index == workshop.agenda.selected { pen.marker(row, at: column) }
    let role: Look = session.isRunning ? .running : session.kind.takesMarks ? .text : .muted
    pen.put(pen.language.clock(slot.start), column + 2, row, role)
    if session.pinned != nil { pen.put("!", column + 7, row, .notice) }
    var next = column + 9
    let end = column + width - 1
    if width >= 44 {
      pen.put(pen.tr(session.minutes), endingAt: column + 12, row, .muted)
      pen.put(slot.code ?? "", column + 14, row, columns: 6, role)
      next = column + 20
    }
    if let sign = AgendaSign(
      slot, workshop.workshop, state.now, isShort: width < 44, pen)
    {
      next = pen.put(sign.text + " ", next, row, columns: max(0, end - next), sign.look)
    }
    if slot.overlap > 0 {
      let text = width < 44 ? "+\(pen.tr(slot.overlap))" : pen.tr("overlap \(slot.overlap) min")
      next = pen.put(text + " ", next, row, columns: max(0, end - next), .problem)
    }
    if !session.group.isEmpty {
      next = pen.put(session.group + ": ", next, row, columns: max(0, end - next), .notice)
    }
    pen.put(
      session.shownTitle(pen.language), next, row, columns: max(0, end - next), role)
  }
}
