import TerminalUI
import WorkshopModel

/// What works on factors.
enum SwotFactorCommands {
  static let all: [Command] = entry + choosing + marks

  private static let entry: [Command] = [
    Command(
      "swot.new", "new factors, one after the other until Esc", .swot, ["n"], hint: "new",
      synonyms: ["add", "idea", "brainstorm", "note", "entry"]
    ) {
      $0.ask(.factor)
    },
    Command(
      "swot.edit", "edit the factor", .swot, [.enter], hint: "edit",
      synonyms: ["change", "reword", "correct"], unless: SwotCommands.needsFactor
    ) {
      state in
      guard let factor = state.workshop?.swot.selected else { return [] }
      return state.ask(.editFactor(factor))
    },
    Command(
      "swot.move", "move the factors: then s, w, o or t", .swot, ["m"], hint: "to quadrant",
      synonyms: ["other quadrant", "shift"],
      unless: SwotCommands.needsFactor
    ) { state in
      state.workshop?.swot.isMoving = true
      state.say("Move to which quadrant? s w o t")
      return []
    },
    Command(
      "swot.down", "move the factor down", .swot, ["J"], hint: "move", with: ["swot.up"],
      synonyms: ["reorder", "rank", "lower"], unless: SwotCommands.needsOwnOrder
    ) {
      $0.reorderFactor(by: 1)
    },
    Command(
      "swot.up", "move the factor up", .swot, ["K"], synonyms: ["reorder", "rank", "raise"],
      unless: SwotCommands.needsOwnOrder
    ) {
      $0.reorderFactor(by: -1)
    },
    Command(
      "swot.delete", "delete the factors", .swot, ["d"], hint: "delete",
      synonyms: ["remove", "drop"], unless: SwotCommands.needsFactor
    ) {
      state in
      let ids = state.workshop?.swot.targets.map(\.id) ?? []
      state.workshop?.swot.clearSelection()
      return state.write(.swot(.remove(ids)))
    },
  ]

  private static let choosing: [Command] = [
    Command(
      "swot.select", "select the factor", .swot, [" "], synonyms: ["mark", "choose", "tick"],
      unless: SwotCommands.needsFactor
    ) { $0.toggleFactor() },
    Command(
      "swot.range", "select a range", .swot, ["v"], synonyms: ["several", "from to"],
      unless: SwotCommands.needsFactor
    ) { state in
      guard var swot = state.workshop?.swot else { return [] }
      swot.rangeStart = swot.rangeStart == nil ? swot.row : nil
      swot.extendRange()
      state.workshop?.swot = swot
      return []
    },
    Command(
      "swot.selectAll", "select all of the quadrant, or none", .swot, ["*"],
      synonyms: ["everything", "none"], unless: SwotCommands.needsFactor
    ) { state in
      guard var swot = state.workshop?.swot else { return [] }
      let all = Set(swot.factors.map(\.factor.id))
      let isWhole = all.isSubset(of: swot.selection)
      swot.clearSelection()
      if !isWhole { swot.selection = all }
      state.workshop?.swot = swot
      return []
    },
    Command(
      "swot.similar", "select what is similar to the factor", .swot, ["="],
      synonyms: ["duplicates", "same", "alike", "double"], unless: SwotCommands.needsFactor
    ) { $0.selectSimilar() },
    Command(
      "swot.merge", "merge the selection, or take apart what was merged", .swot, ["M"],
      hint: "merge", synonyms: ["group", "join", "combine", "split", "unmerge", "affinity"],
      unless: needsSeveral
    ) { $0.mergeFactors() },
  ]

  private static let marks: [Command] = [
    Command(
      "swot.raisedBy", "who raised it, in turn", .swot, ["r"],
      synonyms: ["agency", "group", "author", "source"], unless: SwotCommands.needsFactor
    ) { $0.turnRaiser() },
    Command(
      "swot.evidence", "fact, assumption or opinion", .swot, ["e"],
      synonyms: ["evidence", "proof", "tag"], unless: SwotCommands.needsFactor
    ) { state in
      let targets = state.workshop?.swot.targets ?? []
      let evidence = Evidence.after(targets.first?.evidence)
      return state.change(targets) { $0.evidence = evidence }
    },
    Command(
      "swot.theme", "the theme of the factors", .swot, ["c"],
      synonyms: ["cluster", "topic", "category", "affinity"], unless: SwotCommands.needsFactor
    ) { state in
      let targets = state.workshop?.swot.targets ?? []
      return state.ask(.swot(.theme(targets)))
    },
    Command(
      "swot.vote", "one dot more", .swot, ["+"], hint: "dots", with: ["swot.unvote"],
      synonyms: ["vote", "priority", "point", "support"], unless: needsVoting
    ) {
      $0.vote(1)
    },
    Command(
      "swot.unvote", "one dot less", .swot, ["-"], synonyms: ["vote", "take back", "fewer"],
      unless: needsDots
    ) { $0.vote(-1) },
    Command(
      "swot.action", "an action from the factor", .swot, ["A"], hint: "action",
      synonyms: ["promise from a factor", "next step"], unless: SwotCommands.needsFactor
    ) { state in
      guard let workshop = state.workshop, let factor = workshop.swot.selected else { return [] }
      var action = Action(id: .unassigned, workshop: workshop.id, text: "")
      action.factor = factor.id
      state.layers.append(.form(.action(action)))
      return []
    },
  ]

  @Sendable private static func needsSeveral(_ state: AppState) -> Phrase? {
    guard let swot = state.workshop?.swot else { return nil }
    if swot.selection.count > 1 { return nil }
    if swot.selection.isEmpty, let factor = swot.selected,
      swot.current?.originals(of: factor.id).isEmpty == false
    {
      return nil
    }
    return
      "Select two factors or more with \(state.keymap.key("swot.select")); \(state.keymap.key("swot.similar")) selects what is similar."
  }

  @Sendable private static func needsVoting(_ state: AppState) -> Phrase? {
    if let reason = SwotCommands.needsFactor(state) { return reason }
    guard let board = state.workshop?.swot.current else { return nil }
    return !board.rounds.isEmpty && board.openRound == nil
      ? "The round is closed; \(state.keymap.key("swot.rounds")) opens another one." : nil
  }

  @Sendable private static func needsDots(_ state: AppState) -> Phrase? {
    if let reason = needsVoting(state) { return reason }
    guard let swot = state.workshop?.swot, let factor = swot.selected, let board = swot.current,
      board.rounds.isEmpty
    else { return nil }
    return board.dots(of: factor.id) == 0 ? "It has no dots." : nil
  }
}
