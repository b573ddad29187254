/// What an import of a roster did.
public struct RosterImport: Hashable, Sendable {
  /// People who were not on the roster before.
  public var enrolled = 0
  /// Of those, people who were known from elsewhere.
  public var known = 0
  /// People on the roster of whom something differed.
  public var updated = 0
  /// People on the roster of whom nothing differed.
  public var unchanged = 0
  /// Organisations that were new.
  public var organisations = 0
  /// What a person should look at: repeated lines, namesakes.
  public var notices: [String] = []

  /// An import of nothing.
  public init() {}
}
