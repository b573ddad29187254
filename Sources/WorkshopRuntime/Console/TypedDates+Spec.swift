import WorkshopModel

extension TypedDates {
  /// What the parts say together.
  ///
  /// - Throws: `Failure` with status 65 and the column for a text that is no date, with status 64 for
  ///   parts that contradict each other.
  func spec() throws(Failure) -> DateSpec {
    if let text {
      guard start == nil, end == nil, days == nil else {
        throw Failure(.usage, "Give --dates, or --start, --end and --days, not both.")
      }
      return try Self.read(text, "--dates")
    }
    if let days, days < 1 {
      throw Failure(.usage, "--days is at least 1; leave it out when unknown.")
    }
    guard let start else {
      guard end == nil else { throw Failure(.usage, "--end needs --start.") }
      guard let days else { return .unknown }
      return try fitting(.unknown(days: days))
    }
    let first = try Self.read(start, "--start")
    guard let end else { return try fitting(spec(from: first)) }
    let last = try Self.read(end, "--end")
    guard let from = first.start, let to = last.start, first.precision == .day,
      last.precision == .day
    else { throw Failure(.usage, "--start and --end are days, such as 2024-04-22.") }
    guard from <= to else {
      throw Failure(.usage, "--end (\(to.description)) is before --start (\(from.description)).")
    }
    return try fitting(.range(from, to, days: days))
  }

  private func spec(from first: DateSpec) throws(Failure) -> DateSpec? {
    guard let days, let date = first.start else { return first }
    switch first.precision {
    case .day: return date.adding(days: days - 1).flatMap { .range(date, $0) }
    case .month: return .month(date.month, year: date.year, days: days)
    case .year: return .year(date.year, days: days)
    case .range, .unknown:
      throw Failure(.usage, "--start is a day, a month or a year; use --dates for anything else.")
    }
  }

  private func fitting(_ spec: DateSpec?) throws(Failure) -> DateSpec {
    guard let spec else {
      throw Failure(.usage, "--days (\(days ?? 0)) does not fit into the dates.")
    }
    return spec
  }

  private static func read(_ text: String, _ option: String) throws(Failure) -> DateSpec {
    do throws(DateProblem) {
      return try DateSpec.parse(text)
    } catch {
      throw Failure(.unreadable, "\(option) “\(text)”, column \(error.column): \(error.phrase)")
    }
  }
}
