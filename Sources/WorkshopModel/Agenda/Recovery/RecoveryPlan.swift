/// One way to bring a day back into its times: nothing is changed until it is applied.
public struct RecoveryPlan: Sendable {
  /// What the plan does.
  public enum Means: Hashable, Sendable {
    /// Uses free time and shortens breaks.
    case absorb
    /// Shortens sessions and breaks towards their minimums, each by its share.
    case compress
    /// Leaves a session out.
    case cut(Session)
    /// Moves a session to another day.
    case move(Session, day: Int)
    /// Lets everything behind follow.
    case follow
  }

  /// A pinned block that is still run into.
  public struct Collision: Hashable, Sendable {
    /// The pinned block.
    public let session: Session
    /// By how many minutes.
    public let minutes: Int
  }

  /// What the plan does.
  public let means: Means
  /// The whole agenda afterwards.
  public let timetable: Timetable
  /// The sessions that are to be recorded anew.
  public let changed: [Session]
  /// The session that is left out.
  public let cut: EntityID?
  /// Pinned blocks that are still run into, in the order of the day.
  public let collisions: [Collision]
  /// How many minutes later than planned the day ends; 0 when it ends in time.
  public let late: Int
  /// When the day ends, in minutes after midnight.
  public let end: Int

  /// Whether no pin is run into and the day ends in time.
  public var isOnTime: Bool { late == 0 && collisions.isEmpty }

  /// How many minutes are left over, all in all.
  var shortfall: Int { late + collisions.reduce(0) { $0 + $1.minutes } }
}
