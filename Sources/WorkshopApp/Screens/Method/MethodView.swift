import TerminalUI
import WorkshopModel

/// The frame around a step of the method.
enum MethodView {
  static func draw(_ state: AppState, _ method: MethodState, _ pen: inout Pen) {
    let question = state.methodBoard?.board.question ?? ""
    let end = pen.put(pen.tr(method.page.title), 1, 0, .title)
    if !question.isEmpty {
      pen.put(" · “\(question)”", end, 0, columns: pen.columns - end - 1, .muted)
    }
    pen.rule(1)
    if let board = state.methodBoard {
      switch method.page {
      case .rounds: RoundsView.draw(state, method, board, &pen)
      case .weights: WeightsView.draw(state, method, board, &pen)
      case .tows: TowsView.draw(state, method, board, &pen)
      case .stakeholders: StakeholdersView.draw(state, method, &pen)
      }
    }
    pen.saved(state, pen.rows - 2)
    pen.footer(state)
  }
}
