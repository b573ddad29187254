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
  /// Lines that were left out, since an earlier one says the same person.
  public var repeated: [Repetition] = []
  /// What a person should look at: namesakes.
  public var notices: [String] = []

  /// An import of nothing.
  public init() {}

  /// A line that says somebody who stands further up.
  public struct Repetition: Hashable, Sendable {
    /// The line that was left out; the first of the file is 1.
    public let line: Int
    /// The line that counts.
    public let earlier: Int

    /// A repetition of line `earlier` at `line`.
    public init(line: Int, of earlier: Int) { (self.line, self.earlier) = (line, earlier) }

    /// What a person is told, such as "Line 7 repeats line 3 and was left out".
    public var sentence: String { "Line \(line) repeats line \(earlier) and was left out." }
  }
}
