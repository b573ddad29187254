import Testing
import WorkshopModel

@Suite("The day by which something is due") struct DueDayTests {
  /// A Tuesday.
  private let today = CivilDate(year: 2024, month: 4, day: 23)

  private func read(_ text: String) throws -> String {
    try DueDay.read(text, today: try #require(today)).iso
  }

  @Test(
    "It is read as people say it",
    arguments: [
      ("30 jun 2025", "2025-06-30"), ("2024-05-01", "2024-05-01"), ("30.06.2025", "2025-06-30"),
      ("30 jun", "2024-06-30"), ("22 apr", "2025-04-22"), ("23 apr", "2024-04-23"),
      ("june 30", "2024-06-30"), ("30.6.", "2024-06-30"), ("30/6", "2024-06-30"),
      ("june", "2024-06-30"), ("by february", "2025-02-28"), ("feb 2028", "2028-02-29"),
      ("today", "2024-04-23"), ("Tomorrow", "2024-04-24"), ("friday", "2024-04-26"),
      ("next fri", "2024-04-26"), ("tue", "2024-04-30"), ("in 10 days", "2024-05-03"),
      ("2 weeks", "2024-05-07"), ("in a week", "2024-04-30"), ("3 months", "2024-07-23"),
      ("1 year", "2025-04-23"), ("+10", "2024-05-03"), ("dans 2 semaines", "2024-05-07"),
      ("demain", "2024-04-24"), ("через 3 дня", "2024-04-26"), ("завтра", "2024-04-24"),
      ("пятница", "2024-04-26"), ("30 июня", "2024-06-30"), ("৩০ জুন", "2024-06-30"),
      ("২ সপ্তাহ", "2024-05-07"), ("আগামীকাল", "2024-04-24"),
    ])
  func words(text: String, day: String) throws {
    #expect(try read(text) == day)
  }

  @Test(
    "What is no one day is refused",
    arguments: [
      "soon", "2025", "22-23 apr 2024", "5 weeks ago", "31 feb", "30 june 24", "+", "12", "mo",
    ])
  func refused(text: String) {
    #expect(throws: DateProblem.self) { try read(text) }
  }

  @Test("29 February without a year waits for a leap year only as far as the next one")
  func leapDay() throws {
    let eve = try #require(CivilDate(year: 2027, month: 12, day: 1))
    #expect(try DueDay.read("29 feb", today: eve).iso == "2028-02-29")
    #expect(throws: DateProblem.self) { try read("29 feb") }
  }

  @Test("Every day reads back from its own label, whatever today is", arguments: 0..<100)
  func labels(step: Int) throws {
    let day = try #require(today?.adding(days: step * 37))
    #expect(try read(day.label) == day.iso)
    #expect(try read("+\(step)") == today?.adding(days: step)?.iso)
  }

  @Test("Months later it is the same day of the month, or its last one")
  func months() throws {
    let last = try #require(CivilDate(year: 2024, month: 1, day: 31))
    #expect(last.adding(months: 1)?.iso == "2024-02-29")
    #expect(last.adding(months: 13)?.iso == "2025-02-28")
    #expect(last.adding(months: -2)?.iso == "2023-11-30")
    #expect(last.adding(months: 12 * 9000) == nil)
    #expect(CivilDate.first.adding(months: -1) == nil)
    #expect(last.adding(months: .max) == nil)
  }
}
