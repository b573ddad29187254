/// A block of an agenda as a file states it; what it does not state is nil.
public struct AgendaRow: Hashable, Sendable {
  /// The physical line of the file, from 1.
  public var line: Int
  /// The day, from 1.
  public var day: Int
  /// What the block is called.
  public var title: String
  /// Its length, in minutes.
  public var minutes: Int
  /// The length below which it makes no sense, in minutes.
  public var minimum: Int?
  /// When it begins, in minutes after midnight.
  public var start: Int?
  /// Whether the file says that the start is never moved.
  public var isPinned = false
  /// The code that the file gives it, such as "D1S2".
  public var code: String?
  /// What sort of block it is.
  public var kind: SessionKind?
  /// Where it takes place.
  public var room: String?
  /// The working group that it is for; empty when it is for everybody.
  public var group: String?
  /// What it is about, one topic a line.
  public var topics: String?
  /// Who facilitates it, by name; nil where the file has no such column.
  public var leads: [String]?

  /// A block of which only day, title and length are stated.
  public init(line: Int, day: Int, title: String, minutes: Int) {
    self.line = line
    self.day = day
    self.title = title
    self.minutes = minutes
  }
}

/// What an import of an agenda did.
public struct AgendaImport: Hashable, Sendable {
  /// Blocks that were not there before.
  public var added = 0
  /// Blocks that were there and differed.
  public var updated = 0
  /// Blocks that were there and are the same.
  public var unchanged = 0
  /// Empty days' blocks that the agenda replaces.
  public var removed = 0
  /// What a person should look at, one sentence each.
  public var notices: [String] = []

  /// An import of nothing.
  public init() {}
}
