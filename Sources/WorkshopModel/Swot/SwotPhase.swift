/// The steps of the method; none is ever locked.
public enum SwotPhase: String, CaseIterable, Sendable {
  case question, entry, merge, dots, weights, tows, actions

  /// What the bar calls it.
  public var label: String { self == .tows ? "TOWS" : rawValue }

  /// Its share of the time of an exercise, in hundredths.
  public var share: Int {
    switch self {
    case .question: 5
    case .entry: 20
    case .merge, .dots, .weights: 15
    case .tows: 20
    case .actions: 10
    }
  }

  /// The step behind it, nil behind the last.
  public var next: SwotPhase? { step(1) }

  /// The step before it, nil before the first.
  public var previous: SwotPhase? { step(-1) }

  private func step(_ by: Int) -> SwotPhase? {
    let index = (Self.allCases.firstIndex(of: self) ?? 0) + by
    return Self.allCases.indices.contains(index) ? Self.allCases[index] : nil
  }

  /// The minutes suggested for each step of an exercise, which add up to its own.
  public static func minutes(of total: Int) -> [SwotPhase: Int] {
    let shares = LargestRemainder.split(max(0, total), by: allCases.map(\.share))
    return Dictionary(uniqueKeysWithValues: zip(allCases, shares))
  }

  /// When the step should be over, in minutes after the exercise of so many minutes began.
  public func end(in total: Int) -> Int {
    let minutes = Self.minutes(of: total)
    let upToHere = Self.allCases.prefix { $0 != self } + [self]
    return upToHere.reduce(0) { $0 + (minutes[$1] ?? 0) }
  }
}
