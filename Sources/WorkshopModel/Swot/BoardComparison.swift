/// A board of another workshop that asks the same question.
public struct SiblingBoard: Hashable, Sendable {
  /// The workshop.
  public let workshop: Workshop
  /// The board with its factors.
  public let filled: FilledBoard
  /// What was promised there.
  public let actions: [Action]

  /// Puts a board of another workshop together.
  public init(workshop: Workshop, filled: FilledBoard, actions: [Action]) {
    self.workshop = workshop
    self.filled = filled
    self.actions = actions
  }

  /// The actions that came out of the board; where none says so, all of its workshop.
  public var ownActions: [Action] {
    let things = Set(filled.factors.map(\.id) + filled.strategies.map(\.id))
    let own = actions.filter { action in
      [action.factor, action.strategy].contains { $0.map(things.contains) == true }
    }
    return own.isEmpty ? actions : own
  }

  /// Whether two questions are the same: their folded words, without marks at the end.
  public static func isSame(_ first: String, _ second: String) -> Bool {
    !key(first).isEmpty && key(first) == key(second)
  }

  private static func key(_ question: String) -> String {
    Folding.fold(question).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

/// What became of the factors of an earlier board.
public struct BoardComparison: Sendable {
  /// What happened to a factor.
  public enum Fate: String, CaseIterable, Sendable {
    case new, moved, same, gone
  }

  /// A factor now, before, or both.
  public struct Row: Sendable {
    /// What happened to it.
    public let fate: Fate
    /// As it stands now; nil when it is gone.
    public let now: FilledBoard.Coded?
    /// As it stood on the other board; nil when it is new.
    public let before: FilledBoard.Coded?
  }

  /// New ones first, then moved, same and gone ones, each in the order of their board.
  public let rows: [Row]

  /// Compares a board with an earlier one.
  ///
  /// The same words make the same factor, those in the same quadrant first; then those with most
  /// words in common, from `WordLikeness.same` on. Each factor has at most one counterpart.
  public init(_ now: FilledBoard, against before: FilledBoard) {
    let (mine, theirs) = (now.coded, before.coded)
    let partners = Self.partners(mine, theirs)
    let taken = Set(partners.compactMap(\.self))
    var rows: [Row] = mine.enumerated().map { index, entry in
      guard let partner = partners[index] else {
        return Row(fate: .new, now: entry, before: nil)
      }
      let other = theirs[partner]
      let isSame = other.factor.quadrant == entry.factor.quadrant
      return Row(fate: isSame ? .same : .moved, now: entry, before: other)
    }
    rows += theirs.indices.filter { !taken.contains($0) }
      .map { Row(fate: .gone, now: nil, before: theirs[$0]) }
    self.rows = Fate.allCases.flatMap { fate in rows.filter { $0.fate == fate } }
  }

  /// How many factors had a fate.
  public func count(_ fate: Fate) -> Int { rows.count { $0.fate == fate } }

  /// The place of each one's counterpart.
  private static func partners(
    _ mine: [FilledBoard.Coded], _ theirs: [FilledBoard.Coded]
  ) -> [Int?] {
    let (own, others) = (
      mine.map { WordLikeness($0.factor.text) }, theirs.map { WordLikeness($0.factor.text) }
    )
    let (ownText, otherText) = (
      mine.map { Folding.fold($0.factor.text) }, theirs.map { Folding.fold($0.factor.text) }
    )
    var candidates: [(score: Int, mine: Int, theirs: Int)] = []
    for index in mine.indices {
      for other in theirs.indices {
        let percent =
          ownText[index] == otherText[other] ? 200 : own[index].percent(to: others[other])
        guard percent >= WordLikeness.same else { continue }
        let isSameQuadrant = mine[index].factor.quadrant == theirs[other].factor.quadrant
        candidates.append((percent * 2 + (isSameQuadrant ? 1 : 0), index, other))
      }
    }
    candidates.sort { (-$0.score, $0.mine, $0.theirs) < (-$1.score, $1.mine, $1.theirs) }
    var partners: [Int?] = Array(repeating: nil, count: mine.count)
    var taken: Set<Int> = []
    for candidate in candidates
    where partners[candidate.mine] == nil && !taken.contains(candidate.theirs) {
      partners[candidate.mine] = candidate.theirs
      taken.insert(candidate.theirs)
    }
    return partners
  }
}
