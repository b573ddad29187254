/// The sum of counts that are not all known; it keeps apart what is exact, approximate and unknown.
public struct KnowledgeSum: Hashable, Sendable {
  /// The sum of the exact counts; saturates instead of overflowing.
  public private(set) var known = 0
  /// The labels of the approximate counts, in the order in which they came.
  public private(set) var approximate: [String] = []
  /// How many counts are unknown.
  public private(set) var unknown = 0
  /// How many counts are exact.
  public private(set) var exact = 0

  /// A sum of nothing, which is exactly 0.
  public init() {}

  /// The sum of counts.
  public init(_ counts: some Sequence<Knowledge>) {
    for count in counts { add(count) }
  }

  /// Adds one count.
  public mutating func add(_ count: Knowledge) {
    switch count {
    case .exact(let value):
      let (sum, overflow) = known.addingReportingOverflow(value)
      known = overflow ? .max : sum
      exact += 1
    case .approximate(let label, _, _): approximate.append(label)
    case .unknown: unknown += 1
    }
  }

  /// Adds another sum.
  public mutating func add(_ other: KnowledgeSum) {
    let (sum, overflow) = known.addingReportingOverflow(other.known)
    known = overflow ? .max : sum
    exact += other.exact
    approximate += other.approximate
    unknown += other.unknown
  }

  /// The total when nothing in it is approximate or unknown, else nil.
  public var exactTotal: Int? { approximate.isEmpty && unknown == 0 ? known : nil }

  /// The sum of counts of workshops: "39", "≥ 39 known + hundreds + 3 workshops unknown".
  public var phrase: Phrase {
    if let exactTotal { return "\(exactTotal)" }
    var parts: [Phrase] = exact > 0 ? ["≥ \(known) known"] : []
    parts += approximate.map { Phrase(verbatim: $0) }
    if unknown > 0 { parts.append("\(unknown) workshops unknown") }
    return Phrase.list(parts) { "\($0) + \($1)" } ?? "\(known)"
  }

  /// "39", "≥ 39 known + hundreds + 3 workshops unknown", "1 workshop unknown".
  ///
  /// - Parameters:
  ///   - one: the noun of one count's source: "workshop".
  ///   - many: its plural: "workshops".
  public func label(one: String, many: String) -> String {
    if let exactTotal { return String(exactTotal) }
    var parts = exact > 0 ? ["≥ \(known) known"] : []
    parts += approximate
    if unknown > 0 { parts.append("\(unknown) \(unknown == 1 ? one : many) unknown") }
    return parts.joined(separator: " + ")
  }
}
