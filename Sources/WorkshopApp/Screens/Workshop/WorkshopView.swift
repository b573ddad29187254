import TerminalUI
import WorkshopModel

/// The frame around the tabs of a workshop.
enum WorkshopView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    header(state, workshop, &pen)
    tabs(workshop.tab, &pen)
    pen.saved(state, 2)
    switch workshop.tab {
    case .agenda: AgendaView.draw(state, workshop, &pen)
    case .attendance: AttendanceView.draw(state, workshop, &pen)
    case .swot: SwotView.draw(state, workshop, &pen)
    case .evaluation: EvaluationView.draw(state, workshop, &pen)
    case .actions: ActionsView.draw(state, workshop, &pen)
    case .summary: SummaryView.draw(state, workshop, &pen)
    }
    pen.footer(state)
  }

  private static func header(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let facts = workshop.workshop
    let right = rightHeader(state, workshop)
    let place = facts.city.isEmpty ? facts.country : facts.city
    let tail = place.isEmpty ? "" : " · \(place)"
    let room = max(10, pen.columns - TextWidth.of(right) - TextWidth.of(tail) - 4)
    pen.put(right, endingAt: pen.columns - 1, 0, workshop.drift(state.now) == nil ? .text : .drift)
    let column = pen.put(facts.title, 1, 0, columns: room, .title)
    pen.put(tail, column, 0, columns: pen.columns - TextWidth.of(right) - 2 - column)
  }

  /// "Day 2 of 2 · Tue 23 Apr      10:52  ▲ 7 min": the clock only while it ticks.
  private static func rightHeader(_ state: AppState, _ workshop: WorkshopState) -> String {
    let dates = workshop.workshop.dates
    var parts: [String] = []
    if let start = dates.start, let end = dates.end,
      dates.precision == .range || dates.precision == .day,
      (start...end).contains(state.now.date)
    {
      let day = start.days(to: state.now.date) + 1
      parts.append("Day \(day) of \(start.days(to: end) + 1)")
    } else {
      parts.append(dates.shortLabel)
    }
    guard let running = workshop.timetable.marked.first(where: { $0.session.isRunning }) else {
      return parts.joined()
    }
    let clock = CivilTime(minutes: state.now.minutes)?.description ?? ""
    parts.append("\(running.code ?? "") runs · \(clock)")
    if let drift = workshop.drift(state.now) {
      let arrow = state.isUnicode ? (drift > 0 ? "▲" : "▼") : (drift > 0 ? "+" : "-")
      parts.append("\(arrow) \(abs(drift)) min")
    }
    return parts.joined(separator: " · ")
  }

  private static func tabs(_ current: Tab, _ pen: inout Pen) {
    var column = 1
    for tab in Tab.allCases {
      column = pen.put(
        "\(tab.rawValue) \(tab.label)", column, 1, tab == current ? .currentTab : .tab)
      column += 2
    }
  }
}

extension WorkshopState {
  /// How late the running session is, unless it is in time.
  func drift(_ now: Moment) -> Int? {
    let drift = timetable.marked.lazy.compactMap { $0.drift(at: now) }.first
    return drift == 0 ? nil : drift
  }
}
