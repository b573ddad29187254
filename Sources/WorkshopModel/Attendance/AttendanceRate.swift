/// One session as a person's attendance rate sees it.
public struct RatedSession: Hashable, Sendable {
  /// Whether the session is a break, which takes no marks.
  public let isBreak: Bool
  /// Whether it has ended, or its scheduled end is past.
  public let isHeld: Bool
  /// The person's mark, nil when unmarked.
  public let mark: Mark?

  /// Makes a session of a rate.
  public init(isHeld: Bool, mark: Mark?, isBreak: Bool = false) {
    self.isHeld = isHeld
    self.mark = mark
    self.isBreak = isBreak
  }
}

/// The share of sessions that a person attended: attended ÷ (sessions − excused), in whole numbers.
///
/// Unmarked sessions count against the person and are shown beside the rate. Source: the rates of
/// attendance sheets in training practice, over the sessions held so far and over all sessions.
public struct AttendanceRate: Hashable, Sendable {
  /// Sessions attended.
  public private(set) var attended = 0
  /// The denominator: sessions that count, without the excused ones unless they stay in.
  public private(set) var counted = 0
  /// Held sessions without a mark; they are in the denominator.
  public private(set) var unmarked = 0

  /// The rate over the sessions held so far; marks of sessions to come are left out.
  ///
  /// - Parameter excusedCount: whether excused sessions stay in the denominator.
  public static func soFar(
    _ sessions: [RatedSession], excusedCount: Bool = false
  ) -> AttendanceRate {
    AttendanceRate(sessions.filter(\.isHeld), excusedCount: excusedCount)
  }

  /// The rate over all sessions: what is sure already, were no further session attended.
  ///
  /// - Parameter excusedCount: whether excused sessions stay in the denominator.
  public static func overAll(
    _ sessions: [RatedSession], excusedCount: Bool = false
  ) -> AttendanceRate {
    AttendanceRate(sessions, excusedCount: excusedCount)
  }

  private init(_ sessions: [RatedSession], excusedCount: Bool) {
    for session in sessions { count(session, excusedCount: excusedCount) }
  }

  /// The rate over no session yet.
  public init() {}

  /// Counts one more session.
  ///
  /// - Parameter excusedCount: whether an excused session stays in the denominator.
  public mutating func count(_ session: RatedSession, excusedCount: Bool = false) {
    guard !session.isBreak else { return }
    counted += 1
    if let mark = session.mark {
      if mark.attended { attended += 1 }
      if mark.status == .excused, !excusedCount { counted -= 1 }
    } else if session.isHeld {
      unmarked += 1
    }
  }

  /// The percentage, 0 to 100, nil when no session counts.
  ///
  /// Rounded down, so that it reaches a whole threshold exactly when the rate does.
  public var percent: Int? { counted > 0 ? attended * 100 / counted : nil }

  /// Whether the rate is at least a percentage, exactly; false when no session counts.
  public func reaches(percent: Int) -> Bool {
    counted > 0 && attended * 100 >= percent * counted
  }

  /// "100%", "87%", or "–" when no session counts.
  public var phrase: Phrase { percent.map { "\($0)%" } ?? "–" }

  /// The rate in English.
  public var label: String { Language.english(phrase) }

  /// "? 2" for two held sessions without a mark, empty for none.
  public var unmarkedLabel: String { unmarked > 0 ? "? \(unmarked)" : "" }
}

extension AttendanceRate {
  /// A person's rate over the sessions held so far; break-outs of other groups are not theirs.
  public static func soFar(
    _ slots: [Timetable.Slot], of workshop: Workshop, group: String, at now: Moment,
    mark: (EntityID) -> Mark?
  ) -> AttendanceRate {
    soFar(
      slots.filter { $0.session.expects(group) }.map { slot in
        RatedSession(isHeld: slot.isHeld(at: now, in: workshop), mark: mark(slot.session.id))
      }, excusedCount: workshop.threshold.countsExcused)
  }
}
