import Testing
import WorkshopModel

@Suite("DateSpec")
struct DateSpecTests {
  @Test("Rule 2: a duration may be known without dates")
  func durationWithoutDates() throws {
    let spec = try #require(DateSpec.unknown(days: 5))
    #expect(spec.start == nil && spec.end == nil)
    #expect(spec.days == 5)
    #expect(spec.label == "5 days, dates unknown")
    #expect(spec.shortLabel == "5 days, unknown")
    #expect(spec.isoStart == nil)
  }

  @Test("Rule 2: an event may be one day, a Saturday too, or a range across months")
  func daysOfEvents() throws {
    let saturday = DateSpec.day(CivilDate.on("2022-11-26"))
    #expect(saturday.label == "26 Nov 2022")
    #expect(saturday.start?.weekday == .saturday)
    #expect(saturday.days == 1)
    let range = try #require(DateSpec.range(CivilDate.on("2022-06-27"), CivilDate.on("2022-07-01")))
    #expect(range.days == 5)
    #expect(range.label == "27 Jun – 1 Jul 2022")
  }

  @Test("Rule 3: an event's dates are apart from the day of its report, in the event or long after")
  func reportDates() throws {
    let event = try #require(DateSpec.range(CivilDate.on("2022-06-27"), CivilDate.on("2022-07-01")))
    let published = CivilDate.on("2022-06-28")
    #expect(event.start.map { $0 < published } == true)
    #expect(event.end.map { published < $0 } == true)
    let workshop = DateSpec.day(CivilDate.on("2022-11-26"))
    #expect(workshop.end?.days(to: CivilDate.on("2023-04-20")) == 145)
  }

  @Test(
    "The label is short and has an en dash",
    arguments: [
      (DateSpec.range(CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23")), "22–23 Apr 2024"),
      (.range(CivilDate.on("2022-06-27"), CivilDate.on("2022-07-01")), "27 Jun – 1 Jul 2022"),
      (.range(CivilDate.on("2022-12-30"), CivilDate.on("2023-01-03")), "30 Dec 2022 – 3 Jan 2023"),
      (
        .range(CivilDate.on("2024-04-01"), CivilDate.on("2024-04-08"), days: 5),
        "1–8 Apr 2024 (5 days)"
      ),
      (
        .range(CivilDate.on("2024-04-01"), CivilDate.on("2024-04-08"), days: 1),
        "1–8 Apr 2024 (1 day)"
      ),
      (.range(CivilDate.on("2024-04-01"), CivilDate.on("2024-04-08"), days: 8), "1–8 Apr 2024"),
      (.day(CivilDate.on("2022-11-26")), "26 Nov 2022"),
      (.month(4, year: 2024), "Apr 2024"), (.month(4, year: 2024, days: 5), "5 days in Apr 2024"),
      (.year(2023), "2023"), (.year(2023, days: 1), "1 day in 2023"),
      (.unknown(days: 1), "1 day, dates unknown"), (.unknown, "dates unknown"),
    ])
  func label(spec: DateSpec?, label: String) {
    #expect(spec?.label == label)
  }

  @Test("The short label differs only where dates are unknown")
  func shortLabel() {
    #expect(DateSpec.unknown.shortLabel == "unknown")
    #expect(DateSpec.unknown(days: 1)?.shortLabel == "1 day, unknown")
    #expect(DateSpec.day(CivilDate.on("2022-11-26")).shortLabel == "26 Nov 2022")
  }

  @Test("A range of one day is that day")
  func oneDay() {
    let day = CivilDate.on("2024-04-22")
    #expect(DateSpec.range(day, day) == .day(day))
    #expect(DateSpec.range(day, day)?.precision == .day)
  }

  @Test("What breaks an invariant is refused")
  func refused() {
    #expect(DateSpec.range(CivilDate.on("2024-04-23"), CivilDate.on("2024-04-22")) == nil)
    #expect(DateSpec.range(CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23"), days: 3) == nil)
    #expect(DateSpec.range(CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23"), days: 0) == nil)
    #expect(DateSpec.month(13, year: 2024) == nil)
    #expect(DateSpec.month(2, year: 2023, days: 29) == nil)
    #expect(DateSpec.month(2, year: 2024, days: 29) != nil)
    #expect(DateSpec.year(0) == nil)
    #expect(DateSpec.year(2023, days: 366) == nil)
    #expect(DateSpec.year(2024, days: 366) != nil)
    #expect(DateSpec.unknown(days: 0) == nil)
  }

  @Test("The period of a month or year has its first and last day, and ISO keeps its precision")
  func periods() throws {
    let february = try #require(DateSpec.month(2, year: 2024))
    #expect(
      february.start == CivilDate.on("2024-02-01") && february.end == CivilDate.on("2024-02-29"))
    #expect(february.isoStart == "2024-02" && february.isoEnd == "2024-02")
    #expect(february.days == nil)
    let year = try #require(DateSpec.year(2023))
    #expect(year.start == CivilDate.on("2023-01-01") && year.end == CivilDate.on("2023-12-31"))
    #expect(year.isoStart == "2023")
    let range = try #require(DateSpec.range(CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23")))
    #expect(range.isoStart == "2024-04-22" && range.isoEnd == "2024-04-23")
  }

  @Test("Stored fields make the value they came from")
  func stored() throws {
    let specs: [DateSpec?] = [
      .unknown, .unknown(days: 5), .day(CivilDate.on("2022-11-26")), .month(4, year: 2024),
      .month(4, year: 2024, days: 3), .year(2023, days: 10),
      .range(CivilDate.on("2024-04-01"), CivilDate.on("2024-04-08"), days: 5),
    ]
    for spec in specs {
      let spec = try #require(spec)
      let again = DateSpec(
        precision: spec.precision, start: spec.start, end: spec.end, days: spec.days)
      #expect(again == spec)
    }
  }

  @Test("Stored fields that contradict each other are refused")
  func contradictions() {
    let (first, second) = (CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23"))
    #expect(DateSpec(precision: .range, start: first, end: first, days: nil) == nil)
    #expect(DateSpec(precision: .range, start: second, end: first, days: nil) == nil)
    #expect(DateSpec(precision: .range, start: first, end: nil, days: nil) == nil)
    #expect(DateSpec(precision: .day, start: first, end: second, days: nil) == nil)
    #expect(DateSpec(precision: .day, start: first, end: nil, days: 2) == nil)
    #expect(DateSpec(precision: .day, start: first, end: nil, days: nil) == .day(first))
    #expect(DateSpec(precision: .month, start: first, end: nil, days: nil) == nil)
    #expect(DateSpec(precision: .unknown, start: first, end: nil, days: nil) == nil)
    #expect(DateSpec(precision: .unknown, start: nil, end: nil, days: 0) == nil)
    #expect(DateSpec(precision: .year, start: nil, end: nil, days: nil) == nil)
  }
}
