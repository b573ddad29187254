import TerminalUI
import WorkshopModel

/// What works on whole boards.
enum SwotBoardCommands {
  static let all: [Command] = [
    Command(
      "swot.question", "the board's question", .swot, ["Q"], hint: "question",
      synonyms: ["scope", "title", "topic"]
    ) { state in
      state.ask(.question(state.workshop?.swot.current?.board))
    },
    Command(
      "swot.nextBoard", "next board", .swot, ["]"], synonyms: ["other", "switch"],
      unless: needsBoards
    ) { $0.stepBoard(1) },
    Command(
      "swot.previousBoard", "previous board", .swot, ["["], synonyms: ["other", "switch"],
      unless: needsBoards
    ) {
      $0.stepBoard(-1)
    },
    Command(
      "swot.newBoard", "new board, for a group", .swot, ["B"],
      synonyms: ["break-out", "group work", "second"]
    ) { $0.ask(.swot(.board)) },
    Command(
      "swot.consolidate", "bring the groups' factors together", .swot, ["C"],
      synonyms: ["consolidate", "plenary", "merge boards", "collect"], unless: needsGroups
    ) { state in
      guard let workshop = state.workshop else { return [] }
      return state.write(.swot(.consolidate(workshop: workshop.id)))
    },
    Command(
      "swot.deleteBoard", "delete the board", .swot, ["D"], synonyms: ["remove board"],
      unless: SwotCommands.needsBoard
    ) { state in
      guard let board = state.workshop?.swot.current?.board else { return [] }
      return state.write(.delete(.board, [board.id]))
    },
    Command(
      "swot.import", "import factors from a file", .swot, ["i"],
      synonyms: ["read", "csv", "json", "markdown", "open"]
    ) { $0.ask(.swot(.importFile)) },
  ]

  @Sendable private static func needsBoards(_ state: AppState) -> Phrase? {
    (state.workshop?.swot.boards.count ?? 0) < 2 ? "This workshop has one board." : nil
  }

  @Sendable private static func needsGroups(_ state: AppState) -> Phrase? {
    state.workshop?.swot.boards.contains { !$0.board.group.isEmpty } == true
      ? nil : "No board belongs to a group yet; \(state.keymap.key("swot.newBoard")) makes one."
  }
}
