/// By how much somebody came late or left early.
///
/// Not knowing the minutes is a value of its own; 0 minutes is not late.
public enum Lateness: Hashable, Sendable {
  /// Late or early, nobody noted by how much.
  case unknown
  /// Minutes, 1 to 599: a session is shorter than ten hours.
  case minutes(Int)

  /// The minutes that can be noted.
  public static let range = 1...599

  /// Makes a lateness of so many minutes (nil is unknown), or nil outside 1 to 599.
  public init?(_ minutes: Int?) {
    guard let minutes else {
      self = .unknown
      return
    }
    guard Self.range.contains(minutes) else { return nil }
    self = .minutes(minutes)
  }

  /// The minutes when they are known.
  public var minutes: Int? {
    if case .minutes(let minutes) = self { minutes } else { nil }
  }
}

/// What is recorded of one person in one session.
///
/// Nothing recorded is *unmarked*, a nil `Mark`, which is not absent. Only somebody who was there can be late or
/// leave early, both at once too; only an excuse has a reason.
public struct Mark: Hashable, Sendable {
  /// Whether the person was there.
  public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
    case present, excused, absent
  }

  /// Whether the person was there.
  public let status: Status
  /// How late the person came; nil is in time.
  public let late: Lateness?
  /// How early the person left; nil is stayed to the end.
  public let leftEarly: Lateness?
  /// Why the person was excused; nil when not noted, never empty.
  public let reason: String?
  /// When the person was in the room, where that was noted; only of somebody who was there.
  public let visits: [Visit]

  /// There from the beginning to the end.
  public static let present = Mark(.present, nil, nil, nil)
  /// Not there, and not excused.
  public static let absent = Mark(.absent, nil, nil, nil)

  /// There, but late or gone early or both.
  public static func present(late: Lateness?, leftEarly: Lateness? = nil) -> Mark {
    Mark(.present, late, leftEarly, nil)
  }

  /// Not there with leave; an empty reason is none.
  public static func excused(reason: String? = nil) -> Mark {
    Mark(.excused, nil, nil, reason.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// Makes a mark from stored fields, nil when they contradict each other or minutes are not 1 to 599.
  public init?(
    status: Status, late: Lateness?, leftEarly: Lateness?, reason: String?, visits: [Visit] = []
  ) {
    guard status == .present || (late == nil && leftEarly == nil && visits.isEmpty),
      visits.areInOrder,
      status == .excused || reason == nil, reason != "",
      [late, leftEarly].allSatisfy({ $0?.minutes.map(Lateness.range.contains) ?? true })
    else { return nil }
    self.init(status, late, leftEarly, reason, visits)
  }

  private init(
    _ status: Status, _ late: Lateness?, _ leftEarly: Lateness?, _ reason: String?,
    _ visits: [Visit] = []
  ) {
    self.status = status
    self.late = late
    self.leftEarly = leftEarly
    self.reason = reason
    self.visits = visits
  }

  /// Whether the session counts as attended: present, late or left early.
  public var attended: Bool { status == .present }

  /// This mark with lateness noted; leaving early stays, an absence or excuse is replaced.
  public func arriving(_ late: Lateness) -> Mark { .present(late: late, leftEarly: leftEarly) }

  /// This mark with leaving early noted; lateness stays, an absence or excuse is replaced.
  public func leaving(_ early: Lateness) -> Mark { .present(late: late, leftEarly: early) }
}
