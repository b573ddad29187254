import TerminalUI
import WorkshopModel

/// The blocks of a workshop with their computed times: days side by side where there is room, else the
/// day under the cursor.
enum AgendaView {
  /// The narrowest column of a day.
  private static let narrowest = 27

  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    guard let day = workshop.block?.session.day else {
      pen.empty(
        [pen.tr("No sessions yet"), "", pen.tr("\(pen.key("agenda.new")) adds the first one.")], 5)
      return
    }
    pen.put(dayLabel(day, workshop, pen), 1, 2, columns: pen.columns - 14, .title)
    let days = workshop.timetable.days
    guard days.count > 1, pen.columns >= 100 else {
      AgendaDayView.draw(day, state, workshop, &pen)
      return
    }
    let shown = min(days.count, (pen.columns - 1) / narrowest)
    let page = (days.firstIndex(of: day) ?? 0) / shown * shown
    // A last page of fewer days keeps the width of the others.
    let width = (pen.columns - 1) / shown
    for (offset, other) in days.dropFirst(page).prefix(shown).enumerated() {
      AgendaColumn(day: other, column: offset * width, width: width).draw(state, workshop, &pen)
    }
  }

  /// "Tue 23", or "Day 2" when the dates are not known.
  static func shortLabel(_ day: Int, _ workshop: WorkshopState, _ pen: Pen) -> String {
    date(of: day, workshop).map { pen.language($0.weekday) + " " + pen.tr($0.day) }
      ?? pen.tr("Day \(day)")
  }

  private static func date(of day: Int, _ workshop: WorkshopState) -> CivilDate? {
    workshop.workshop.firstDay?.adding(days: day - 1)
  }

  /// The day of the block under the cursor: "Day 2 · Tue 23 Apr 2024 · 7 blocks · ends 17:00".
  private static func dayLabel(_ day: Int, _ workshop: WorkshopState, _ pen: Pen) -> String {
    let blocks = workshop.timetable.slots(of: day)
    var parts = [pen.tr("Day \(day)")]
    if let date = date(of: day, workshop) {
      parts.append(pen.language(date.weekday) + " " + pen.language(date))
    }
    parts.append(pen.tr("\(blocks.count) blocks"))
    if let last = blocks.map(\.end).max() {
      parts.append(pen.tr("ends \(pen.language.clock(last))"))
    }
    return parts.joined(separator: " · ")
  }
}

/// One day in the whole width.
enum AgendaDayView {
  static func draw(
    _ day: Int, _ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen
  ) {
    pen.put(pen.tr("Start"), 2, 3, columns: 6, .muted)
    pen.put(pen.tr("End"), 9, 3, columns: 6, .muted)
    pen.put(pen.tr("Min"), endingAt: 19, 3, .muted)
    pen.put(pen.tr("Code"), 21, 3, columns: 6, .muted)
    let kind = pen.columns >= 100 ? 28 : 0
    let title = kind > 0 ? 42 : 28
    if kind > 0 { pen.put(pen.tr("Kind"), kind, 3, .muted) }
    pen.put(pen.tr("Session"), title, 3, .muted)
    let lines = workshop.lines(of: day, at: state.now)
    for (offset, line) in workshop.page(of: lines, rows: state.bodyRows).enumerated() {
      let row = 4 + offset
      switch line {
      case .block(let index):
        pen.listRow(index, row, of: workshop.agenda)
        pen.target(.edge(index), Rect(column: 0, row: row, columns: 20, rows: 1))
        draw(
          workshop.timetable.slots[index], state, workshop, row, kind: kind, title: title, &pen)
      case .free(let minutes): pen.put(pen.tr("\(minutes) min free"), title, row, .muted)
      case .now: AgendaNow.draw(state, 2, row, columns: pen.columns - 4, &pen)
      }
    }
  }

  private static func draw(
    _ slot: Timetable.Slot, _ state: AppState, _ workshop: WorkshopState, _ row: Int, kind: Int,
    title: Int, _ pen: inout Pen
  ) {
    let session = slot.session
    let role: Look = session.isRunning ? .running : session.kind.takesMarks ? .text : .muted
    pen.put(pen.language.clock(slot.start), 2, row, role)
    if session.pinned != nil { pen.put("!", 7, row, .notice) }
    pen.put(pen.language.clock(slot.end), 9, row, .muted)
    pen.put(pen.tr(session.minutes), endingAt: 19, row, .muted)
    pen.put(slot.code ?? "", 21, row, columns: 6, role)
    if kind > 0 { pen.put(pen.tr(Phrase(session.kind.label)), kind, row, columns: 13, .muted) }
    var column = title
    if let sign = AgendaSign(slot, workshop.workshop, state.now, isShort: false, pen) {
      column = pen.put(sign.text + " ", title, row, sign.look)
    }
    if slot.overlap > 0 {
      column = pen.put(pen.tr("overlap \(slot.overlap) min") + " ", column, row, .problem)
    }
    if !session.group.isEmpty {
      column = pen.put(pen.tr("group \(session.group)") + " ", column, row, .notice)
    }
    column = pen.put(
      session.shownTitle(pen.language), column, row, columns: pen.columns - column - 1, role)
    let rest = ([session.room] + session.topicList).filter { !$0.isEmpty }
    if !rest.isEmpty, column + 12 < pen.columns {
      pen.put(
        "  " + rest.joined(separator: " · "), column, row, columns: pen.columns - column - 1,
        .muted)
    }
  }
}

/// The line at the time that it is.
enum AgendaNow {
  static func draw(
    _ state: AppState, _ column: Int, _ row: Int, columns: Int, _ pen: inout Pen
  ) {
    let start = pen.put(pen.language.clock(state.now.minutes) + " ", column, row, .running)
    pen.canvas.fill(
      Rect(column: start, row: row, columns: max(0, column + columns - start), rows: 1),
      with: pen.isUnicode ? "─" : "-", style: pen.theme[.running])
  }
}
