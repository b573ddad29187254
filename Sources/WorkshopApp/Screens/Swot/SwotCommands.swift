import TerminalUI
import WorkshopModel

/// What works on a SWOT board.
enum SwotCommands {
  static let all: [Command] =
    quadrants + SwotFactorCommands.all + SwotMethodCommands.all + SwotBoardCommands.all

  private static let quadrants: [Command] =
    Quadrant.allCases.map { quadrant in
      let letter = Character(quadrant.letter.lowercased())
      return Command(
        "swot.\(quadrant.rawValue)", "go to \(quadrant.rawValue)", .swot, [.character(letter)],
        hint: quadrant == .strengths ? "go" : nil,
        with: Quadrant.allCases.dropFirst().map { "swot.\($0.rawValue)" }
      ) { state in
        if state.workshop?.swot.isMoving == true { return state.moveFactors(to: quadrant) }
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
      Command(
        "swot.wide", "the quadrant alone, or all four", .swot, ["z"],
        synonyms: ["zoom", "full screen", "larger", "grid"]
      ) { state in
        state.workshop?.swot.isWide.toggle()
        return []
      },
    ]

  @Sendable static func needsBoard(_ state: AppState) -> Phrase? {
    state.workshop?.swot.current == nil
      ? "There is no factor here yet; \(state.keymap.key("swot.new")) adds one." : nil
  }

  @Sendable static func needsFactor(_ state: AppState) -> Phrase? {
    state.workshop?.swot.targets.isEmpty != false
      ? "There is no factor here yet; \(state.keymap.key("swot.new")) adds one." : nil
  }

  @Sendable static func needsOwnOrder(_ state: AppState) -> Phrase? {
    if let reason = needsFactor(state) { return reason }
    switch state.workshop?.swot.lens {
    case .agency, .group:
      return "The lens decides the order; \(state.keymap.key("swot.lens")) takes it off."
    default: return nil
    }
  }
}
