import TerminalUI
import WorkshopModel

/// What was promised, by whom and until when.
enum ActionsView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let actions = workshop.promises
    let open = actions.filter { $0.status == .open }.count
    var heading = pen.tr("\(open) open · \(actions.count - open) done or dropped")
    let late = actions.count { isLate($0, state.now) }
    if late > 0 { heading += " · " + pen.tr("\(late) overdue") }
    if actions.count > 1 { heading += " · " + pen.tr(workshop.actionOrder.label) }
    pen.put(heading, 1, 2, columns: pen.columns - 12, .title)
    guard !actions.isEmpty else {
      pen.empty(
        [
          pen.tr("No actions yet"), "",
          pen.tr("\(pen.key("action.new")) adds one: what, who, until when."),
        ], 5)
      return
    }
    let statuses = ActionStatus.allCases.map { pen.tr(Phrase($0.rawValue)) } + [pen.tr("overdue")]
    let due = 4 + pen.width("Status", atMost: 14, statuses)
    let dates = workshop.actions.visible.map { self.due(actions[$0], pen) }
    let owner = due + 2 + max(11, pen.width("Due", atMost: 16, dates))
    let who = max(16, pen.columns / 5)
    pen.put(pen.tr("Status"), 2, 3, .muted)
    pen.put(pen.tr("Due"), due, 3, .muted)
    pen.put(pen.tr("Who"), owner, 3, .muted)
    pen.put(pen.tr("What"), owner + who, 3, .muted)
    for index in workshop.actions.visible {
      let row = 4 + index - workshop.actions.firstVisible
      guard row < pen.rows - 2 else { break }
      pen.listRow(index, row, of: workshop.actions)
      let action = actions[index]
      let isOpen = action.status == .open
      let closed: Look = action.status == .done ? .saved : .muted
      let role: Look = isLate(action, state.now) ? .problem : isOpen ? .text : closed
      pen.put(status(action, state.now, pen), 2, row, columns: due - 3, role)
      // What a group has in common stands before its first line only.
      let follows =
        index > workshop.actions.firstVisible
        && workshop.actionOrder.isSame(actions[index - 1], action)
      let (showsDue, showsOwner) = (
        !follows || workshop.actionOrder == .owner, !follows || workshop.actionOrder == .due
      )
      pen.put(
        showsDue ? self.due(action, pen) : "", due, row, columns: owner - due - 1,
        action.due == nil ? .muted : .text)
      let name = action.owner.isEmpty ? pen.tr("nobody yet") : action.owner
      pen.put(
        showsOwner ? name : "", owner, row, columns: who - 1,
        action.owner.isEmpty ? .muted : .text)
      pen.put(
        action.text, owner + who, row, columns: pen.columns - owner - who - 1,
        isOpen ? .text : .muted)
    }
    origin(workshop, &pen)
  }

  /// Where the action under the cursor came from, and how one will see that it is done.
  private static func origin(_ workshop: WorkshopState, _ pen: inout Pen) {
    guard let action = workshop.action else { return }
    var parts: [String] = []
    if let origin = workshop.origin(of: action) {
      parts.append(pen.tr("from \(origin.code) “\(origin.text)”"))
      let session = workshop.swot.boards[origin.board].board.session
      if let slot = session.flatMap({ workshop.timetable.slot(of: $0) }) {
        parts.append("\(slot.code ?? "") \(slot.session.title)")
      }
    }
    if !action.origin.isEmpty { parts.append(pen.tr("from \(action.origin)")) }
    if !action.indicator.isEmpty { parts.append(pen.tr("seen by: \(action.indicator)")) }
    pen.put(parts.joined(separator: " · "), 2, pen.rows - 2, columns: pen.columns - 4, .muted)
  }

  private static func isLate(_ action: Action, _ now: Moment) -> Bool {
    action.isOverdue(on: now.date)
  }

  private static func status(_ action: Action, _ now: Moment, _ pen: Pen) -> String {
    isLate(action, now) ? pen.tr("overdue") : pen.tr(Phrase(action.status.rawValue))
  }

  private static func due(_ action: Action, _ pen: Pen) -> String {
    action.due.map { pen.tr("\($0)") } ?? pen.tr("no date")
  }
}
