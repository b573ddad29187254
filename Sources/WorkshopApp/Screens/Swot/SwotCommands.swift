import TerminalUI
import WorkshopModel

/// What works on a SWOT board.
enum SwotCommands {
  static let all: [Command] = quadrants + factors + boards

  private static let quadrants: [Command] =
    Quadrant.allCases.map { quadrant in
      let letter = Character(quadrant.letter.lowercased())
      return Command(
        "swot.\(quadrant.rawValue)", "go to \(quadrant.rawValue)", .swot, [.character(letter)],
        hint: quadrant == .strengths ? "go" : nil,
        with: Quadrant.allCases.dropFirst().map { "swot.\($0.rawValue)" }
      ) { state in
        if state.workshop?.swot.isMoving == true { return state.moveFactor(to: quadrant) }
        state.workshop?.swot.go(to: quadrant)
        return []
      }
    } + [
      Command(
        "swot.left", "quadrant on the left", .swot, ["h", .left], synonyms: ["side"],
        unless: { state in
          state.workshop?.swot.quadrant.isLeft == true ? "This is the left one." : nil
        }
      ) { $0.beside() },
      Command(
        "swot.right", "quadrant on the right", .swot, ["l", .right], synonyms: ["side"],
        unless: { state in
          state.workshop?.swot.quadrant.isLeft == false ? "This is the right one." : nil
        }
      ) { $0.beside() },
    ]

  private static let factors: [Command] = [
    Command(
      "swot.new", "new factors, one after the other until Esc", .swot, ["n"], hint: "new",
      synonyms: ["add", "idea", "brainstorm", "note", "entry"]
    ) {
      $0.ask(.factor)
    },
    Command(
      "swot.edit", "edit the factor", .swot, [.enter], hint: "edit",
      synonyms: ["change", "reword", "correct"], unless: needsFactor
    ) {
      state in
      guard let factor = state.workshop?.swot.selected else { return [] }
      return state.ask(.editFactor(factor))
    },
    Command(
      "swot.move", "move the factor: then s, w, o or t", .swot, ["m"], hint: "to quadrant",
      synonyms: ["other quadrant", "shift"],
      unless: needsFactor
    ) { state in
      state.workshop?.swot.isMoving = true
      state.say("Move to which quadrant? s w o t")
      return []
    },
    Command(
      "swot.down", "move the factor down", .swot, ["J"], hint: "move", with: ["swot.up"],
      synonyms: ["reorder", "rank", "lower"], unless: needsFactor
    ) {
      $0.reorderFactor(by: 1)
    },
    Command(
      "swot.up", "move the factor up", .swot, ["K"], synonyms: ["reorder", "rank", "raise"],
      unless: needsFactor
    ) {
      $0.reorderFactor(by: -1)
    },
    Command(
      "swot.vote", "one dot more", .swot, ["+"], hint: "dots", with: ["swot.unvote"],
      synonyms: ["vote", "priority", "point", "support"], unless: needsFactor
    ) {
      $0.vote(1)
    },
    Command(
      "swot.unvote", "one dot less", .swot, ["-"], synonyms: ["vote", "take back", "fewer"],
      unless: needsDots
    ) { $0.vote(-1) },
    Command(
      "swot.delete", "delete the factor", .swot, ["d"], hint: "delete",
      synonyms: ["remove", "drop"], unless: needsFactor
    ) {
      state in
      guard let factor = state.workshop?.swot.selected else { return [] }
      return state.write(.delete(.factor, [factor.id]))
    },
  ]

  private static let boards: [Command] = [
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
  ]

  @Sendable private static func needsFactor(_ state: AppState) -> Phrase? {
    state.workshop?.swot.selected == nil
      ? "There is no factor here yet; \(state.keymap.key("swot.new")) adds one." : nil
  }

