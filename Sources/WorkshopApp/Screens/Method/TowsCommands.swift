import TerminalUI
import WorkshopModel

/// What works on the TOWS matrix.
enum TowsCommands {
  static let all: [Command] = [
    Command(
      "tows.new", "new strategy, from the strongest free pair", .tows, ["n"], hint: "new",
      synonyms: ["add", "combine", "pair"], unless: needsFactors
    ) { $0.newStrategy() },
    Command(
      "tows.edit", "edit the strategy", .tows, [.enter], hint: "edit",
      synonyms: ["change", "reword", "cite"], unless: needsStrategy
    ) { state in
      guard let strategy = state.strategy, let board = state.methodBoard else { return [] }
      return state.ask(.swot(.strategy(strategy.strategy, board)))
    },
    Command(
      "tows.next", "the next cell", .tows, ["l", .right, .tab], hint: "cell",
      synonyms: ["so", "wo", "st", "wt"]
    ) { $0.turnCell(1) },
    Command("tows.previous", "the cell before", .tows, ["h", .left, .backTab], synonyms: ["back"]) {
      $0.turnCell(-1)
    },
    Command(
      "tows.action", "an action from the strategy", .tows, ["A"], hint: "action",
      synonyms: ["promise from a strategy", "next step"], unless: needsStrategy
    ) { state in
      guard let workshop = state.workshop, let strategy = state.strategy else { return [] }
      var action = Action(id: .unassigned, workshop: workshop.id, text: strategy.strategy.text)
      action.strategy = strategy.strategy.id
      state.layers.append(.form(.action(action)))
      return []
    },
    Command(
      "tows.delete", "delete the strategy", .tows, ["d"], hint: "delete", synonyms: ["remove"],
      unless: needsStrategy
    ) { state in
      guard let strategy = state.strategy else { return [] }
      return state.write(.delete(.strategy, [strategy.strategy.id]))
    },
  ]

  @Sendable private static func needsStrategy(_ state: AppState) -> Phrase? {
    state.strategy == nil
      ? "There is no strategy in this cell yet; \(state.keymap.key("tows.new")) writes one." : nil
  }

  @Sendable private static func needsFactors(_ state: AppState) -> Phrase? {
    state.weighted.isEmpty ? "There is no factor to combine yet." : nil
  }
}

extension AppState {
  fileprivate mutating func turnCell(_ step: Int) -> [Effect] {
    guard let method else { return [] }
    let all = Pairing.allCases
    let place = all.firstIndex(of: method.pairing) ?? 0
    self.method?.pairing = all[(place + step + all.count) % all.count]
    self.method?.list.select(0)
    fitMethod()
    return []
  }

  /// Asks for a strategy, with the strongest pair that none combines yet before it.
  fileprivate mutating func newStrategy() -> [Effect] {
    guard let board = methodBoard, let pairing = method?.pairing else { return [] }
    let last = board.strategies.map(\.rank).max()
    let strategy = Strategy(
      id: .unassigned, board: board.board.id, pairing: pairing,
      rank: Rank.series(1, after: last)[0], text: "")
    let effects = ask(.swot(.strategy(strategy, board)))
    if let pair = board.unusedPairs(pairing).first, case .prompt(var prompt) = top {
      prompt.input = TextField("\(pair.inside.code) \(pair.outside.code) ")
      layers[layers.count - 1] = .prompt(prompt)
      previewMethod(prompt)
    }
    return effects
  }
}
