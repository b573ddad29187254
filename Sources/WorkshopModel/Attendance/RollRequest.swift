/// Which part of a roll to read.
public struct RollRequest: Hashable, Sendable {
  /// Whose roll it is.
  public var workshop: EntityID
  /// The session whose counts are shown and whose missing people can be asked for.
  public var session: EntityID?
  /// Where to begin.
  public var anchor: Anchor
  /// At most so many rows on each side of the anchor.
  public var reach: Int
  /// A part of a name or agency, folded here; empty for everybody.
  public var filter: String
  /// Only people who did not attend `session`.
  public var missingOnly: Bool
  /// Only people of this working group, empty for those of none; nil for everybody.
  public var group: String?

  /// Asks for the first rows of a roll.
  public init(
    workshop: EntityID, session: EntityID?, anchor: Anchor = .start, reach: Int,
    filter: String = "", missingOnly: Bool = false, group: String? = nil
  ) {
    self.workshop = workshop
    self.session = session
    self.anchor = anchor
    self.reach = reach
    self.filter = filter
    self.missingOnly = missingOnly
    self.group = group
  }
}
