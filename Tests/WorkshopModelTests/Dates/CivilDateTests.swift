import Testing
import WorkshopModel

@Suite("CivilDate")
struct CivilDateTests {
  @Test(
    "Known days fall on their weekdays",
    arguments: [
      ("2022-11-26", Weekday.saturday), ("1970-01-01", .thursday), ("2024-04-22", .monday),
      ("2024-02-29", .thursday), ("2000-01-01", .saturday), ("1900-03-01", .thursday),
      ("0001-01-01", .monday), ("9999-12-31", .friday), ("1969-12-28", .sunday),
    ])
  func weekday(iso: String, expected: Weekday) throws {
    #expect(try #require(CivilDate(iso: iso)).weekday == expected)
  }

  @Test("Weekdays are named in English and numbered from Monday")
  func names() {
    #expect(Weekday.allCases.map(\.shortName) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    #expect(Weekday.allCases.map(\.rawValue) == Array(1...7))
    #expect(Weekday.wednesday.name == "Wednesday")
  }

  @Test(
    "Days that no calendar has are refused",
    arguments: [
      (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0),
      (0, 1, 1), (10_000, 1, 1), (2024, 1, 32),
    ])
  func refused(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test("The day number goes there and back over eight hundred years, one by one")
  func dayNumbers() throws {
    let first = try #require(CivilDate(iso: "1599-12-31"))
    var expected = first
    for number in first.dayNumber...(first.dayNumber + 292_200) {
      let date = try #require(CivilDate(dayNumber: number))
      #expect(date.dayNumber == number)
      #expect(date == expected)
      expected = try #require(Self.next(date))
    }
  }

  /// The day after, by the rules of the calendar alone.
  private static func next(_ date: CivilDate) -> CivilDate? {
    CivilDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
      ?? CivilDate(year: date.year + 1, month: 1, day: 1)
  }

  @Test("Day 0 is 1 January 1970, and the ends of the calendar are kept")
  func ends() {
    #expect(CivilDate(dayNumber: 0)?.iso == "1970-01-01")
    #expect(CivilDate(dayNumber: CivilDate.first.dayNumber) == .first)
    #expect(CivilDate(dayNumber: CivilDate.last.dayNumber) == .last)
    #expect(CivilDate(dayNumber: CivilDate.first.dayNumber - 1) == nil)
    #expect(CivilDate(dayNumber: CivilDate.last.dayNumber + 1) == nil)
    #expect(CivilDate(dayNumber: .max) == nil)
    #expect(CivilDate(dayNumber: .min) == nil)
    #expect(CivilDate.last.adding(days: .max) == nil)
  }

  @Test(
    "Adding days crosses months, years and leap days",
    arguments: [
      ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
      ("2022-12-30", 4, "2023-01-03"), ("2024-03-01", -1, "2024-02-29"),
      ("2022-11-26", 145, "2023-04-20"), ("2024-04-22", 0, "2024-04-22"),
    ])
  func adding(from: String, days: Int, to: String) throws {
    let start = try #require(CivilDate(iso: from))
    let end = try #require(start.adding(days: days))
    #expect(end.iso == to)
    #expect(start.days(to: end) == days)
  }

  @Test("Dates order by calendar")
  func order() throws {
    let texts = ["2023-12-31", "2022-11-26", "2024-01-01", "2023-02-01", "2023-01-31"]
    let dates = try texts.map { try #require(CivilDate(iso: $0)) }
    #expect(dates.sorted().map(\.iso) == texts.sorted())
  }

  @Test(
    "Only the full ISO form is read",
    arguments: [
      "", "2024", "2024-4-22", "2024-04", "24-04-22", "2024-04-22 ", "2024/04/22", "2024-04-22-",
      "-024-04-22", "২০২৪-০৪-২২", "2024-04-+2", "2024-04-31",
    ])
  func strictISO(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }
}
