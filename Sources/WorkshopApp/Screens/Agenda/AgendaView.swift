import TerminalUI
import WorkshopModel

/// The blocks of a workshop, day by day, with their computed times.
enum AgendaView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let slots = workshop.timetable.slots
    guard !slots.isEmpty else {
      pen.empty(["No sessions yet", "", "n adds the first one."], 5)
      return
    }
    pen.put("Start  End    Min  Code", 2, 3, .muted)
    pen.put("Kind", 28, 3, .muted)
    pen.put("Session", 41, 3, .muted)
    pen.put(dayLabel(workshop), 1, 2, columns: pen.columns - 14, .title)
    for index in workshop.agenda.visible {
      let row = 4 + index - workshop.agenda.firstVisible
      guard row < pen.rows - 1 else { break }
      if index == workshop.agenda.selected { pen.marker(row) }
      draw(slots[index], row, &pen)
    }
  }

  /// The day of the block under the cursor: "Day 2 · Tue 23 Apr 2024 · 7 blocks".
  private static func dayLabel(_ workshop: WorkshopState) -> String {
    guard let day = workshop.block?.session.day else { return "" }
    let blocks = workshop.timetable.slots.filter { $0.session.day == day }
    var parts = ["Day \(day)"]
    if let date = workshop.workshop.firstDay?.adding(days: day - 1) {
      parts.append("\(date.weekday.shortName) \(date.label)")
    }
    parts.append(blocks.count == 1 ? "1 block" : "\(blocks.count) blocks")
    if let last = blocks.map(\.end).max() {
      parts.append("ends \(CivilTime(minutes: last % 1440)?.description ?? "")")
    }
    return parts.joined(separator: " · ")
  }

  private static func draw(_ slot: Timetable.Slot, _ row: Int, _ pen: inout Pen) {
    let session = slot.session
    let role: Look = session.isRunning ? .running : session.kind.takesMarks ? .text : .muted
    pen.put(time(slot.start), 2, row, role)
    if session.pinned != nil { pen.put("!", 7, row, .notice) }
    pen.put(time(slot.end), 9, row, .muted)
    pen.put(String(session.minutes), endingAt: 19, row, .muted)
    pen.put(slot.code ?? "", 21, row, columns: 6, role)
    pen.put(session.kind.label, 28, row, columns: 12, .muted)
    var column = 41
    if let sign = sign(session, pen) { column = pen.put(sign + " ", 41, row, role) }
    if slot.overlap > 0 { column = pen.put("overlap \(slot.overlap) min ", column, row, .problem) }
    pen.put(
      session.title.isEmpty ? session.kind.label : session.title, column, row,
      columns: pen.columns - column - 1, role)
  }

  private static func sign(_ session: Session, _ pen: Pen) -> String? {
    if session.isRunning { return pen.sign("▶ runs", "> runs") }
    return session.endedAt == nil ? nil : pen.sign("✓", "ended")
  }

  private static func time(_ minutes: Int) -> String {
    CivilTime(minutes: minutes % 1440)?.description ?? ""
  }
}
