import TerminalUI
import WorkshopModel

extension AppState {
  mutating func beside() -> [Effect] {
    guard let quadrant = workshop?.swot.quadrant else { return [] }
    workshop?.swot.go(to: quadrant.beside)
    return []
  }

  /// Ends the wait for a quadrant's letter at any other key; Esc does nothing else then.
  ///
  /// Esc also takes a selection, the wide quadrant and a lens off before it leaves the tab.
  mutating func endFactorMove(_ key: Key) -> [Effect]? {
    guard isOnBoard, let open = workshop else { return nil }
    if open.swot.isMoving, !isQuadrant(key) {
      workshop?.swot.isMoving = false
      return key == .escape ? [] : nil
    }
    guard key == .escape else { return nil }
    if !open.swot.selection.isEmpty || open.swot.rangeStart != nil {
      workshop?.swot.clearSelection()
      return []
    }
    if case .projector = top { return nil }
    guard open.swot.isWide || open.swot.lens != .all else { return nil }
    if open.swot.isWide { workshop?.swot.isWide = false } else { workshop?.swot.see(.all) }
    return []
  }

  /// Whether keys work on a board, on its tab or on the projector.
  private var isOnBoard: Bool {
    switch top {
    case .workshop(let open): open.tab == .swot
    case .projector(.board): true
    default: false
    }
  }

  private func isQuadrant(_ key: Key) -> Bool {
    let id = keymap.command(for: key, in: [.swot])?.id
    return Quadrant.allCases.contains { id == "swot.\($0.rawValue)" }
  }

  mutating func moveFactors(to quadrant: Quadrant) -> [Effect] {
    workshop?.swot.isMoving = false
    guard let swot = workshop?.swot else { return [] }
    let moving = swot.targets.filter { $0.quadrant != quadrant }
    guard let last = moving.last else { return [] }
    let ranks = Rank.series(
      moving.count, after: swot.current?.factors(in: quadrant).last?.factor.rank)
    var index = 0
    let effects = change(moving) { factor in
      factor.quadrant = quadrant
      factor.rank = ranks[index]
      index += 1
    }
    workshop?.swot.clearSelection()
    workshop?.swot.follow(last.id, to: quadrant)
    return effects
  }

  mutating func reorderFactor(by step: Int) -> [Effect] {
    guard let swot = workshop?.swot, let factor = swot.selected else { return [] }
    var others = swot.factors.map(\.factor)
    others.remove(at: swot.row)
    let target = swot.row + step
    guard target >= 0, target <= others.count else {
      say(step > 0 ? "It is the last one" : "It is the first one")
      return []
    }
    let effects = change([factor]) {
      $0.rank = Rank.between(
        target > 0 ? others[target - 1].rank : nil,
        target < others.count ? others[target].rank : nil)
    }
    workshop?.swot.row = target
    return effects
  }

  /// Gives a dot: in the round that is open, else to the factor itself.
  mutating func vote(_ step: Int) -> [Effect] {
    guard let swot = workshop?.swot, let factor = swot.selected, let board = swot.current else {
      return []
    }
    if let round = board.openRound {
      return write(.swot(.give(step, to: factor.id, in: round.id)))
    }
    return change([factor]) { $0.votes = max(0, $0.votes + step) }
  }

  mutating func stepBoard(_ step: Int) -> [Effect] {
    guard var swot = workshop?.swot else { return [] }
    swot.board = (swot.board + step + swot.boards.count) % swot.boards.count
    (swot.quadrant, swot.row) = (.strengths, 0)
    swot.clearSelection()
    workshop?.swot = swot
    return []
  }

  mutating func toggleFactor() -> [Effect] {
    guard var swot = workshop?.swot, let factor = swot.selected else { return [] }
    swot.rangeStart = nil
    if swot.selection.remove(factor.id) == nil { swot.selection.insert(factor.id) }
    swot.row = min(swot.row + 1, max(0, swot.factors.count - 1))
    workshop?.swot = swot
    return []
  }

  mutating func selectSimilar() -> [Effect] {
    guard let swot = workshop?.swot, let factor = swot.selected,
      let similar = swot.current?.similar(to: factor.id), !similar.isEmpty
    else {
      say("No other factor has words like these")
      return []
    }
    workshop?.swot.selection = Set(similar.map(\.factor.id) + [factor.id])
    say("Selected: \(similar.count + 1) factors; \(keymap.key("swot.merge")) merges them")
    return []
  }

  /// Asks for the words of a merge, or takes one apart.
  mutating func mergeFactors() -> [Effect] {
    guard let swot = workshop?.swot, let factor = swot.selected else { return [] }
    guard !swot.selection.isEmpty else { return write(.swot(.takeApart(factor.id))) }
    let targets = swot.targets
    let first = targets.first { $0.id == factor.id } ?? targets[0]
    return ask(.swot(.merge(first, targets.map(\.id))))
  }

