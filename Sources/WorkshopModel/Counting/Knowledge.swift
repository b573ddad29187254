/// How well a count is known.
///
/// Unknown is a value of its own, never 0.
public enum Knowledge: Hashable, Sendable {
  /// A count, 0 or more.
  case exact(Int)
  /// A count in somebody's words ("hundreds"), with bounds where the words give them; `low` is not above `high`.
  case approximate(label: String, low: Int?, high: Int?)
  /// Nobody has said.
  case unknown

  /// The count when it is exact.
  public var exactValue: Int? {
    if case .exact(let value) = self { value } else { nil }
  }

  /// Whether nobody has said.
  public var isUnknown: Bool { self == .unknown }

  /// What is printed: "39", "hundreds", "unknown".
  public var phrase: Phrase {
    switch self {
    case .exact(let value): "\(value)"
    case .approximate(let label, _, _): Phrase(verbatim: label)
    case .unknown: "unknown"
    }
  }

  /// What is printed in English.
  public var label: String { Language.english(phrase) }

  /// The largest number that it can be, nil when nothing bounds it.
  public var upperBound: Int? {
    switch self {
    case .exact(let value): value
    case .approximate(_, _, let high): high
    case .unknown: nil
    }
  }

  /// Whether a number can be this count: equal to an exact one, within the bounds of an approximate one.
  public func admits(_ number: Int) -> Bool {
    switch self {
    case .exact(let value): number == value
    case .approximate(_, let low, let high): number >= low ?? 0 && number <= high ?? .max
    case .unknown: number >= 0
    }
  }
}
