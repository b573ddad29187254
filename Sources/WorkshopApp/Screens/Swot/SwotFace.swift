import WorkshopModel

/// In which light a board is seen.
enum SwotLens: String, CaseIterable, Sendable {
  case all, agency, group, sibling

  /// What the question's line says of it; nil when nothing is special.
  var label: Phrase? {
    switch self {
    case .all: nil
    case .agency: "by agency"
    case .group: "by group"
    case .sibling: "against another board"
    }
  }
}

/// What a board shows under a lens: lists in their order, with what stands above and beside them.
struct SwotFace: Sendable {
  /// A factor as it is shown.
  struct Entry: Sendable {
    let code: String
    let factor: Factor
    /// The dots that may be seen.
    let dots: Int?
    /// What stands under it.
    let originals: [Factor]
    /// What stands above it, where a new part of the list begins.
    var heading: String?
    /// What became of it since the other board.
    var fate: BoardComparison.Fate?
    /// Its code on the other board.
    var before: String?
  }

  private(set) var lists: [Quadrant: [Entry]] = [:]
  /// What is gone since the other board, by the quadrant in which it stood.
  private(set) var gone: [Quadrant: [FilledBoard.Coded]] = [:]
  private(set) var comparison: BoardComparison?
  /// The codes under which all factors are known.
  private(set) var codes: [EntityID: String] = [:]
  /// The strategies with what they cite.
  private(set) var strategies: [CitedStrategy] = []

  init() {}

  init(_ board: FilledBoard, _ lens: SwotLens, against sibling: SiblingBoard?) {
    let hasMerges = board.factors.contains { $0.mergedInto != nil }
    let hides = board.hidesDots
    for quadrant in Quadrant.allCases {
      lists[quadrant] = board.factors(in: quadrant).map { code, factor in
        Entry(
          code: code, factor: factor, dots: hides ? nil : board.dots(of: factor.id),
          originals: hasMerges ? board.originals(of: factor.id) : [])
      }
    }
    codes = board.codes
    strategies = board.citedStrategies
    switch lens {
    case .all: break
    case .agency: sort { board.agencies(of: $0).joined(separator: " + ") }
    case .group: sort { board.groups(of: $0).joined(separator: " + ") }
    case .sibling: if let sibling { compare(board, sibling.filled) }
    }
  }

  func entries(in quadrant: Quadrant) -> [Entry] { lists[quadrant] ?? [] }

  func factors(in quadrant: Quadrant) -> [FilledBoard.Coded] {
    entries(in: quadrant).map { ($0.code, $0.factor) }
  }

  /// Puts the factors of the same people together, under their name.
  private mutating func sort(by name: (EntityID) -> String) {
    for (quadrant, entries) in lists {
      let named = entries.map { (name: name($0.factor.id), entry: $0) }
      var seen: [String] = []
      for name in named.map(\.name).sorted(by: { Self.key($0) < Self.key($1) })
      where !seen.contains(where: { Folding.fold($0) == Folding.fold(name) }) {
        seen.append(name)
      }
      lists[quadrant] = seen.flatMap { name in
        named.filter { Folding.fold($0.name) == Folding.fold(name) }.enumerated().map {
          index, pair in
          var entry = pair.entry
          if index == 0 { entry.heading = name }
          return entry
        }
      }
    }
  }

  /// What nobody claims stands last.
  private static func key(_ name: String) -> String {
    name.isEmpty ? "\u{10FFFF}" : Folding.fold(name)
  }

  private mutating func compare(_ board: FilledBoard, _ other: FilledBoard) {
    let comparison = BoardComparison(board, against: other)
    self.comparison = comparison
    for row in comparison.rows {
      guard let now = row.now else {
        if let before = row.before { gone[before.factor.quadrant, default: []].append(before) }
        continue
      }
      let quadrant = now.factor.quadrant
      guard let index = lists[quadrant]?.firstIndex(where: { $0.factor.id == now.factor.id }) else {
        continue
      }
      lists[quadrant]?[index].fate = row.fate
      lists[quadrant]?[index].before = row.before?.code
    }
  }
}

extension BoardComparison.Fate {
  /// The sign before a factor.
  func sign(_ isUnicode: Bool) -> String {
    switch self {
    case .new: "+"
    case .moved: isUnicode ? "→" : ">"
    case .same: "="
    case .gone: isUnicode ? "−" : "-"
    }
  }
}
