/// The verdict of a check: what was looked at and what is wrong.
public struct CheckReport: Hashable, Sendable {
  /// What is wrong, one sentence each; empty for a sound store.
  public var problems: [String] = []
  /// How many entries of the journal were verified.
  public var ops = 0
  /// How many rows of the typed tables were compared with the replay.
  public var rows = 0

  /// Whether nothing is wrong.
  public var isSound: Bool { problems.isEmpty }
}