  /// Goes round those who can have raised a factor: nobody, then agencies, then groups.
  mutating func turnRaiser() -> [Effect] {
    guard let workshop, let first = workshop.swot.targets.first else { return [] }
    let raisers = workshop.raisers
    guard !raisers.isEmpty else {
      say("No agency or group is known yet; the roll names them")
      return []
    }
    let now = raisers.firstIndex { raiser in
      let name = raiser.kind == .agency ? first.raisedBy : first.group
      return Folding.fold(raiser.name) == Folding.fold(name)
    }
    let next = now.map { $0 + 1 } ?? 0
    let raiser = raisers.indices.contains(next) ? raisers[next] : nil
    if !hidesRaisers {
      say(raiser.map { "Raised by \($0.name)" } ?? "Nobody said who raised it")
    }
    return change(workshop.swot.targets) { $0.raise(by: raiser) }
  }

  mutating func turnPhase(_ step: KeyPath<SwotPhase, SwotPhase?>) -> [Effect] {
    guard var board = workshop?.swot.current, let phase = board.phase[keyPath: step] else {
      return []
    }
    board.board.phase = phase
    if let place = workshop?.swot.board { workshop?.swot.boards[place] = board }
    return write(.save([board.board]))
  }

  /// Goes to the next lens that has something to show.
  mutating func turnLens() -> [Effect] {
    guard var swot = workshop?.swot, let board = swot.current else { return [] }
    var effects: [Effect] = []
    if swot.siblings == nil, let id = workshop?.id { effects.append(.loadSiblings(id)) }
    let usable = SwotLens.allCases.filter { lens in
      switch lens {
      case .all: true
      case .agency: board.factors.contains { !$0.raisedBy.isEmpty }
      case .group: !board.board.group.isEmpty || board.factors.contains { !$0.group.isEmpty }
      case .sibling: swot.siblings == nil || swot.sibling != nil
      }
    }
    let place = usable.firstIndex(of: swot.lens) ?? 0
    swot.see(usable[(place + 1) % usable.count])
    workshop?.swot = swot
    if swot.lens == .all {
      say(
        swot.sibling == nil
          ? "The board as it is; no other workshop has asked this question" : "The board as it is")
    }
    return effects
  }

  /// Takes the boards of other workshops with the same question.
  mutating func take(_ siblings: [SiblingBoard], of id: EntityID) {
    guard workshop?.id == id else { return }
    workshop?.swot.siblings = siblings
    guard workshop?.swot.lens == .sibling, workshop?.swot.sibling == nil else { return }
    workshop?.swot.see(.all)
    say("No other workshop has asked this question")
  }

  /// Changes factors, and shows it before the store has answered.
  mutating func change(_ factors: [Factor], _ body: (inout Factor) -> Void) -> [Effect] {
    let changed = factors.map { factor in
      var factor = factor
      body(&factor)
      return factor
    }
    guard !changed.isEmpty, var swot = workshop?.swot, var board = swot.current else { return [] }
    for factor in changed {
      guard let place = board.factors.firstIndex(where: { $0.id == factor.id }) else { continue }
      board.factors[place] = factor
    }
    swot.boards[swot.board] = board
    workshop?.swot = swot
    return write(.save(changed))
  }

  /// Records factors at the end of the quadrant in use, making the board when there is none.
  mutating func addFactors(_ texts: [String]) -> [Effect] {
    guard let workshop, !texts.isEmpty else { return [] }
    let swot = workshop.swot
    let drafts = texts.map { text in
      var factor = Factor(
        id: .unassigned, board: swot.current?.board.id ?? .unassigned, quadrant: swot.quadrant,
        rank: "", text: text)
      factor.raise(by: swot.raiser)
      return factor
    }
    guard var board = swot.current else {
      return write(.swot(.add(drafts, workshop: workshop.id)))
    }
    // The next factor of a fast typist needs a rank behind these before the store has answered.
    let ranks = Rank.series(
      drafts.count, after: board.factors(in: swot.quadrant).last?.factor.rank)
    let factors = zip(drafts, ranks).map { draft, rank in
      var factor = draft
      factor.rank = rank
      return factor
    }
    board.factors += factors
    self.workshop?.swot.boards[swot.board] = board
    let count = self.workshop?.swot.factors.count ?? 1
    self.workshop?.swot.row = max(0, count - 1)
    return write(.swot(.add(factors, workshop: workshop.id)))
  }
}

extension Factor {
  /// Says who raised it; nil for nobody.
  mutating func raise(by source: FactorSource?) {
    (raisedBy, group) = ("", "")
    switch source?.kind {
    case .agency: raisedBy = source?.name ?? ""
    case .group: group = source?.name ?? ""
    case nil: break
    }
  }
}

extension WorkshopState {
  /// Who can have raised a factor: those on the roll, and whoever has raised one already.
  var raisers: [FactorSource] {
    var raisers = outline.dossier.sources
    func add(_ kind: FactorSource.Kind, _ name: String) {
      let isKnown = raisers.contains {
        $0.kind == kind && Folding.fold($0.name) == Folding.fold(name)
      }
      if !name.isEmpty, !isKnown { raisers.append(FactorSource(kind, name, size: 0)) }
    }
    for board in swot.boards {
      for factor in board.factors {
        add(.agency, factor.raisedBy)
        add(.group, factor.group)
      }
      add(.group, board.board.group)
    }
    for session in outline.dossier.sessions { add(.group, session.group) }
    return raisers.filter { $0.kind == .agency } + raisers.filter { $0.kind == .group }
  }
}
