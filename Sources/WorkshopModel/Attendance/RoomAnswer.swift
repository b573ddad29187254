/// What is asked about everybody in a room at once, apart from the rows on the screen.
public enum RoomQuestion: Hashable, Sendable {
  /// Who can still reach the threshold.
  case reach
  /// Whether roster, marks, sheet and head-counts agree.
  case reconciliation
  /// The counts of each agency.
  case agencies
  /// What copying the marks of another session would do.
  case copy(from: EntityID)
  /// One person's marks, one by one, with who made them.
  case trail(EntityID)
}

/// The answer to a question about everybody in a room.
public enum RoomAnswer: Hashable, Sendable {
  case reach([ReachRow])
  case reconciliation(Reconciliation)
  case agencies([AgencyCount])
  case copy(MarkCopy)
  case trail(RollRow, [MarkTrail])
}
