/// What one step of the journal did, field by field.
public struct ChangeDetail: Hashable, Sendable {
  /// What happened to one thing.
  public enum Deed: Hashable, Sendable {
    /// A field got another content; references stand as names.
    case field(String, old: Value, new: Value)
    /// It was buried.
    case removed
    /// It was dug out again.
    case broughtBack
  }

  /// One line of the account.
  public struct Line: Hashable, Sendable {
    /// What sort of thing was written.
    public let kind: EntityKind
    /// What people call it.
    public let thing: String
    /// What happened to it.
    public let deed: Deed

    /// Says what happened to a thing.
    public init(kind: EntityKind, thing: String, deed: Deed) {
      self.kind = kind
      self.thing = thing
      self.deed = deed
    }
  }

  /// The step.
  public let change: Change
  /// What it did, in the order in which it was done.
  public let lines: [Line]
  /// How many entries of the journal are not among the lines, because there are too many.
  public let hidden: Int

  /// Puts the account of a step together.
  public init(change: Change, lines: [Line], hidden: Int) {
    self.change = change
    self.lines = lines
    self.hidden = hidden
  }
}
