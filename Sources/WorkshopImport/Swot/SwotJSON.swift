import WorkshopModel

/// Reads the boards of the JSON that `muster export swot` writes; keys that it does not know are
/// what can be computed.
enum SwotJSON {
  static func boards(_ start: JSONScanner) throws(ImportProblem) -> [FilledBoard] {
    var scanner = start
    let root = try scanner.value()
    try scanner.end()
    let pass = SwotJSONPass(scanner: scanner)
    guard case .array(let boards)? = root["swotBoards"]?.content else {
      throw scanner.problem("“swotBoards” is expected; muster export swot writes it", at: 0)
    }
    var filled: [FilledBoard] = []
    for board in boards { filled.append(try pass.board(board)) }
    return filled
  }
}

/// One walk over boards as JSON.
private struct SwotJSONPass {
  let scanner: JSONScanner

  func board(_ node: JSONNode) throws(ImportProblem) -> FilledBoard {
    var board = Board(
      id: try id(node, "id"), workshop: .unassigned, question: try text(node, "question"))
    board.group = try text(node, "group")
    board.phase = SwotPhase(rawValue: try text(node, "phase"))
    var filled = FilledBoard(board: board, factors: [])
    for quadrant in Quadrant.allCases {
      guard let list = node["factors"]?[quadrant.rawValue] else { continue }
      for (index, entry) in try array(list).enumerated() {
        let factor = try self.factor(entry, quadrant, board.id, place: index)
        filled.factors.append(factor)
        guard let under = entry["originals"] else { continue }
        for (place, original) in try array(under).enumerated() {
          let name = try text(original, "quadrant")
          guard let own = Quadrant(rawValue: name) else { throw problem(original, "a quadrant") }
          var merged = try self.factor(original, own, board.id, place: place)
          merged.mergedInto =
            original["mergedInto"] == nil ? factor.id : try id(original, "mergedInto")
          filled.factors.append(merged)
        }
      }
    }
    try votes(node, &filled)
    try strategies(node, &filled)
    for entry in try list(node, "stakeholders") {
      var stakeholder = Stakeholder(
        id: try id(entry, "id"), board: board.id, name: try text(entry, "name"))
      stakeholder.interest = try number(entry, "interest", 1...4)
      stakeholder.influence = try number(entry, "influence", 1...4)
      filled.stakeholders.append(stakeholder)
    }
    try refuseStrangers(filled, node)
    return filled
  }

  private func factor(
    _ node: JSONNode, _ quadrant: Quadrant, _ board: EntityID, place: Int
  ) throws(ImportProblem) -> Factor {
    var factor = Factor(
      id: try id(node, "id"), board: board, quadrant: quadrant, rank: "",
      text: try text(node, "text"))
    if factor.text.isEmpty { throw problem(node, "a “text”") }
    factor.votes = try number(node, "votes", 0...100_000) ?? 0
    factor.raisedBy = try text(node, "raisedBy")
    factor.group = try text(node, "group")
    factor.theme = try text(node, "theme")
    factor.note = try text(node, "note")
    factor.evidence = Evidence(rawValue: try text(node, "evidence"))
    factor.weight = try number(node, "weightHundredths", 0...100)
    factor.rating = try number(node, "rating", 1...4)
    return factor
  }

  private func votes(_ node: JSONNode, _ filled: inout FilledBoard) throws(ImportProblem) {
    for entry in try list(node, "rounds") {
      var round = VoteRound(
        id: try id(entry, "id"), board: filled.board.id, name: try text(entry, "name"))
      round.budget = try number(entry, "budget", 1...1000)
      round.most = try number(entry, "most", 1...1000)
      if case .bool(true)? = entry["closed"]?.content { round.isClosed = true }
      filled.rounds.append(round)
      for counted in try list(entry, "ballots") {
        var ballot = Ballot(
          id: try id(counted, "id"), round: round.id, group: try text(counted, "group"))
        ballot.voters = try number(counted, "voters", 0...100_000)
        filled.ballots.append(ballot)
        for vote in try list(counted, "votes") {
          filled.votes.append(
            Vote(
              ballot: ballot.id, factor: try id(vote, "factor"),
              dots: try number(vote, "dots", 0...100_000) ?? 0))
        }
      }
    }
  }

  private func strategies(_ node: JSONNode, _ filled: inout FilledBoard) throws(ImportProblem) {
    for (place, entry) in try list(node, "strategies").enumerated() {
      guard let pairing = Pairing(rawValue: try text(entry, "pairing")) else {
        throw problem(entry, "a “pairing”: so, wo, st or wt")
      }
      let strategy = Strategy(
        id: try id(entry, "id"), board: filled.board.id, pairing: pairing,
        rank: Rank.series(place + 1).last ?? "A", text: try text(entry, "text"))
      if strategy.text.isEmpty { throw problem(entry, "a “text”") }
      filled.strategies.append(strategy)
      for factor in try list(entry, "factors") {
        guard case .text(let text) = factor.content, let id = EntityID(text) else {
          throw problem(factor, "the id of a factor")
        }
        filled.citations.append(Citation(strategy: strategy.id, factor: id))
      }
    }
  }

  /// What votes and strategies name must be on the board.
  private func refuseStrangers(
    _ filled: FilledBoard, _ node: JSONNode
  ) throws(ImportProblem) {
    let known = Set(filled.factors.map(\.id))
    let named =
      filled.votes.map(\.factor) + filled.citations.map(\.factor)
      + filled.factors.compactMap(\.mergedInto)
    if let stranger = named.first(where: { !known.contains($0) }) {
      throw scanner.problem(
        "no factor of the board has the id \(stranger.description)", at: node.offset)
    }
  }

  private func problem(_ node: JSONNode, _ expected: Phrase) -> ImportProblem {
    scanner.problem("\(expected) is expected in this place", at: node.offset)
  }

  private func array(_ node: JSONNode) throws(ImportProblem) -> [JSONNode] {
    switch node.content {
    case .array(let elements): return elements
    case .null: return []
    default: throw problem(node, "a list")
    }
  }

  private func list(_ node: JSONNode, _ key: String) throws(ImportProblem) -> [JSONNode] {
    try node[key].map(array) ?? []
  }

  private func id(_ node: JSONNode, _ key: String) throws(ImportProblem) -> EntityID {
    guard case .text(let text)? = node[key]?.content, let id = EntityID(text) else {
      throw problem(node[key] ?? node, "an “\(key)” of 32 digits")
    }
    return id
  }

  private func text(_ node: JSONNode, _ key: String) throws(ImportProblem) -> String {
    switch node[key]?.content {
    case .text(let text): return SwotReader.clean(text)
    case .null, nil: return ""
    default: throw problem(node[key] ?? node, "a text for “\(key)”")
    }
  }

  private func number(
    _ node: JSONNode, _ key: String, _ range: ClosedRange<Int>
  ) throws(ImportProblem) -> Int? {
    switch node[key]?.content {
    case .integer(let number) where range.contains(number): return number
    case .null, nil: return nil
    default:
      throw problem(
        node[key] ?? node, "a number from \(range.lowerBound) to \(range.upperBound) for “\(key)”")
    }
  }
}

extension JSONNode {
  /// The value of a key; nil when this is no object or has no such key.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }
}
