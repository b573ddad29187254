import TerminalUI
import WorkshopModel

/// The SWOT boards of a workshop and the place on them.
struct SwotState: Sendable {
  var boards: [FilledBoard] = []
  var board = 0
  var quadrant = Quadrant.strengths
  /// The row within the quadrant.
  var row = 0
  /// A factor waits for the letter of the quadrant that it moves to.
  var isMoving = false

  var current: FilledBoard? { boards.indices.contains(board) ? boards[board] : nil }

  /// The factors of the quadrant in use.
  var factors: [(code: String, factor: Factor)] { current?.factors(in: quadrant) ?? [] }

  var selected: Factor? { factors.indices.contains(row) ? factors[row].factor : nil }

  mutating func adapt(_ boards: [FilledBoard]) {
    let factor = selected?.id
    self.boards = boards
    board = min(board, max(0, boards.count - 1))
    if let factor, let place = factors.firstIndex(where: { $0.factor.id == factor }) {
      row = place
    }
    row = min(row, max(0, factors.count - 1))
  }

  mutating func go(to quadrant: Quadrant) {
    self.quadrant = quadrant
    row = min(row, max(0, factors.count - 1))
  }

  mutating func follow(_ factor: Factor, to quadrant: Quadrant) {
    self.quadrant = quadrant
    row = factors.firstIndex { $0.factor.id == factor.id } ?? 0
  }

  /// The rank at the end of a quadrant.
  func rankAtEnd(of quadrant: Quadrant) -> String {
    Rank.series(1, after: current?.factors(in: quadrant).last?.factor.rank)[0]
  }
}

extension WorkshopState {
  /// Moves within the quadrant, or to the one beside, above or below.
  mutating func moveInQuadrant(_ key: Key) {
    var list = ListCursor(count: swot.factors.count, visibleRows: 6, selected: swot.row)
    switch key {
    case "k" where swot.row == 0, .up where swot.row == 0:
      if let above = swot.quadrant.above {
        swot.go(to: above)
        swot.row = max(0, swot.factors.count - 1)
      }
    case "j" where swot.row >= swot.factors.count - 1,
      .down where swot.row >= swot.factors.count - 1:
      if let below = swot.quadrant.below {
        swot.quadrant = below
        swot.row = 0
      }
    default:
      _ = list.handle(key)
      swot.row = list.selected
    }
  }
}

extension Quadrant {
  /// The quadrant on the other side of the same row of the grid.
  var beside: Quadrant {
    switch self {
    case .strengths: .weaknesses
    case .weaknesses: .strengths
    case .opportunities: .threats
    case .threats: .opportunities
    }
  }

  var above: Quadrant? {
    switch self {
    case .opportunities: .strengths
    case .threats: .weaknesses
    default: nil
    }
  }

  var below: Quadrant? {
    switch self {
    case .strengths: .opportunities
    case .weaknesses: .threats
    default: nil
    }
  }

  var isLeft: Bool { self == .strengths || self == .opportunities }
}
