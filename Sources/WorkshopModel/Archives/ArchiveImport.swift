/// What an import of an archive did.
public struct ArchiveImport: Hashable, Sendable {
  /// Things that were not there before.
  public var added = 0
  /// Things that were there and differed.
  public var updated = 0
  /// Things that were there and are the same.
  public var unchanged = 0
  /// What differed and other things that a person should look at, one sentence each.
  public var notices: [String] = []

  /// An import of nothing.
  public init() {}
}
