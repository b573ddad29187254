import TerminalUI
import WorkshopModel

/// The plans above, and below what the one under the cursor changes, for whom.
enum RecoveryView {
  static func draw(
    _ state: AppState, _ screen: RecoveryState, _ workshop: WorkshopState?, _ pen: inout Pen
  ) {
    let day = pen.tr("Day \(screen.day)")
    let late = pen.tr(
      screen.lateness > 0
        ? "\(screen.lateness) min behind the plan" : "as planned, with blocks that run into others")
    pen.put(day + " · " + late, 1, 0, columns: pen.columns - 2, .title)
    pen.rule(1)
    for index in screen.list.visible {
      let row = 2 + index - screen.list.firstVisible
      pen.listRow(index, row, of: screen.list)
      draw(screen.plans[index], row, &pen)
    }
    if screen.plans.isEmpty {
      pen.empty(
        [
          pen.tr("There is nothing to recover any more."), "",
          pen.tr("\(pen.key("back")) goes back."),
        ], 4)
    }
    let top = 2 + min(screen.list.visibleRows, screen.plans.count)
    pen.rule(top)
    if let plan = screen.plan, let workshop { changes(plan, screen.day, workshop, top + 1, &pen) }
    pen.saved(state, pen.rows - 2)
    pen.footer(state)
  }

  private static func draw(_ plan: RecoveryPlan, _ row: Int, _ pen: inout Pen) {
    let look: Look = plan.isOnTime ? .saved : .drift
    pen.put(plan.isOnTime ? pen.sign("✓", "+") : pen.sign("▲", "!"), 2, row, look)
    pen.put(pen.language.clock(plan.end), 4, row, look)
    let column = pen.put(pen.tr(plan.title), 11, row, columns: pen.columns - 12)
    if column + 4 < pen.columns {
      pen.put(
        "  " + pen.tr(plan.outcome), column, row, columns: pen.columns - column - 1,
        plan.isOnTime ? .muted : look)
    }
  }

  /// Old and new times, what is shortened, and who is concerned.
  private static func changes(
    _ plan: RecoveryPlan, _ day: Int, _ workshop: WorkshopState, _ top: Int, _ pen: inout Pen
  ) {
    let moves = AgendaMoves(from: workshop.timetable, to: plan.timetable).moves
    let pinned = plan.timetable.slots.filter { slot in
      slot.session.pinned != nil && slot.session.day == day
        && !moves.contains { $0.new?.session.id == slot.session.id }
    }.map { (start: $0.start, move: AgendaMoves.Move(old: $0, new: $0)) }
    let all =
      (moves.map { (start: ($0.new ?? $0.old)?.start ?? 0, move: $0) } + pinned)
      .sorted { ($0.move.day, $0.start) < ($1.move.day, $1.start) }.map(\.move)
    let room = pen.rows - 2 - top
    for (offset, move) in all.prefix(room).enumerated() {
      let isCut = offset == room - 1 && all.count > room
      if isCut {
        pen.put(pen.tr("and \(all.count - offset) more"), 2, top + offset, .notice)
      } else {
        draw(move, workshop, top + offset, &pen)
      }
    }
  }

  private static func draw(
    _ move: AgendaMoves.Move, _ workshop: WorkshopState, _ row: Int, _ pen: inout Pen
  ) {
    let language = pen.language
    guard let session = (move.new ?? move.old)?.session else { return }
    pen.put(move.old.map { language.clock($0.start) } ?? "", 2, row, .muted)
    if let new = move.new {
      if move.shift != 0 {
        pen.put(pen.sign("→", ">"), 8, row, .muted)
        pen.put(language.clock(new.start), 10, row, .notice)
      } else if move.old == new {
        pen.put(pen.tr("stays"), 10, row, columns: 6, .notice)
      }
      if session.pinned != nil { pen.put("!", 16, row, .notice) }
      let (old, length) = (move.old?.session.minutes ?? 0, session.minutes)
      pen.put(pen.tr(length), endingAt: 21, row, old == length ? .muted : .drift)
      if old != length {
        pen.put((length > old ? "+" : "-") + pen.tr(abs(length - old)), endingAt: 26, row, .drift)
      }
    } else {
      pen.put(pen.tr("out"), 10, row, .problem)
    }
    var who = workshop.outline.leaders[session.id] ?? []
    if !session.group.isEmpty { who.append(pen.tr("group \(session.group)")) }
    if !session.room.isEmpty { who.append(session.room) }
    if move.old?.session.day != session.day { who.insert(pen.tr("day \(session.day)"), at: 0) }
    let title = ([session.shownTitle(language)] + who).joined(separator: " · ")
    pen.put(title, 28, row, columns: pen.columns - 29)
  }
}

extension AgendaMoves.Move {
  fileprivate var day: Int { (new ?? old)?.session.day ?? 0 }
}
