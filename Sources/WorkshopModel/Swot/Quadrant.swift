/// The four lists of a SWOT board.
public enum Quadrant: String, CaseIterable, Sendable {
  case strengths, weaknesses, opportunities, threats

  /// The letter before a factor's number: "S1".
  public var letter: String { rawValue.prefix(1).uppercased() }

  /// What people call it.
  public var label: String { letter + rawValue.dropFirst() }

  /// Where it stands in the method: "helpful, internal".
  public var meaning: String {
    switch self {
    case .strengths: "helpful, internal"
    case .weaknesses: "harmful, internal"
    case .opportunities: "helpful, external"
    case .threats: "harmful, external"
    }
  }

  /// Whether it is about ourselves and not about what is around us.
  public var isInternal: Bool { self == .strengths || self == .weaknesses }

  /// Whether it helps.
  public var isHelpful: Bool { self == .strengths || self == .opportunities }

  /// The list in which the same words would say the contrary.
  public var opposite: Quadrant {
    switch self {
    case .strengths: .weaknesses
    case .weaknesses: .strengths
    case .opportunities: .threats
    case .threats: .opportunities
    }
  }

  /// The ratings that the method gives to its factors.
  public var ratings: ClosedRange<Int> {
    switch self {
    case .strengths: 3...4
    case .weaknesses: 1...2
    case .opportunities, .threats: 1...4
    }
  }
}
