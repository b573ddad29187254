/// What a number of people counts.
///
/// Numbers of different kinds are never added together.
public enum ReachKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// People trained, by some counting rule.
  case trained
  /// People reached, by campaigns for example.
  case reached
  /// Different people, each counted once.
  case uniquePeople
  /// One for each person and workshop.
  case participations

  /// What is printed after a number: "unique people".
  public var label: String {
    switch self {
    case .trained: "trained"
    case .reached: "reached"
    case .uniquePeople: "unique people"
    case .participations: "participations"
    }
  }
}

/// Two tallies of different kinds were to be added.
public struct MixedReachKinds: Error, Hashable, Sendable {
  /// The kind of the sum.
  public let kind: ReachKind
  /// The kind that does not belong to it.
  public let other: ReachKind

  /// One sentence for the person who asked for the sum.
  public var message: String { "“\(kind.label)” and “\(other.label)” are never added together." }
}

/// A sum of counts of one kind.
public struct Tally: Hashable, Sendable {
  /// What it counts.
  public let kind: ReachKind
  /// How many, and what is not known of it.
  public private(set) var sum: KnowledgeSum

  /// Makes a tally of counts of one kind.
  public init(_ kind: ReachKind, _ counts: Knowledge...) {
    self.kind = kind
    self.sum = KnowledgeSum(counts)
  }

  /// Makes a tally of a sum that holds counts of one kind.
  public init(_ kind: ReachKind, sum: KnowledgeSum) {
    self.kind = kind
    self.sum = sum
  }

  /// Adds a tally of the same kind; refuses another kind and stays as it was.
  public mutating func add(_ other: Tally) throws(MixedReachKinds) {
    guard kind == other.kind else { throw MixedReachKinds(kind: kind, other: other.kind) }
    sum.add(other.sum)
  }
}