  @Sendable private static func needsDots(_ state: AppState) -> Phrase? {
    needsFactor(state) ?? (state.workshop?.swot.selected?.votes == 0 ? "It has no dots." : nil)
  }

  @Sendable private static func needsBoards(_ state: AppState) -> Phrase? {
    (state.workshop?.swot.boards.count ?? 0) < 2 ? "This workshop has one board." : nil
  }
}

extension AppState {
  fileprivate mutating func beside() -> [Effect] {
    guard let quadrant = workshop?.swot.quadrant else { return [] }
    workshop?.swot.go(to: quadrant.beside)
    return []
  }

  /// Ends the wait for a quadrant's letter at any other key; Esc does nothing else then.
  mutating func endFactorMove(_ key: Key) -> [Effect]? {
    guard workshop?.swot.isMoving == true, !isQuadrant(key) else { return nil }
    workshop?.swot.isMoving = false
    return key == .escape ? [] : nil
  }

  private func isQuadrant(_ key: Key) -> Bool {
    let id = keymap.command(for: key, in: [.swot])?.id
    return Quadrant.allCases.contains { id == "swot.\($0.rawValue)" }
  }

  fileprivate mutating func moveFactor(to quadrant: Quadrant) -> [Effect] {
    workshop?.swot.isMoving = false
    guard var factor = workshop?.swot.selected, factor.quadrant != quadrant else { return [] }
    factor.quadrant = quadrant
    factor.rank = workshop?.swot.rankAtEnd(of: quadrant) ?? factor.rank
    replace(factor)
    workshop?.swot.follow(factor, to: quadrant)
    return write(.save([factor]))
  }

  fileprivate mutating func reorderFactor(by step: Int) -> [Effect] {
    guard let swot = workshop?.swot, var factor = swot.selected else { return [] }
    var others = swot.factors.map(\.factor)
    others.remove(at: swot.row)
    let target = swot.row + step
    guard target >= 0, target <= others.count else {
      say(step > 0 ? "It is the last one" : "It is the first one")
      return []
    }
    factor.rank = Rank.between(
      target > 0 ? others[target - 1].rank : nil,
      target < others.count ? others[target].rank : nil)
    replace(factor)
    workshop?.swot.row = target
    return write(.save([factor]))
  }

  fileprivate mutating func vote(_ step: Int) -> [Effect] {
    guard var factor = workshop?.swot.selected else { return [] }
    factor.votes = max(0, factor.votes + step)
    replace(factor)
    return write(.save([factor]))
  }

  fileprivate mutating func stepBoard(_ step: Int) -> [Effect] {
    guard var swot = workshop?.swot else { return [] }
    swot.board = (swot.board + step + swot.boards.count) % swot.boards.count
    (swot.quadrant, swot.row) = (.strengths, 0)
    workshop?.swot = swot
    return []
  }

  /// Shows a changed factor before the store has answered.
  private mutating func replace(_ factor: Factor) {
    guard var swot = workshop?.swot, let board = swot.current else { return }
    swot.boards[swot.board] = FilledBoard(
      board: board.board, factors: board.factors.map { $0.id == factor.id ? factor : $0 })
    workshop?.swot = swot
  }

  /// Records a factor at the end of the quadrant in use, making the board when there is none.
  mutating func addFactor(_ text: String) -> [Effect] {
    guard let workshop else { return [] }
    let swot = workshop.swot
    guard let board = swot.current else {
      return write(.addFactor(workshop: workshop.id, swot.quadrant, text))
    }
    let factor = Factor(
      id: .unassigned, board: board.board.id, quadrant: swot.quadrant,
      rank: swot.rankAtEnd(of: swot.quadrant), text: text)
    // The next factor of a fast typist needs a rank behind this one before the store has answered.
    self.workshop?.swot.boards[swot.board] = FilledBoard(
      board: board.board, factors: board.factors + [factor])
    self.workshop?.swot.row = swot.factors.count
    return write(.save([factor]))
  }
}
