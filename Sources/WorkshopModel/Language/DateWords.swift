/// How a language writes dates: names of months and weekdays, and the order of the parts.
public struct DateWords: Sendable {
  /// The twelve months, short, as they stand beside a day.
  public var months: [String]
  /// The twelve months, short, as they stand without a day.
  public var monthsAlone: [String]
  /// The seven days of the week, short, Monday first.
  public var weekdays: [String]
  /// A whole date, of `{day}`, `{month}` and `{year}`.
  public var date = "{day} {month} {year}"
  /// A date of a year that is known from beside it, of `{day}` and `{month}`.
  public var dayAndMonth = "{day} {month}"
  /// Two days of one month, of `{day}`, `{last}`, `{month}` and `{year}`.
  public var sameMonth = "{day}–{last} {month} {year}"
  /// A month of `{month}` and `{year}`.
  public var month = "{month} {year}"

  /// The words of a language that orders its dates as English does; nil unless there are twelve months and
  /// seven days.
  public init?(months: [String], monthsAlone: [String]? = nil, weekdays: [String]) {
    let alone = monthsAlone ?? months
    guard months.count == 12, alone.count == 12, weekdays.count == 7 else { return nil }
    (self.months, self.monthsAlone, self.weekdays) = (months, alone, weekdays)
  }

  private init() {
    months = (1...12).map(MonthName.short)
    monthsAlone = months
    weekdays = Weekday.allCases.map(\.shortName)
  }

  /// The words of English.
  public static let english = DateWords()
}
