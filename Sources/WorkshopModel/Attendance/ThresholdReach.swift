/// Whether somebody has attended enough, still can, or no longer can.
public enum ReachVerdict: String, CaseIterable, Hashable, Sendable {
  case reached, reachable, outOfReach

  /// What people call it.
  public var phrase: Phrase {
    switch self {
    case .reached: "reached"
    case .reachable: "reachable"
    case .outOfReach: "out of reach"
    }
  }
}

/// One session as a threshold sees it.
public struct ReachSession: Hashable, Sendable {
  /// The day of the workshop.
  public let day: Int
  /// When it takes place, in minutes after midnight.
  public let span: Range<Int>
  /// Whether it has been held: what is unmarked then counts as missed.
  public let isHeld: Bool
  /// The person's mark, nil when unmarked.
  public let mark: Mark?

  /// A session of a person.
  public init(day: Int, span: Range<Int>, isHeld: Bool, mark: Mark?) {
    self.day = day
    self.span = span
    self.isHeld = isHeld
    self.mark = mark
  }

  /// Whether the person can still attend or miss it.
  var isOpen: Bool { !isHeld && mark == nil }
}

/// How a person stands to a threshold.
public struct ThresholdReach: Hashable, Sendable {
  /// The answer.
  public let verdict: ReachVerdict
  /// How many of the open sessions can be missed, whichever they are; nil when it is out of reach.
  public let left: Int?

  /// Works out the answer.
  ///
  /// Reached is what holds even if every open session is missed; out of reach what fails even if all are
  /// attended. Minutes that nobody noted count for nothing in the first and in full in the second.
  public init(_ threshold: AttendanceThreshold, _ sessions: [ReachSession]) {
    let parts =
      threshold.isPerDay
      ? Dictionary(grouping: sessions, by: \.day).values.map { Part(threshold, $0) }
      : [Part(threshold, sessions)]
    // A day of which everything is left out asks for nothing, but a workshop has to ask for something.
    let asking = parts.filter(\.asksForSomething)
    guard !asking.isEmpty, asking.allSatisfy({ $0.holds(missing: 0) }) else {
      (verdict, left) = (.outOfReach, nil)
      return
    }
    let open = parts.reduce(0) { $0 + $1.open.count }
    verdict = asking.allSatisfy(\.isSure) ? .reached : .reachable
    left = (0...open).last { missed in
      asking.allSatisfy { $0.holds(missing: min(missed, $0.open.count)) }
    }
  }

  /// What is judged by itself: a day, or the whole.
  private struct Part {
    /// The minutes of the open sessions, the longest first; with per cent each is 1.
    let open: [Int]
    /// What is attended already, at least and at most.
    let attended: ClosedRange<Int>
    /// Whether so much attended is enough.
    private let required: Int
    private let scale: Int
    let asksForSomething: Bool

    init(_ threshold: AttendanceThreshold, _ sessions: [ReachSession]) {
      let counting = sessions.filter { threshold.countsExcused || $0.mark?.status != .excused }
      switch threshold.measure {
      case .percent(let percent):
        open = counting.filter(\.isOpen).map { _ in 1 }
        let there = counting.filter { $0.mark?.attended == true }.count
        attended = there...there
        (required, scale) = (percent * counting.count, 100)
        asksForSomething = !counting.isEmpty
      case .minutes(let minutes):
        open = counting.filter(\.isOpen).map(\.span.count).sorted(by: >)
        let known = counting.compactMap { session in
          session.mark.map { ContactHours.minutes(of: $0, in: session.span) }
        }
        attended =
          known.reduce(0) { $0 + $1.lowerBound }...known.reduce(0) { $0 + $1.upperBound }
        let excused =
          sessions.reduce(0) { $0 + $1.span.count }
          - counting.reduce(0) { $0 + $1.span.count }
        (required, scale) = (max(0, minutes - excused), 1)
        asksForSomething = !counting.isEmpty
      }
    }

    /// Whether it is enough when the longest so many of the open sessions are missed.
    func holds(missing: Int) -> Bool {
      (attended.upperBound + open.dropFirst(missing).reduce(0, +)) * scale >= required
    }

    /// Whether it is enough whatever comes.
    var isSure: Bool { attended.lowerBound * scale >= required }
  }
}
