/// Which factors stand under which.
///
/// A factor that was merged into one that is not there stands for itself, and of factors that were
/// merged into each other, on two machines at once, the one with the smallest identity stands for all.
struct Merges {
  private var parents: [EntityID: EntityID] = [:]

  init(_ factors: [Factor]) {
    guard factors.contains(where: { $0.mergedInto != nil }) else { return }
    let there = Set(factors.map(\.id))
    for factor in factors {
      guard let parent = factor.mergedInto, there.contains(parent) else { continue }
      parents[factor.id] = parent
    }
  }

  func isMerged(_ id: EntityID) -> Bool { parents[id] != nil && root(of: id) != id }

  /// What one stands under in the end; itself when it was not merged.
  func root(of id: EntityID) -> EntityID {
    var path: [EntityID] = [id]
    var last = id
    while let parent = parents[last] {
      if let start = path.firstIndex(of: parent) {
        return path[start...].min { $0.description < $1.description } ?? id
      }
      path.append(parent)
      last = parent
    }
    return last
  }
}

extension FilledBoard {
  /// The factors that stand under another, in their order; those that themselves stand for others
  /// are left out for what they stand for.
  public func originals(of id: EntityID) -> [Factor] {
    let merges = Merges(factors)
    let parents = Set(factors.compactMap(\.mergedInto))
    return factors.filter {
      $0.id != id && merges.root(of: $0.id) == id && !parents.contains($0.id)
    }.sorted(by: Factor.stand)
  }

  /// A factor with all that stands under it, at any depth.
  public func family(of id: EntityID) -> [Factor] {
    let merges = Merges(factors)
    return factors.filter { merges.root(of: $0.id) == id }
  }

  /// The factor under which one stands.
  public func root(of id: EntityID) -> EntityID { Merges(factors).root(of: id) }

  /// The board after factors were put under a new one.
  public func merging(_ ids: [EntityID], into head: Factor) -> FilledBoard {
    var board = self
    for index in board.factors.indices where ids.contains(board.factors[index].id) {
      board.factors[index].mergedInto = head.id
    }
    board.factors.append(head)
    return board
  }

  /// The board after a factor that stands for others was taken apart.
  ///
  /// What cited it cites those who stood directly under it.
  public func takingApart(_ head: EntityID) -> FilledBoard {
    var board = self
    let under = factors.filter { $0.mergedInto == head }.map(\.id)
    guard !under.isEmpty else { return self }
    board.factors.removeAll { $0.id == head }
    for index in board.factors.indices where board.factors[index].mergedInto == head {
      board.factors[index].mergedInto = nil
    }
    for citation in citations where citation.factor == head {
      board.citations.removeAll { $0 == citation }
      for id in under
      where !board.citations.contains(where: {
        $0.strategy == citation.strategy && $0.factor == id
      }) {
        board.citations.append(Citation(strategy: citation.strategy, factor: id))
      }
    }
    return board
  }

  /// Who raised a factor or what stands under it, each once, in the order of the board.
  public func agencies(of id: EntityID) -> [String] { names(of: id, \.raisedBy) }

  /// The break-out groups that raised a factor or what stands under it.
  ///
  /// A factor of a group's own board is the group's.
  public func groups(of id: EntityID) -> [String] {
    let named = names(of: id, \.group)
    return named.isEmpty && !board.group.isEmpty ? [board.group] : named
  }

  private func names(of id: EntityID, _ name: KeyPath<Factor, String>) -> [String] {
    var seen: Set<String> = []
    let family =
      factors.contains { $0.mergedInto != nil } ? family(of: id) : factors.filter { $0.id == id }
    return family.sorted(by: Factor.stand).map { $0[keyPath: name] }.filter {
      !$0.isEmpty && seen.insert(Folding.fold($0)).inserted
    }
  }
}
