import TerminalUI
import WorkshopModel

/// By what the list of actions is put together.
enum ActionOrder: Sendable {
  case owner, due

  /// What the list says of it.
  var label: Phrase { self == .owner ? "by owner" : "by due date" }

  /// The actions in groups: of one owner by their dates, or of one date by their owners; what has no
  /// owner or date stands last.
  func sorted(_ actions: [Action]) -> [Action] {
    actions.enumerated().map { (key: key($0.element), place: $0.offset, action: $0.element) }
      .sorted { ($0.key.0, $0.key.1, $0.place) < ($1.key.0, $1.key.1, $1.place) }
      .map(\.action)
  }

  private func key(_ action: Action) -> (String, String) {
    let last = "\u{10FFFF}"
    let owner = action.owner.isEmpty ? last : Folding.fold(action.owner)
    let due = action.due?.iso ?? last
    return self == .owner ? (owner, due) : (due, owner)
  }

  /// Whether two neighbours stand in one group.
  func isSame(_ first: Action, _ second: Action) -> Bool {
    self == .owner
      ? Folding.fold(first.owner) == Folding.fold(second.owner) : first.due == second.due
  }
}

extension WorkshopState {
  /// Puts the actions into their order, with the cursor on the same one.
  mutating func sortActions() {
    let known = action?.id
    promises = actionOrder.sorted(outline.dossier.actions)
    if let index = promises.firstIndex(where: { $0.id == known }) { actions.select(index) }
  }

  /// The factor and board that an action came from.
  func origin(of action: Action) -> (board: Int, code: String, text: String, factor: EntityID)? {
    for (place, board) in swot.boards.enumerated() {
      if let strategy = board.citedStrategies.first(where: { $0.strategy.id == action.strategy }) {
        guard let factor = strategy.factors.first else { continue }
        return (place, strategy.sum, strategy.strategy.text, factor)
      }
      guard let id = action.factor else { continue }
      let root = board.root(of: id)
      if let entry = board.coded.first(where: { $0.factor.id == root }) {
        return (place, entry.code, entry.factor.text, root)
      }
    }
    return nil
  }
}

extension AppState {
  /// Goes to the factor that the action under the cursor came from.
  mutating func showOrigin() -> [Effect] {
    guard let workshop, let action = workshop.action, let origin = workshop.origin(of: action),
      let factor = workshop.swot.boards[origin.board].factors.first(where: {
        $0.id == origin.factor
      })
    else { return [] }
    self.workshop?.swot.board = origin.board
    self.workshop?.swot.follow(factor.id, to: factor.quadrant)
    return show(.swot)
  }

  /// Tells at the start what is past its day.
  mutating func tellOverdue(_ overdue: [(code: String, count: Int)]) {
    let sum = overdue.reduce(0) { $0 + $1.count }
    guard sum > 0, notice?.isProblem != true else { return }
    let places = overdue.prefix(3).map { "\($0.code) (\($0.count))" }.joined(separator: ", ")
    let late: Phrase =
      "\(sum) actions are overdue: \(digits: places)\(overdue.count > 3 ? ", …" : "")"
    // Where the person was is said at the same time.
    say(notice.map { "\($0.text) · \(late)" } ?? late)
  }
}
