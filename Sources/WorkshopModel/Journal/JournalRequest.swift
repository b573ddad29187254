/// Which part of the journal to read.
public struct JournalRequest: Hashable, Sendable {
  /// Around which step.
  public var anchor: Anchor
  /// At most so many steps on each side of the anchor.
  public var reach: Int
  /// A part of an account, a person's name or a workshop's facts, in any spelling; empty for all.
  public var filter: String
  /// Whether only one's own steps are wanted.
  public var mineOnly: Bool
  /// Only what touched this workshop; nil for everything.
  public var workshop: EntityID?

  /// Asks for a part of the journal.
  public init(
    _ anchor: Anchor = .start, reach: Int, filter: String = "", mineOnly: Bool = false,
    workshop: EntityID? = nil
  ) {
    self.anchor = anchor
    self.reach = reach
    self.filter = filter
    self.mineOnly = mineOnly
    self.workshop = workshop
  }

  /// Whether another request asks for the same steps, apart from the place.
  public func isSameList(as other: JournalRequest) -> Bool {
    filter == other.filter && mineOnly == other.mineOnly && workshop == other.workshop
  }
}

/// A step of the journal with the local time at which it was made.
public struct JournalRow: Hashable, Sendable {
  /// The step.
  public let change: Change
  /// When, by the clock of this machine.
  public let moment: Moment

  /// Pairs a step with its local time.
  public init(change: Change, moment: Moment) {
    self.change = change
    self.moment = moment
  }
}

/// A part of the journal, and what a filter left out of the search.
public struct JournalPage: Sendable {
  /// The steps, newest first.
  public let window: Window<Change>
  /// How many people and workshops matched beyond those whose steps were looked for.
  public let beyond: Int

  /// Puts a page together.
  public init(window: Window<Change>, beyond: Int = 0) {
    self.window = window
    self.beyond = beyond
  }
}
