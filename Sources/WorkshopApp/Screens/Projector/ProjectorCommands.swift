import TerminalUI
import WorkshopModel

/// What opens the projector's screen, and the few keys that work there: nobody reads a footer on a
/// wall.
enum ProjectorCommands {
  static let all: [Command] = [
    Command(
      "projector", "large, for a projector", .everywhere, ["F"],
      synonyms: ["beamer", "full screen", "wall", "big", "presentation"],
      unless: { state in
        state.projectable == nil
          ? "The agenda, the roll, the board and the timer can be shown large; this cannot." : nil
      }
    ) { state in
      guard let projected = state.projectable else { return [] }
      state.layers.append(.projector(projected))
      return []
    },
    Command("projector.leave", "leave the projector", .projector, ["F", .escape, "q"]) { state in
      state.layers.removeLast()
      return []
    },
  ]
}

/// The whole screen for what stands on the projector.
enum ProjectorView {
  static func draw(_ state: AppState, _ projected: Projected, _ pen: inout Pen) {
    pen.canvas.cursor = .zero
    switch projected {
    case .agenda: draw(state.agendaPoster, &pen)
    case .roll: draw(state.rollPoster, &pen)
    case .timer: draw(state.timerPoster, &pen)
    case .board: SwotWall.draw(state, &pen)
    }
  }

  private static func draw(_ poster: Poster, _ pen: inout Pen) {
    poster.draw(from: 1, rows: pen.rows - 2, on: &pen)
  }
}
