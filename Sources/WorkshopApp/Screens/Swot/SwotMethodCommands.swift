import TerminalUI
import WorkshopModel

/// What leads through the method: phases, votes, weights, strategies and lenses.
enum SwotMethodCommands {
  static let all: [Command] = [
    Command(
      "swot.nextPhase", "the next phase", .swot, [">"], hint: "phase", with: ["swot.previousPhase"],
      synonyms: ["step", "forward", "go on"], unless: { needsPhase($0, \.next) }
    ) { $0.turnPhase(\.next) },
    Command(
      "swot.previousPhase", "the phase before", .swot, ["<"], synonyms: ["step", "back"],
      unless: { needsPhase($0, \.previous) }
    ) { $0.turnPhase(\.previous) },
    Command(
      "swot.rounds", "vote rounds", .swot, ["V"], hint: "votes",
      synonyms: ["dots", "ballot", "tally", "budget", "ranking"], unless: SwotCommands.needsBoard
    ) { $0.openMethod(.rounds) },
    Command(
      "swot.weights", "weights and ratings", .swot, ["W"], hint: "weights",
      synonyms: ["ife", "efe", "score", "matrix"], unless: SwotCommands.needsBoard
    ) { $0.openMethod(.weights) },
    Command(
      "swot.tows", "strategies", .swot, ["T"], hint: "TOWS",
      synonyms: ["so", "wo", "st", "wt", "strategy", "matrix"], unless: SwotCommands.needsBoard
    ) { $0.openMethod(.tows) },
    Command(
      "swot.stakeholders", "stakeholders by interest and influence", .swot, ["I"],
      synonyms: ["power", "who is concerned"], unless: SwotCommands.needsBoard
    ) { $0.openMethod(.stakeholders) },
    Command(
      "swot.lens", "the next lens: agency, group, another board", .swot, ["L"],
      hint: "lens", synonyms: ["compare", "differ", "view", "earlier"],
      unless: SwotCommands.needsBoard
    ) { $0.turnLens() },
  ]

  private static func needsPhase(
    _ state: AppState, _ step: KeyPath<SwotPhase, SwotPhase?>
  ) -> Phrase? {
    if let reason = SwotCommands.needsBoard(state) { return reason }
    return state.workshop?.swot.current?.phase[keyPath: step] == nil
      ? "There is no phase further on." : nil
  }
}
