/// A mark that was not made, because somebody else has changed it since the screen was loaded.
public struct MarkConflict: Hashable, Sendable {
  /// What was to be recorded.
  public let entry: MarkEntry
  /// What stands there now, nil for nothing.
  public let theirs: Mark?
  /// Who has changed it.
  public let author: String
  /// Whose mark it is.
  public let name: String

  /// Puts the two values side by side.
  public init(entry: MarkEntry, theirs: Mark?, author: String, name: String) {
    self.entry = entry
    self.theirs = theirs
    self.author = author
    self.name = name
  }

  /// The entry, once the person has seen both values and wants their own.
  public var insisted: MarkEntry {
    var entry = entry
    entry.shown = MarkEntry.Shown(theirs)
    return entry
  }
}
