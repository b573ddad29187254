/// A strategy as the matrix shows it now.
public struct CitedStrategy: Hashable, Sendable {
  /// The strategy.
  public let strategy: Strategy
  /// The cell where its factors put it.
  public let pairing: Pairing
  /// The codes of the factors that it cites and that are on the board, each once, by quadrant.
  public let codes: [String]
  /// What it cites, beside the codes.
  public let factors: [EntityID]

  /// The codes as a sum: "S1 + O2".
  public var sum: String { codes.joined(separator: " + ") }
}

extension FilledBoard {
  /// The strategies of a cell in their order, each with what it cites now.
  ///
  /// A citation follows its factor to another quadrant and under another one. One whose factor is
  /// not on the board is not shown, so that no code is ever without a factor.
  public func strategies(in pairing: Pairing) -> [CitedStrategy] {
    citedStrategies.filter { $0.pairing == pairing }
  }

  /// The strategies of all cells, cell by cell.
  public var citedStrategies: [CitedStrategy] {
    let (coded, codes, merges) = (self.coded, self.codes, Merges(factors))
    let quadrants = Dictionary(
      coded.map { ($0.factor.id, $0.factor.quadrant) }, uniquingKeysWith: { first, _ in first })
    let cited = Dictionary(grouping: citations, by: \.strategy)
    let all = strategies.sorted {
      ($0.rank, $0.id.description) < ($1.rank, $1.id.description)
    }.map { strategy -> CitedStrategy in
      let roots = Set((cited[strategy.id] ?? []).map { merges.root(of: $0.factor) })
      let factors = coded.map(\.factor.id).filter(roots.contains)
      let lists = Set(factors.compactMap { quadrants[$0] })
      return CitedStrategy(
        strategy: strategy, pairing: Self.pairing(of: lists, written: strategy.pairing),
        codes: factors.compactMap { codes[$0] }, factors: factors)
    }
    return Pairing.allCases.flatMap { pairing in all.filter { $0.pairing == pairing } }
  }

  /// The cell of what is cited; where that is both or nothing, the cell it was written for decides.
  static func pairing(of lists: Set<Quadrant>, written: Pairing) -> Pairing {
    let inside = lists.filter(\.isInternal)
    let outside = lists.subtracting(inside)
    return Pairing(
      inside.count == 1 ? inside.first ?? written.inside : written.inside,
      outside.count == 1 ? outside.first ?? written.outside : written.outside)
  }

  /// Two factors that no strategy combines yet.
  public struct Pair: Sendable {
    /// The internal factor.
    public let inside: Coded
    /// The external factor.
    public let outside: Coded
    /// Both weighted scores together, in hundredths, or else both numbers of dots.
    public let strength: Int
  }

  /// The pairs of a cell that no strategy combines yet, the strongest first.
  ///
  /// Scores decide once every factor has one, dots before that; equal pairs keep the board's order.
  public func unusedPairs(_ pairing: Pairing) -> [Pair] {
    let used = citedStrategies.map { Set($0.factors) }
    let all = coded
    let scored = all.allSatisfy { $0.factor.weight != nil && $0.factor.rating != nil }
    let dots = dots
    let strength = { (factor: Factor) in
      scored ? (factor.weight ?? 0) * (factor.rating ?? 0) : dots[factor.id] ?? 0
    }
    var pairs: [Pair] = []
    for inside in all where inside.factor.quadrant == pairing.inside {
      for outside in all where outside.factor.quadrant == pairing.outside {
        guard !used.contains(where: { $0.isSuperset(of: [inside.factor.id, outside.factor.id]) })
        else { continue }
        pairs.append(
          Pair(
            inside: inside, outside: outside,
            strength: strength(inside.factor) + strength(outside.factor)))
      }
    }
    return Ranking.places(pairs, by: \.strength).map(\.thing)
  }
}

/// Reads a strategy from one line: "S1 + O2 Send the trained cadre to the border".
public struct StrategyLine: Hashable, Sendable {
  /// What it cites.
  public let factors: [EntityID]
  /// The wording.
  public let text: String

  /// Why a line is no strategy.
  public enum Problem: Error, Hashable, Sendable {
    /// No factor has this code.
    case unknown(String)
    /// It cites nothing.
    case citesNothing
    /// There are only codes.
    case wordless

    /// One sentence.
    public var phrase: Phrase {
      switch self {
      case .unknown(let code): "There is no \(code) on this board"
      case .citesNothing: "Begin with the factors that it combines: S1 O2 and then the words"
      case .wordless: "A strategy needs words behind its factors"
      }
    }
  }

  /// Reads the codes at the beginning of a line, and the words behind them.
  public static func read(_ line: String, on board: FilledBoard) -> Result<StrategyLine, Problem> {
    let codes = codes(line, on: board)
    if let unknown = codes.unknown { return .failure(.unknown(unknown)) }
    if codes.factors.isEmpty { return .failure(.citesNothing) }
    return codes.rest.isEmpty
      ? .failure(.wordless) : .success(StrategyLine(factors: codes.factors, text: codes.rest))
  }

  /// The factors whose codes a line begins with, up to a code that no factor has, and the rest.
  public static func codes(
    _ line: String, on board: FilledBoard
  ) -> (factors: [EntityID], unknown: String?, rest: String) {
    var rest = Substring(line)
    var factors: [EntityID] = []
    while true {
      rest = rest.drop { " ,;+&×:".contains($0) }
      let word = rest.prefix { !" ,;+&×:".contains($0) }
      guard FactorCode.isCode(Digits.ascii(String(word))) else { break }
      guard let factor = board.factor(coded: String(word)) else {
        return (factors, word.uppercased(), String(rest))
      }
      if !factors.contains(factor.id) { factors.append(factor.id) }
      rest = rest.dropFirst(word.count)
    }
    return (factors, nil, String(rest.trimmed))
  }
}
