import TerminalUI
import WorkshopModel

/// The frame around the tabs of a workshop.
enum WorkshopView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    header(state, workshop, &pen)
    let end = tabs(workshop.tab, &pen)
    others(workshop, behind: end, &pen)
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
    let place = facts.city.isEmpty ? facts.country : facts.city
    let tail = place.isEmpty ? "" : " · \(place)"
    let (today, clock) = (today(state, workshop, pen), clock(state, workshop, pen))
    // What is running matters more than the date where there is no room for both.
    let forms = [today + clock, today.prefix(1) + clock, clock].filter { !$0.isEmpty }
      .map { $0.joined(separator: " · ") }
    let columns = pen.columns
    let room = { (right: String) in columns - TextWidth.of(right) - TextWidth.of(tail) - 4 }
    let right = forms.first { room($0) >= 10 } ?? forms.last ?? ""
    let end = pen.columns - TextWidth.of(right) - 3
    pen.put(right, endingAt: pen.columns - 1, 0, workshop.drift(state.now) == nil ? .text : .drift)
    let column = pen.put(facts.title, 1, 0, columns: min(max(10, room(right)), end - 1), .title)
    if column + 4 < end { pen.put(tail, column, 0, columns: end - column) }
  }

  /// "Day 2 of 2", "Tue 23 Apr" while it lasts; else its dates.
  private static func today(
    _ state: AppState, _ workshop: WorkshopState, _ pen: Pen
  ) -> [String] {
    let dates = workshop.workshop.dates
    guard let start = dates.start, let end = dates.end,
      dates.precision == .range || dates.precision == .day,
      (start...end).contains(state.now.date)
    else { return [pen.language.short(dates)] }
    let date = state.now.date
    return [
      pen.tr("Day \(start.days(to: date) + 1) of \(start.days(to: end) + 1)"),
      "\(pen.language(date.weekday)) \(pen.language.dayAndMonth(date))",
    ]
  }

  /// "D2S1 runs", "10:52", "▲ 7 min": the clock only while it ticks.
  private static func clock(
    _ state: AppState, _ workshop: WorkshopState, _ pen: Pen
  ) -> [String] {
    guard let running = workshop.running else { return [] }
    var parts = [
      running.session.isPaused
        ? pen.tr("\(running.code ?? "") paused") : pen.tr("\(running.code ?? "") runs"),
      CivilTime(minutes: state.now.minutes).map { pen.language($0) } ?? "",
    ]
    if let drift = workshop.drift(state.now) {
      let arrow = state.isUnicode ? (drift > 0 ? "▲" : "▼") : (drift > 0 ? "+" : "-")
      parts.append(arrow + " " + pen.tr("\(abs(drift)) min"))
    }
    return parts
  }

  /// Who else has the workshop open, behind the tabs.
  private static func others(_ workshop: WorkshopState, behind end: Int, _ pen: inout Pen) {
    guard !workshop.others.isEmpty else { return }
    let names = workshop.others.joined(separator: ", ")
    let long = pen.tr("also open: \(names)")
    let room = pen.columns - end - 2
    let text = TextWidth.of(drawable(long)) <= room ? long : pen.tr("also \(names)")
    let shown = TextWidth.clip(drawable(text), to: max(0, room)).text
    pen.put(shown, endingAt: pen.columns - 1, 1, .notice)
  }

  /// Draws the tabs and returns the column behind them.
  private static func tabs(_ current: Tab, _ pen: inout Pen) -> Int {
    let labels = Tab.allCases.map { pen.tr(Phrase($0.label)) }
    let isNarrow = labels.reduce(-1) { $0 + TextWidth.of($1) + 4 } > pen.columns
    // The longest word gives way first, then the space between them.
    let short = Tab.allCases.map { $0 == .evaluation ? pen.tr("Eval.") : pen.tr(Phrase($0.label)) }
    var column = 1
    for (tab, label) in zip(Tab.allCases, isNarrow ? short : labels) {
      let start = column
      column = pen.put("\(tab.rawValue) \(label)", column, 1, tab == current ? .currentTab : .tab)
      pen.target(.tab(tab), Rect(column: start, row: 1, columns: column - start, rows: 1))
      column += isNarrow ? 1 : 2
    }
    return column - 1
  }
}

extension WorkshopState {
  /// The session that runs; the one that began last when one was not ended.
  var running: Timetable.Slot? {
    timetable.marked.filter(\.session.isRunning)
      .max { ($0.session.startedAt ?? 0) < ($1.session.startedAt ?? 0) }
  }

  /// How late the running session is, unless it is in time.
  func drift(_ now: Moment) -> Int? {
    let drift = running?.drift(at: now, in: self.workshop)
    return drift == 0 ? nil : drift
  }
}
