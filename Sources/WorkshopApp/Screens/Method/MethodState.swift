import TerminalUI
import WorkshopModel

/// A step of the SWOT method that has a screen of its own.
enum MethodPage: String, CaseIterable, Sendable {
  case rounds, weights, tows, stakeholders

  /// What stands at its head.
  var title: Phrase {
    switch self {
    case .rounds: "Vote rounds"
    case .weights: "Weights and ratings"
    case .tows: "Strategies"
    case .stakeholders: "Stakeholders"
    }
  }

  var scope: Command.Scope {
    switch self {
    case .rounds: .rounds
    case .weights: .weights
    case .tows: .tows
    case .stakeholders: .stakeholders
    }
  }
}

/// A step of the method on the board in use.
public struct MethodState: Sendable {
  let page: MethodPage
  var list: ListCursor
  /// The cell of the TOWS matrix in use.
  var pairing = Pairing.so
  /// A strategy was written, to which the cursor goes as soon as it is there.
  var goesToLast = false
}

/// A row of the list of rounds.
enum RoundRow: Sendable {
  case round(VoteRound)
  case ballot(VoteRound, Ballot)

  var round: VoteRound {
    switch self {
    case .round(let round), .ballot(let round, _): round
    }
  }
}

extension AppState {
  /// The step of the method that is open.
  var method: MethodState? {
    get {
      for case .method(let state) in layers { return state }
      return nil
    }
    set {
      for (index, layer) in layers.enumerated() {
        guard case .method = layer, let newValue else { continue }
        layers[index] = .method(newValue)
        return
      }
    }
  }

  /// The board on which it works.
  var methodBoard: FilledBoard? { workshop?.swot.current }

  /// The rounds with their ballots under them.
  var roundRows: [RoundRow] {
    guard let board = methodBoard else { return [] }
    return board.rounds.flatMap { round in
      [.round(round)] + board.ballots(of: round.id).map { .ballot(round, $0) }
    }
  }

  /// The factors to weigh: internal ones, then external ones.
  var weighted: [FilledBoard.Coded] { methodBoard?.coded ?? [] }

  /// The strategies of the cell in use.
  var cellStrategies: [CitedStrategy] {
    workshop?.swot.face.strategies.filter { $0.pairing == method?.pairing } ?? []
  }

  /// Those whom the question concerns, the most influential first.
  var stakeholders: [Stakeholder] {
    (methodBoard?.stakeholders ?? []).sorted {
      (-($0.influence ?? 0), -($0.interest ?? 0), Folding.fold($0.name), $0.id.description)
        < (-($1.influence ?? 0), -($1.interest ?? 0), Folding.fold($1.name), $1.id.description)
    }
  }

  private var methodRows: Int {
    switch method?.page {
    case .rounds: roundRows.count
    case .weights: weighted.count
    case .tows: cellStrategies.count
    case .stakeholders: stakeholders.count
    case nil: 0
    }
  }

  mutating func openMethod(_ page: MethodPage) -> [Effect] {
    layers.append(.method(MethodState(page: page, list: ListCursor(count: 0, visibleRows: 1))))
    fitMethod()
    return []
  }

  mutating func moveMethod(_ key: Key) -> [Effect] {
    _ = method?.list.handle(key)
    return []
  }

  mutating func moveMethod(by step: Int) {
    guard let selected = method?.list.selected else { return }
    method?.list.select(selected + step)
  }

  /// Follows another number of rows, or another size of the terminal.
  mutating func fitMethod() {
    guard method != nil else { return }
    let rows = method?.page == .weights ? max(1, size.rows - 12) : max(1, size.rows - 8)
    let count = methodRows
    let isLonger = count > (method?.list.count ?? 0)
    method?.list.adapt(count: count, visibleRows: rows)
    guard method?.goesToLast == true, isLonger else { return }
    method?.goesToLast = false
    method?.list.select(count - 1)
  }

  /// The round or ballot under the cursor.
  var roundRow: RoundRow? {
    guard let place = method?.list.selected, roundRows.indices.contains(place) else { return nil }
    return roundRows[place]
  }

  /// The factor under the cursor of the weights.
  var weighed: Factor? {
    guard let place = method?.list.selected, weighted.indices.contains(place) else { return nil }
    return weighted[place].factor
  }

  /// The strategy under the cursor.
  var strategy: CitedStrategy? {
    guard let place = method?.list.selected, cellStrategies.indices.contains(place) else {
      return nil
    }
    return cellStrategies[place]
  }

  /// The stakeholder under the cursor.
  var stakeholder: Stakeholder? {
    guard let place = method?.list.selected, stakeholders.indices.contains(place) else {
      return nil
    }
    return stakeholders[place]
  }
}
