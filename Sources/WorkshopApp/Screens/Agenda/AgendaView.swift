import TerminalUI
import WorkshopModel

/// The blocks of a workshop, day by day, with their computed times.
enum AgendaView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let slots = workshop.timetable.slots
    guard !slots.isEmpty else {
      pen.empty([pen.tr("No sessions yet"), "", pen.tr("n adds the first one.")], 5)
      return
    }
    pen.put(pen.tr("Day"), 2, 3, columns: 7, .muted)
    pen.put(pen.tr("Start"), 10, 3, columns: 6, .muted)
    pen.put(pen.tr("End"), 17, 3, columns: 6, .muted)
    pen.put(pen.tr("Min"), endingAt: 27, 3, .muted)
    pen.put(pen.tr("Code"), 29, 3, columns: 6, .muted)
    let kind = pen.columns >= 100 ? 36 : 0
    let title = kind > 0 ? 50 : 36
    if kind > 0 { pen.put(pen.tr("Kind"), kind, 3, .muted) }
    pen.put(pen.tr("Session"), title, 3, .muted)
    pen.put(dayLabel(workshop, pen), 1, 2, columns: pen.columns - 14, .title)
    for index in workshop.agenda.visible {
      let row = 4 + index - workshop.agenda.firstVisible
      guard row < pen.rows - 1 else { break }
      pen.listRow(index, row, of: workshop.agenda)
      if index == workshop.agenda.firstVisible
        || slots[index].session.day != slots[index - 1].session.day
      {
        pen.put(shortLabel(slots[index].session.day, workshop, pen), 2, row, columns: 7, .title)
      }
      draw(slots[index], row, kind: kind, title: title, &pen)
    }
  }

  /// "Tue 23", or "Day 2" when the dates are not known.
  private static func shortLabel(_ day: Int, _ workshop: WorkshopState, _ pen: Pen) -> String {
    date(of: day, workshop).map { pen.language($0.weekday) + " " + pen.tr($0.day) }
      ?? pen.tr("Day \(day)")
  }

  private static func date(of day: Int, _ workshop: WorkshopState) -> CivilDate? {
    workshop.workshop.firstDay?.adding(days: day - 1)
  }

  /// The day of the block under the cursor: "Day 2 · Tue 23 Apr 2024 · 7 blocks".
  private static func dayLabel(_ workshop: WorkshopState, _ pen: Pen) -> String {
    guard let day = workshop.block?.session.day else { return "" }
    let blocks = workshop.timetable.slots.filter { $0.session.day == day }
    var parts = [pen.tr("Day \(day)")]
    if let date = date(of: day, workshop) {
      parts.append(pen.language(date.weekday) + " " + pen.language(date))
    }
    parts.append(pen.tr("\(blocks.count) blocks"))
    if let last = blocks.map(\.end).max() { parts.append(pen.tr("ends \(time(last, pen))")) }
    return parts.joined(separator: " · ")
  }

  private static func draw(
    _ slot: Timetable.Slot, _ row: Int, kind: Int, title: Int, _ pen: inout Pen
  ) {
    let session = slot.session
    let role: Look = session.isRunning ? .running : session.kind.takesMarks ? .text : .muted
    pen.put(time(slot.start, pen), 10, row, role)
    if session.pinned != nil { pen.put("!", 15, row, .notice) }
    pen.put(time(slot.end, pen), 17, row, .muted)
    pen.put(pen.tr(session.minutes), endingAt: 27, row, .muted)
    pen.put(slot.code ?? "", 29, row, columns: 6, role)
    if kind > 0 { pen.put(pen.tr(Phrase(session.kind.label)), kind, row, columns: 13, .muted) }
    var column = title
    if let sign = sign(session, pen) {
      column = pen.put(sign + " ", title, row, session.isRunning ? role : .saved)
    }
    if slot.overlap > 0 {
      column = pen.put(pen.tr("overlap \(slot.overlap) min") + " ", column, row, .problem)
    }
    column = pen.put(
      session.title.isEmpty ? pen.tr(Phrase(session.kind.label)) : session.title, column, row,
      columns: pen.columns - column - 1, role)
    let group = session.group.isEmpty ? "" : pen.tr("group \(session.group)")
    let rest = ([group, session.room] + session.topicList).filter { !$0.isEmpty }
    if pen.columns >= 100, !rest.isEmpty, column + 12 < pen.columns {
      pen.put(
        "  " + rest.joined(separator: " · "), column, row, columns: pen.columns - column - 1,
        .muted)
    }
  }

  private static func sign(_ session: Session, _ pen: Pen) -> String? {
    if session.isRunning { return pen.sign("▶ ", "> ") + pen.tr("runs") }
    return session.endedAt == nil ? nil : pen.sign("✓", pen.tr("ended"))
  }

  private static func time(_ minutes: Int, _ pen: Pen) -> String {
    CivilTime(minutes: minutes % 1440).map { pen.language($0) } ?? ""
  }
}
