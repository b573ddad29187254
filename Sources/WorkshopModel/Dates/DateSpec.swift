/// When an event takes place, as exactly as it is known, and for how many days.
///
/// `start` and `end` bound the period: the same day for `.day`, the first and last day of the month or year
/// for `.month` and `.year`, nil for `.unknown`. The duration may be known without dates, and a range of eight
/// days may hold five days of training; it is never longer than the period.
public struct DateSpec: Hashable, Sendable {
  /// How exactly the dates are known.
  public enum Precision: String, CaseIterable, Hashable, Sendable, Codable {
    case range, day, month, year, unknown
  }

  /// How exactly the dates are known.
  public let precision: Precision
  /// The first day of the period, nil only when the dates are unknown.
  public let start: CivilDate?
  /// The last day of the period, never before `start`, nil only when the dates are unknown.
  public let end: CivilDate?
  /// The duration in days, 1 or more; nil is unknown, which a day and a range never are.
  public let days: Int?

  /// Dates and duration both unknown.
  public static let unknown = DateSpec(.unknown, nil, nil, days: nil)

  /// One day.
  public static func day(_ date: CivilDate) -> DateSpec {
    DateSpec(.day, date, date, days: 1)
  }

  /// A first and a last day (one day when they are equal), nil when they are out of order or `days` does not fit.
  public static func range(_ start: CivilDate, _ end: CivilDate, days: Int? = nil) -> DateSpec? {
    let span = start.days(to: end) + 1
    guard span >= 1, (1...span).contains(days ?? span) else { return nil }
    return start == end ? .day(start) : DateSpec(.range, start, end, days: days ?? span)
  }

  /// Some days of a month, nil when there is no such month or `days` does not fit in it.
  public static func month(_ month: Int, year: Int, days: Int? = nil) -> DateSpec? {
    guard let start = CivilDate(year: year, month: month, day: 1) else { return nil }
    let length = CivilDate.length(ofMonth: month, year: year)
    guard (1...length).contains(days ?? 1) else { return nil }
    return DateSpec(.month, start, start.adding(days: length - 1), days: days)
  }

  /// Some days of a year, nil when the year is not 1 to 9999 or `days` does not fit in it.
  public static func year(_ year: Int, days: Int? = nil) -> DateSpec? {
    guard let start = CivilDate(year: year, month: 1, day: 1),
      let end = CivilDate(year: year, month: 12, day: 31),
      (1...start.days(to: end) + 1).contains(days ?? 1)
    else { return nil }
    return DateSpec(.year, start, end, days: days)
  }

  /// A duration without dates, nil when it is not 1 to 9999.
  public static func unknown(days: Int) -> DateSpec? {
    (1...9999).contains(days) ? DateSpec(.unknown, nil, nil, days: days) : nil
  }

  /// Makes a specification from stored fields, nil when they break an invariant; `days` nil derives a range's.
  public init?(precision: Precision, start: CivilDate?, end: CivilDate?, days: Int?) {
    let made: DateSpec? =
      switch (precision, start, end) {
      case (.range, let start?, let end?): .range(start, end, days: days)
      case (.day, let start?, _): .range(start, start, days: days)
      case (.month, let start?, _): .month(start.month, year: start.year, days: days)
      case (.year, let start?, _): .year(start.year, days: days)
      case (.unknown, nil, nil): days.map { .unknown(days: $0) } ?? .unknown
      default: nil
      }
    guard let made, made.precision == precision, made.start == start, end == nil || made.end == end
    else { return nil }
    self = made
  }

  private init(_ precision: Precision, _ start: CivilDate?, _ end: CivilDate?, days: Int?) {
    self.precision = precision
    self.start = start
    self.end = end
    self.days = days
  }

  /// The start as ISO 8601 at its own precision: "2024-04-22", "2024-04", "2024"; nil when unknown.
  public var isoStart: String? { iso(start) }

  /// The end as ISO 8601 at its own precision, nil when unknown.
  public var isoEnd: String? { iso(end) }

  private func iso(_ date: CivilDate?) -> String? {
    switch precision {
    case .range, .day, .unknown: date?.iso
    case .month: date.map { String($0.iso.prefix(7)) }
    case .year: date.map { String($0.iso.prefix(4)) }
    }
  }
}
