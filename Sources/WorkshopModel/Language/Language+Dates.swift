extension Language {
  /// A date: "26 Nov 2022".
  public func callAsFunction(_ date: CivilDate) -> String { filled(dates.date, date) }

  /// A date without its year: "26 Nov".
  public func dayAndMonth(_ date: CivilDate) -> String { filled(dates.dayAndMonth, date) }

  /// The short name of a day of the week: "Mon".
  public func callAsFunction(_ weekday: Weekday) -> String { dates.weekdays[weekday.rawValue - 1] }

  /// A time of day: "09:05".
  public func callAsFunction(_ time: CivilTime) -> String { localDigits(time.description) }

  /// Dates at their own precision: "22–23 Apr 2024", "5 days in Apr 2024", "5 days, dates unknown".
  public func callAsFunction(_ dates: DateSpec) -> String {
    dated(dates) ?? dates.days.map { self("\($0) days, dates unknown") } ?? self("dates unknown")
  }

  /// The form for narrow columns, with "unknown" for "dates unknown".
  public func short(_ dates: DateSpec) -> String {
    dated(dates) ?? dates.days.map { self("\($0) days, unknown") } ?? self("unknown")
  }

  /// Nil when the dates are unknown.
  private func dated(_ spec: DateSpec) -> String? {
    guard let start = spec.start, let end = spec.end else { return nil }
    switch spec.precision {
    case .day, .unknown: return self(start)
    case .month: return during(filled(dates.month, start, months: dates.monthsAlone), spec.days)
    case .year: return during(localDigits(start.year.padded(to: 4)), spec.days)
    case .range:
      let range = range(start, end)
      let isWhole = spec.days == start.days(to: end) + 1
      return isWhole ? range : spec.days.map { self("\(range) (\($0) days)") } ?? range
    }
  }

  private func during(_ period: String, _ days: Int?) -> String {
    days.map { self("\($0) days in \(period)") } ?? period
  }

  private func range(_ start: CivilDate, _ end: CivilDate) -> String {
    guard start.year == end.year else { return "\(self(start)) – \(self(end))" }
    guard start.month == end.month else { return "\(dayAndMonth(start)) – \(self(end))" }
    return filled(dates.sameMonth, start, last: end.day)
  }

  private func filled(
    _ pattern: String, _ date: CivilDate, last: Int = 0, months: [String]? = nil
  ) -> String {
    let parts = [
      "day": self(date.day), "last": self(last), "year": localDigits(date.year.padded(to: 4)),
      "month": (months ?? dates.months)[date.month - 1],
    ]
    return filled(pattern) { parts[$0] }
  }
}
