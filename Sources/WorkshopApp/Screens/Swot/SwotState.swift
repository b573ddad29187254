import TerminalUI
import WorkshopModel

/// The SWOT boards of a workshop and the place on them.
struct SwotState: Sendable {
  var boards: [FilledBoard] = [] { didSet { refresh() } }
  var board = 0 { didSet { refresh() } }
  var quadrant = Quadrant.strengths
  /// The row within the quadrant.
  var row = 0
  /// A factor waits for the letter of the quadrant that it moves to.
  var isMoving = false
  /// The factors that commands act on instead of the one under the cursor.
  var selection: Set<EntityID> = []
  /// The row at which a range of selected factors begins.
  var rangeStart: Int?
  /// Whether the quadrant in use has the whole screen.
  var isWide = false
  /// In which light the board is seen.
  var lens = SwotLens.all { didSet { refresh() } }
  /// The boards of other workshops with the same question; nil as long as nobody has looked.
  var siblings: [SiblingBoard]? { didSet { refresh() } }
  /// What other workshops have asked.
  var questions: [AskedQuestion] = []
  /// Who raises the factors that are typed next.
  var raiser: FactorSource?
  /// What the board in use shows, worked out once for many frames.
  private(set) var face = SwotFace()

  var current: FilledBoard? { boards.indices.contains(board) ? boards[board] : nil }

  /// The board of another workshop against which this one is seen.
  var sibling: SiblingBoard? {
    siblings?.first { SiblingBoard.isSame($0.filled.board.question, current?.board.question ?? "") }
  }

  /// The factors of the quadrant in use.
  var factors: [FilledBoard.Coded] { face.factors(in: quadrant) }

  var selected: Factor? { factors.indices.contains(row) ? factors[row].factor : nil }

  /// What the next command is for: the selection, else the factor under the cursor.
  var targets: [Factor] {
    selection.isEmpty
      ? selected.map { [$0] } ?? []
      : current?.coded.map(\.factor).filter { selection.contains($0.id) } ?? []
  }

  private mutating func refresh() {
    face = current.map { SwotFace($0, lens, against: sibling) } ?? SwotFace()
  }

  mutating func adapt(_ boards: [FilledBoard]) {
    let (factor, known) = (selected?.id, current?.board.id)
    // Another question has other boards beside it.
    if self.boards.map(\.board.question) != boards.map(\.board.question) { siblings = nil }
    self.boards = boards
    board =
      boards.firstIndex { $0.board.id == known } ?? min(board, max(0, boards.count - 1))
    selection.formIntersection(current?.factors.map(\.id) ?? [])
    if let factor { stay(at: factor) }
    row = min(row, max(0, factors.count - 1))
  }

  /// Keeps the cursor on a factor, or on what it stands under by now.
  private mutating func stay(at factor: EntityID) {
    let shown = current?.root(of: factor) ?? factor
    if let place = factors.firstIndex(where: { $0.factor.id == shown }) { row = place }
  }

  /// Sees the board in another light, with the cursor on the same factor.
  mutating func see(_ lens: SwotLens) {
    let factor = selected?.id
    self.lens = lens
    if let factor { stay(at: factor) }
    row = min(row, max(0, factors.count - 1))
  }

  mutating func go(to quadrant: Quadrant) {
    self.quadrant = quadrant
    rangeStart = nil
    row = min(row, max(0, factors.count - 1))
  }

  mutating func follow(_ factor: EntityID, to quadrant: Quadrant) {
    self.quadrant = quadrant
    row = factors.firstIndex { $0.factor.id == factor } ?? 0
  }

  /// Selects everything between the start of a range and the cursor.
  mutating func extendRange() {
    guard let rangeStart else { return }
    let range = min(rangeStart, row)...max(rangeStart, row)
    selection = Set(range.compactMap { factors.indices.contains($0) ? factors[$0].factor.id : nil })
  }

  mutating func clearSelection() {
    selection = []
    rangeStart = nil
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
        swot.go(to: below)
        swot.row = 0
      }
    default:
      _ = list.handle(key)
      swot.row = list.selected
      swot.extendRange()
    }
  }
}

extension Quadrant {
  /// The quadrant on the other side of the same row of the grid.
  var beside: Quadrant { opposite }

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

  var isLeft: Bool { isHelpful }
}
