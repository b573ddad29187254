/// How much of a running session is left until its planned end.
public struct Remaining: Hashable, Sendable {
  /// How near the end is.
  public enum Level: Sendable {
    case plenty
    /// A fifth or less is left.
    case low
    /// A twentieth or less is left, or nothing.
    case last
  }

  /// Minutes until the planned end; negative when it is past.
  public let minutes: Int
  /// How near the end is.
  public let level: Level

  /// What is left of a block of `length` minutes.
  public init(minutes: Int, of length: Int) {
    self.minutes = minutes
    level = minutes * 20 <= length ? .last : minutes * 5 <= length ? .low : .plenty
  }
}

extension Timetable.Slot {
  /// What is left of the running session by plan; nil when it does not run, or on another day than
  /// the planned one.
  public func remaining(at now: Moment, in workshop: Workshop) -> Remaining? {
    guard drift(at: now, in: workshop) != nil else { return nil }
    return Remaining(minutes: end - now.minutes, of: session.minutes)
  }
}
