/// The time that somebody was there, summed over sessions.
public struct ContactHours: Hashable, Sendable {
  /// Minutes attended; sessions whose minutes are not known count in full.
  public private(set) var minutes = 0
  /// The least that it can be: sessions whose minutes are not known count nothing.
  public private(set) var atLeast = 0
  /// Minutes that the sessions lasted.
  public private(set) var offered = 0
  /// Attended and offered minutes of each day.
  private var days: [Int: (attended: Int, offered: Int)] = [:]

  /// No session yet.
  public init() {}

  /// Counts one more session of a day.
  ///
  /// - Parameter span: when it takes place, in minutes after midnight.
  public mutating func count(_ mark: Mark?, day: Int, span: Range<Int>) {
    let attended = mark.map { Self.minutes(of: $0, in: span) } ?? 0...0
    minutes += attended.upperBound
    atLeast += attended.lowerBound
    offered += span.count
    days[day, default: (0, 0)].attended += attended.upperBound
    days[day, default: (0, 0)].offered += span.count
  }

  /// The least and the most that a mark can stand for.
  public static func minutes(of mark: Mark, in span: Range<Int>) -> ClosedRange<Int> {
    guard mark.attended else { return 0...0 }
    if !mark.visits.isEmpty {
      let minutes = mark.visits.minutes(within: span)
      return minutes...minutes
    }
    let known = (mark.late?.minutes ?? 0) + (mark.leftEarly?.minutes ?? 0)
    let most = max(0, span.count - known)
    let isUnknown = mark.late == .unknown || mark.leftEarly == .unknown
    return (isUnknown ? 0 : most)...most
  }

  /// Whether the minutes of some session are not known.
  public var isUnknown: Bool { atLeast < minutes }

  /// Days attended, in tenths, each by the share of its time.
  public var dayTenths: Int {
    let thousandths = days.values.reduce(0) { sum, day in
      sum + (day.offered > 0 ? day.attended * 1000 / day.offered : 0)
    }
    return (thousandths + 50) / 100
  }

  /// "11.5 h", or "≤ 11.5 h" when some minutes are not known.
  public var phrase: Phrase {
    let hours = AttendanceThreshold.hours(minutes)
    return isUnknown ? "≤ \(hours)" : hours
  }

  /// "1.8", the person-days; "≤ 1.8" when some minutes are not known.
  public var daysPhrase: Phrase {
    let days: Phrase = "\(digits: "\(dayTenths / 10).\(dayTenths % 10)")"
    return isUnknown ? "≤ \(days)" : days
  }

  /// Compares everything that it holds.
  public static func == (left: ContactHours, right: ContactHours) -> Bool {
    (left.minutes, left.atLeast, left.offered, left.dayTenths)
      == (right.minutes, right.atLeast, right.offered, right.dayTenths)
  }

  /// Hashes what equal ones have in common.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(minutes)
    hasher.combine(atLeast)
    hasher.combine(offered)
  }
}

extension Timetable.Slot {
  /// When it takes place, in minutes after midnight: as it was held when it has ended, else as planned.
  public func span(at now: Moment) -> Range<Int> {
    guard let began = session.startedAt, let ended = session.endedAt, ended - began >= 60 else {
      return start..<end
    }
    let first = now.minutes(of: began)
    return first..<(first + (ended - began) / 60)
  }
}

extension Moment {
  /// The minute of the day that the wall clock showed at a time, in seconds since 1970.
  public func minutes(of time: Int) -> Int {
    let passed = (seconds - time) / 60
    return ((minutes - passed) % 1_440 + 1_440) % 1_440
  }
}
