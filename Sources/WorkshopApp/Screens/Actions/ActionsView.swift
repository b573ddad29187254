import TerminalUI
import WorkshopModel

/// What was promised, by whom and until when.
enum ActionsView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let actions = workshop.outline.dossier.actions
    let open = actions.filter { $0.status == .open }.count
    pen.put(pen.tr("\(open) open · \(actions.count - open) done or dropped"), 1, 2, .title)
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
      guard row < pen.rows - 1 else { break }
      pen.listRow(index, row, of: workshop.actions)
      let action = actions[index]
      let isOpen = action.status == .open
      let closed: Look = action.status == .done ? .saved : .muted
      let role: Look = isLate(action, state.now) ? .problem : isOpen ? .text : closed
      pen.put(status(action, state.now, pen), 2, row, columns: due - 3, role)
      pen.put(
        self.due(action, pen), due, row, columns: owner - due - 1,
        action.due == nil ? .muted : .text)
      pen.put(
        action.owner.isEmpty ? pen.tr("nobody yet") : action.owner, owner, row, columns: who - 1,
        action.owner.isEmpty ? .muted : .text)
      pen.put(
        action.text, owner + who, row, columns: pen.columns - owner - who - 1,
        isOpen ? .text : .muted)
    }
  }

  private static func isLate(_ action: Action, _ now: Moment) -> Bool {
    action.status == .open && action.due.map { $0 < now.date } == true
  }

  private static func status(_ action: Action, _ now: Moment, _ pen: Pen) -> String {
    isLate(action, now) ? pen.tr("overdue") : pen.tr(Phrase(action.status.rawValue))
  }

  private static func due(_ action: Action, _ pen: Pen) -> String {
    action.due.map { pen.tr("\($0)") } ?? pen.tr("no date")
  }
}
