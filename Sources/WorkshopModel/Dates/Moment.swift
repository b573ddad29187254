/// A point in time as the clock on the wall shows it.
public struct Moment: Hashable, Sendable {
  /// The local date.
  public let date: CivilDate
  /// Minutes after local midnight.
  public let minutes: Int
  /// Seconds since 1970.
  public let seconds: Int

  /// Puts a moment together.
  public init(date: CivilDate, minutes: Int, seconds: Int) {
    self.date = date
    self.minutes = minutes
    self.seconds = seconds
  }
}
