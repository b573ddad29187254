import TerminalUI
import WorkshopModel

/// The bar that shows where the room is, with the time that the step in use should take.
enum PhaseBar {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ row: Int, _ pen: inout Pen) {
    guard let board = workshop.swot.current else { return }
    let clock = clock(board, workshop, state.now, pen)
    let room = pen.columns - 3 - (clock.text.isEmpty ? 0 : TextWidth.of(clock.text) + 2)
    pen.put(clock.text, endingAt: pen.columns - 1, row, clock.role)
    let arrow = pen.sign(" ▸ ", " > ")
    var phases = SwotPhase.allCases[...]
    let language = pen.language
    let width = { (phases: ArraySlice<SwotPhase>) in
      phases.reduce(TextWidth.of(arrow) * (phases.count - 1) + 2) {
        $0 + TextWidth.of(language(Phrase($1.label)))
      } + (phases.count < SwotPhase.allCases.count ? 4 : 0)
    }
    // Where all do not fit, those around the one in use do.
    while phases.count > 1, width(phases) > room {
      let place = phases.firstIndex(of: board.phase) ?? phases.startIndex
      if place - phases.startIndex > phases.endIndex - 1 - place {
        phases.removeFirst()
      } else {
        phases.removeLast()
      }
    }
    var column = 1
    if phases.first != SwotPhase.allCases.first {
      column = pen.put(pen.sign("… ", ". "), column, row, .muted)
    }
    for phase in phases {
      if phase != phases.first { column = pen.put(arrow, column, row, .muted) }
      let label = pen.tr(Phrase(phase.label))
      column =
        phase == board.phase
        ? pen.put("[\(label)]", column, row, .currentTab)
        : pen.put(label, column, row, phase.isBefore(board.phase) ? .muted : .text)
    }
    if phases.last != SwotPhase.allCases.last { pen.put(pen.sign(" …", " ."), column, row, .muted) }
  }

  /// While the session runs, until when the step should last; before that, how long.
  private static func clock(
    _ board: FilledBoard, _ workshop: WorkshopState, _ now: Moment, _ pen: Pen
  ) -> (text: String, role: Look) {
    let slot = board.board.session.flatMap { workshop.timetable.slot(of: $0) }
    let total = slot?.session.minutes ?? 60
    guard let session = slot?.session, session.isRunning, let began = session.startedAt else {
      let minutes = SwotPhase.minutes(of: total)[board.phase] ?? 0
      return (pen.tr("\(minutes) min"), .muted)
    }
    let start = now.minutes - (now.seconds - began) / 60
    let end = start + board.phase.end(in: total)
    let left = end - now.minutes
    let until = CivilTime(minutes: (end + 1440) % 1440).map { pen.language($0) } ?? ""
    // Orange at a fifth of the time, and past it: the sign says it where there is no colour.
    let planned = max(1, SwotPhase.minutes(of: total)[board.phase] ?? 1)
    if left < 0 { return (pen.tr("\(-left) min over") + " !", .problem) }
    let isShort = left * 5 <= planned
    return (
      pen.tr("until \(digits: until) · \(left) min") + (isShort ? " !" : ""),
      isShort ? .notice : .muted
    )
  }
}

extension SwotPhase {
  fileprivate func isBefore(_ other: SwotPhase) -> Bool {
    (Self.allCases.firstIndex(of: self) ?? 0) < (Self.allCases.firstIndex(of: other) ?? 0)
  }
}

extension AppState {
  /// What stands first on the last line, since the room is about to need it.
  var leadingHints: [String] {
    guard case .workshop(let open) = top, open.tab == .swot,
      let phase = open.swot.current?.phase
    else { return [] }
    let own =
      switch phase {
      case .question: ["swot.question"]
      case .entry: ["swot.new"]
      case .merge: ["swot.merge", "swot.new"]
      case .dots: ["swot.rounds", "swot.vote"]
      case .weights: ["swot.weights"]
      case .tows: ["swot.tows"]
      case .actions: ["swot.action", "swot.tows"]
      }
    return own + ["swot.nextPhase"]
  }
}
