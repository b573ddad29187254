import TerminalUI
import WorkshopModel

/// Whom the question concerns, and what to do with them.
enum StakeholdersView {
  static func draw(_ state: AppState, _ method: MethodState, _ pen: inout Pen) {
    let all = state.stakeholders
    guard !all.isEmpty else {
      pen.empty(
        [
          pen.tr("No stakeholders yet"), "",
          pen.tr("\(pen.key("stakeholders.new")) adds one: who, interest, influence."),
        ], 4)
      return
    }
    let stances = Stakeholder.Stance.allCases.map { pen.tr(Phrase($0.rawValue)) }
    let influence = 4 + pen.width("Interest", atMost: 14, [])
    let stance = influence + 2 + pen.width("Influence", atMost: 14, [])
    let name = stance + 2 + pen.width("What to do", atMost: 20, stances)
    pen.put(pen.tr("Interest"), 2, 2, columns: 14, .muted)
    pen.put(pen.tr("Influence"), influence, 2, columns: 14, .muted)
    pen.put(pen.tr("What to do"), stance, 2, columns: 20, .muted)
    pen.put(pen.tr("Stakeholder"), name, 2, .muted)
    for index in method.list.visible {
      let row = 3 + index - method.list.firstVisible
      pen.listRow(index, row, of: method.list)
      let stakeholder = all[index]
      pen.put(bar(stakeholder.interest, pen), 2, row)
      pen.put(bar(stakeholder.influence, pen), influence, row)
      pen.put(
        stakeholder.stance.map { pen.tr(Phrase($0.rawValue)) } ?? "?", stance, row,
        columns: name - stance - 1, stakeholder.stance == .manageClosely ? .title : .muted)
      pen.put(stakeholder.name, name, row, columns: pen.columns - name - 1)
    }
  }

  /// "3 ●●●○".
  private static func bar(_ value: Int?, _ pen: Pen) -> String {
    guard let value else { return "?" }
    let full = String(repeating: pen.sign("●", "#"), count: value)
    return "\(pen.tr(value)) \(full)" + String(repeating: pen.sign("○", "."), count: 4 - value)
  }
}
