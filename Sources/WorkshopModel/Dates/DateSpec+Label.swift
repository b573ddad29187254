extension DateSpec {
  /// The long form: "22–23 Apr 2024", "30 Dec 2022 – 3 Jan 2023", "1–8 Apr 2024 (5 days)", "5 days in Apr 2024",
  /// "2023", "5 days, dates unknown", "dates unknown".
  ///
  /// `DateSpec.parse` reads it back to an equal value.
  public var label: String {
    datedLabel ?? days.map { "\(Self.duration($0)), dates unknown" } ?? "dates unknown"
  }

  /// The form for narrow columns: as `label`, but "5 days, unknown" and "unknown".
  public var shortLabel: String {
    datedLabel ?? days.map { "\(Self.duration($0)), unknown" } ?? "unknown"
  }

  /// Nil when the dates are unknown.
  private var datedLabel: String? {
    guard let start, let end else { return nil }
    let duration = days.map { Self.duration($0) }
    let prefix = duration.map { "\($0) in " } ?? ""
    switch precision {
    case .day, .unknown: return start.label
    case .month: return prefix + "\(MonthName.short(start.month)) \(start.year.padded(to: 4))"
    case .year: return prefix + start.year.padded(to: 4)
    case .range:
      let isWhole = days == start.days(to: end) + 1
      return rangeLabel(start, end) + (isWhole ? "" : duration.map { " (\($0))" } ?? "")
    }
  }

  private func rangeLabel(_ start: CivilDate, _ end: CivilDate) -> String {
    guard start.year == end.year else { return "\(start.label) – \(end.label)" }
    guard start.month == end.month else {
      return "\(start.day) \(MonthName.short(start.month)) – \(end.label)"
    }
    return "\(start.day)–\(end.label)"
  }

  private static func duration(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
}

extension CivilDate {
  /// Day, short English month, year: "26 Nov 2022".
  public var label: String { "\(day) \(MonthName.short(month)) \(year.padded(to: 4))" }
}
