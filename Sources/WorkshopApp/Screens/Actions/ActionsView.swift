import TerminalUI
import WorkshopModel

/// What was promised, by whom and until when.
enum ActionsView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let actions = workshop.outline.dossier.actions
    let open = actions.filter { $0.status == .open }.count
    pen.put("\(open) open · \(actions.count - open) done or dropped", 1, 2, .title)
    guard !actions.isEmpty else {
      pen.empty(["No actions yet", "", "n adds one: what, who, until when."], 5)
      return
    }
    pen.put("Status   Due", 2, 3, .muted)
    let who = max(16, pen.columns / 5)
    pen.put("Who", 24, 3, .muted)
    pen.put("What", 24 + who, 3, .muted)
    for index in workshop.actions.visible {
      let row = 4 + index - workshop.actions.firstVisible
      guard row < pen.rows - 1 else { break }
      pen.listRow(index, row, of: workshop.actions)
      let action = actions[index]
      let isOpen = action.status == .open
      let isLate = isOpen && action.due.map { $0 < state.now.date } == true
      pen.put(
        isLate ? "overdue" : action.status.rawValue, 2, row,
        isLate ? .problem : isOpen ? .text : action.status == .done ? .saved : .muted)
      pen.put(action.due?.label ?? "no date", 11, row, action.due == nil ? .muted : .text)
      pen.put(
        action.owner.isEmpty ? "nobody yet" : action.owner, 24, row, columns: who - 1,
        action.owner.isEmpty ? .muted : .text)
      pen.put(
        action.text, 24 + who, row, columns: pen.columns - 25 - who, isOpen ? .text : .muted)
    }
  }
}
