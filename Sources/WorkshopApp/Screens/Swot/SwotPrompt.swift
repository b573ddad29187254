import TerminalUI
import WorkshopModel

/// What a line is typed for on a SWOT board.
enum SwotPrompt: Sendable {
  /// Says in one wording what several factors say; the first one stands in its place.
  case merge(Factor, [EntityID])
  /// Names the theme of factors.
  case theme([Factor])
  /// Makes a board for a group.
  case board
  /// Reads factors from a file.
  case importFile
  /// Gives a factor its weight.
  case weight(Factor)
  /// Counts a ballot.
  case tally(Ballot, FilledBoard)
  /// Writes a strategy, new or known, for a cell.
  case strategy(Strategy, FilledBoard)

  var label: Phrase {
    switch self {
    case .merge: "In one wording"
    case .theme: "Theme"
    case .board: "Group"
    case .importFile: "Factors from"
    case .weight: "Weight"
    case .tally: "Dots"
    case .strategy(let strategy, _): "Strategy \(strategy.pairing.label)"
    }
  }

  var help: Phrase {
    switch self {
    case .merge(_, let ids):
      "says the same for \(ids.count) factors, which stay under it · Enter merges"
    case .theme: "what they are about, across quadrants; empty takes it off · Enter saves"
    case .board: "the group that fills it; empty for everybody · Enter makes the board"
    case .importFile: "what x wrote as .json, or a list as .csv or .md · Enter reads it"
    case .weight: "from 0 to 1, such as 0.25 · Enter saves"
    case .tally: "a factor and its dots, S1 5 W2 3 · Enter counts"
    case .strategy: "what it combines and then the words: S1 O2 … · Enter saves"
    }
  }

  /// What stands in the line at first.
  var text: String {
    switch self {
    case .merge(let factor, _): factor.text
    case .theme(let factors): factors.first?.theme ?? ""
    case .board, .importFile: ""
    case .weight(let factor): factor.weight.map { Weighting.text($0) } ?? ""
    case .tally(let ballot, let board): TallyLine.text(ballot, on: board)
    case .strategy(let strategy, let board):
      board.citedStrategies.first { $0.strategy.id == strategy.id }.map {
        $0.codes.joined(separator: " ") + " " + strategy.text
      } ?? strategy.text
    }
  }
}

extension AppState {
  /// Does what was typed; the prompt stays where it cannot be read.
  mutating func accept(_ text: String, for purpose: SwotPrompt, _ prompt: PromptState) -> [Effect] {
    switch purpose {
    case .merge(let first, let ids):
      guard !text.isEmpty else { return refuse("A factor needs words; Esc leaves them apart") }
      layers.removeLast()
      workshop?.swot.clearSelection()
      workshop?.swot.follow(first.id, to: first.quadrant)
      var head = Factor(
        id: .unassigned, board: first.board, quadrant: first.quadrant, rank: first.rank, text: text)
      (head.theme, head.evidence) = (first.theme, first.evidence)
      return write(.swot(.merge(head, of: ids)))
    case .theme(let factors):
      layers.removeLast()
      workshop?.swot.clearSelection()
      return change(factors) { $0.theme = text }
    case .board:
      layers.removeLast()
      guard let workshop else { return [] }
      var board = Board(id: .unassigned, workshop: workshop.id, question: "")
      board.group = text
      return write(.swot(.board(board)))
    case .importFile:
      guard let workshop, !text.isEmpty else { return [] }
      layers.removeLast()
      named = prompt
      return [.importSwot(path: text, workshop.id)]
    case .weight(let factor):
      guard let weight = text.isEmpty ? .some(nil) : Weighting.read(text).map(Optional.some) else {
        return refuse("“\(text)” is no weight from 0 to 1")
      }
      layers.removeLast()
      moveMethod(by: 1)
      return change([factor]) { $0.weight = weight }
    case .tally(let ballot, let board): return acceptTally(text, ballot, board)
    case .strategy(let strategy, let board): return acceptStrategy(text, strategy, board)
    }
  }

  private mutating func refuse(_ reason: Phrase) -> [Effect] {
    warn(reason)
    return []
  }

  private mutating func acceptTally(
    _ text: String, _ ballot: Ballot, _ board: FilledBoard
  ) -> [Effect] {
    switch TallyLine.read(text, on: board) {
    case .failure(let problem): return refuse(problem.phrase)
    case .success(let dots):
      layers.removeLast()
      let counted = board.counting(dots, in: ballot)
      let check = counted.check(ballot)
      if check.isSound { say(check.phrase) } else { warn(check.warning) }
      return write(.swot(.count(ballot, counted.votes.filter { $0.ballot == ballot.id })))
    }
  }

  private mutating func acceptStrategy(
    _ text: String, _ strategy: Strategy, _ board: FilledBoard
  ) -> [Effect] {
    switch StrategyLine.read(text, on: board) {
    case .failure(let problem): return refuse(problem.phrase)
    case .success(let line):
      layers.removeLast()
      if strategy.id == .unassigned { method?.goesToLast = true }
      var changed = strategy
      changed.text = line.text
      return write(.swot(.strategy(changed, cites: line.factors)))
    }
  }

  /// What stands above the line while it is typed: who raises the factor, and hints on its wording.
  mutating func previewFactor(_ prompt: PromptState) {
    guard let swot = workshop?.swot, case .prompt(var shown) = top else { return }
    let board = swot.current
    let raiser = swot.raiser?.name
    var heading: [PreviewLine.Span] = [.init(language(Phrase(swot.quadrant.label)), .title)]
    if !hidesRaisers {
      let said = raiser.map { language("raised by \($0)") } ?? language("nobody said who")
      heading.append(.init(" · " + said, .muted))
    }
    var lines = [PreviewLine(heading)]
    let text = String(prompt.input.text.trimmed)
    if text.contains(" ") {
      let others = board?.factors(in: swot.quadrant.opposite) ?? []
      lines += WordingRules.standard.hints(text, in: swot.quadrant, opposite: others).map {
        PreviewLine([.init("? " + language($0.phrase), .notice)])
      }
    }
    shown.preview = lines
    layers[layers.count - 1] = .prompt(shown)
  }

  /// Has the next one of agencies and groups raise what is typed next.
  mutating func turnTypedRaiser(_ prompt: PromptState) {
    guard let workshop else { return }
    let raisers = workshop.raisers
    let now = raisers.firstIndex { $0 == workshop.swot.raiser }
    let next = now.map { $0 + 1 } ?? 0
    self.workshop?.swot.raiser = raisers.indices.contains(next) ? raisers[next] : nil
    previewFactor(prompt)
  }
}

extension BallotCheck {
  /// What is wrong with the count.
  var warning: Phrase {
    over.isEmpty
      ? "\(phrase); count again, or change the voters"
      : "\(phrase) · more than one may give: \(over.joined(separator: " "))"
  }
}
