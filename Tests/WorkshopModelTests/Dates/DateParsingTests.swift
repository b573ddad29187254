import Testing
import WorkshopModel

@Suite("Typed dates")
struct DateParsingTests {
  @Test(
    "Two days in one month are read in every usual form",
    arguments: [
      "22-23 apr 2024", "22 – 23 April 2024", "22–23 Apr 2024", "22 to 23 April, 2024",
      "April 22-23, 2024", "Apr. 22 – 23 2024", "22nd - 23rd of April 2024", "22.-23.04.2024",
      "2024-04-22..2024-04-23", "2024-04-22/23", "2024-04-22/2024-04-23", "22.04.2024-23.04.2024",
      "22.04-23.04.2024", "22/04/2024 - 23/04/2024", "22/04-23/04/2024", "22/23 April 2024",
      "22-04-2024 – 23-04-2024", "04/22/2024-04/23/2024", "2 days from 22 apr 2024",
      "2-day 22 April 2024", "22 apr 2024, 2 days", "22-23 апреля 2024 г.",
      "с 22 по 23 апреля 2024",
      "du 22 au 23 avril 2024", "২২–২৩ এপ্রিল ২০২৪", "২২ এপ্রিল – ২৩ এপ্রিল ২০২৪",
      "22 apr 2024 … 23 apr", "from 22 to 23 april 2024", "22 - 23 APRIL 2024 (2 days)",
      "2024-04-22 to 2024-04-23", "April 22, 2024 - April 23, 2024", "22 – 23 avr. 2024",
      "2 jours 22 avril 2024",
    ])
  func twoDays(text: String) throws {
    let expected = DateSpec.range(CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23"))
    #expect(try DateSpec.parse(text) == expected)
  }

  @Test(
    "A range may cross a month or a year",
    arguments: [
      ("27 June - 1 July 2022", "2022-06-27", "2022-07-01"),
      ("June 27-July 1, 2022", "2022-06-27", "2022-07-01"),
      ("27 июня – 1 июля 2022", "2022-06-27", "2022-07-01"),
      ("27 juin - 1 juillet 2022", "2022-06-27", "2022-07-01"),
      ("30 Dec 2022 – 3 Jan 2023", "2022-12-30", "2023-01-03"),
      ("5 days from 27 june 2022", "2022-06-27", "2022-07-01"),
      ("30.12.2022 - 3.1.2023", "2022-12-30", "2023-01-03"),
    ])
  func acrossMonths(text: String, start: String, end: String) throws {
    #expect(try DateSpec.parse(text) == .range(CivilDate.on(start), CivilDate.on(end)))
  }

  @Test(
    "One day is read in every usual form",
    arguments: [
      "26 Nov 2022", "26 november 2022", "November 26, 2022", "2022-11-26", "26.11.2022",
      "26/11/2022", "26-11-2022", "11/26/2022", "26 ноября 2022", "26 novembre 2022",
      "২৬ নভেম্বর ২০২২", "on 26 Nov 2022", "26 Nov 2022 - 26 Nov 2022", "1 day 26 Nov 2022",
      "26th November 2022", "le 26 novembre 2022",
    ])
  func oneDay(text: String) throws {
    #expect(try DateSpec.parse(text) == .day(CivilDate.on("2022-11-26")))
  }

  @Test("In numbers the day comes first, and only an impossible month turns them")
  func dayFirst() throws {
    #expect(try DateSpec.parse("04/05/2024") == .day(CivilDate.on("2024-05-04")))
    #expect(try DateSpec.parse("04/22/2024") == .day(CivilDate.on("2024-04-22")))
    #expect(try DateSpec.parse("12/12/2024") == .day(CivilDate.on("2024-12-12")))
    #expect(throws: DateProblem.self) { try DateSpec.parse("04.22.2024") }
    #expect(throws: DateProblem.self) { try DateSpec.parse("13/13/2024") }
  }

  @Test(
    "Less than a day is read too",
    arguments: [
      ("apr 2024", DateSpec.month(4, year: 2024)), ("April, 2024", .month(4, year: 2024)),
      ("2024-04", .month(4, year: 2024)), ("апрель 2024", .month(4, year: 2024)),
      ("এপ্রিল ২০২৪", .month(4, year: 2024)), ("août 2023", .month(8, year: 2023)),
      ("AOUT 2023", .month(8, year: 2023)), ("2023", .year(2023)), ("২০২৩", .year(2023)),
      ("in 2023", .year(2023)), ("5 days apr 2024", .month(4, year: 2024, days: 5)),
      ("5 days in Apr 2024", .month(4, year: 2024, days: 5)),
      ("5 days 2023", .year(2023, days: 5)), ("5 days", .unknown(days: 5)),
      ("5-day", .unknown(days: 5)), ("2 – days", .unknown(days: 2)), ("৫ দিন", .unknown(days: 5)),
      ("5 дней", .unknown(days: 5)), ("5 days, unknown", .unknown(days: 5)),
      ("5 days, dates unknown", .unknown(days: 5)), ("unknown", .unknown), ("", .unknown),
      ("   ", .unknown), ("Dates unknown", .unknown), ("TBD", .unknown), ("неизвестно", .unknown),
      (
        "22-23 Apr 2024 (1 day)",
        .range(CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23"), days: 1)
      ),
    ])
  func partial(text: String, expected: DateSpec?) throws {
    #expect(try DateSpec.parse(text) == expected)
  }

  @Test(
    "All months have names in four languages",
    arguments: [
      "jan feb mar apr may jun jul aug sep oct nov dec",
      "january february march april may june july august september october november december",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      "янв фев мар апр май июн июл авг сен окт ноя дек",
      "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    ])
  func months(names: String) throws {
    for (index, name) in names.split(separator: " ").enumerated() {
      #expect(try DateSpec.parse("\(name) 2024") == .month(index + 1, year: 2024), "\(name)")
      #expect(try DateSpec.parse("5 \(name) 2024").start?.month == index + 1, "\(name)")
    }
  }

  @Test(
    "What cannot be read has its column and one sentence",
    arguments: [
      ("22 @ apr", 4, "“@” does not belong in a date."),
      ("22 apr", 7, "The year is missing; it has four digits."),
      ("apr 24", 7, "The year is missing; it has four digits."),
      ("22 2024", 8, "The month is missing."),
      ("22", 3, "The year is missing; it has four digits."),
      ("31 apr 2024", 1, "The calendar has no such day."),
      ("29-30 feb 2024", 4, "The calendar has no such day."),
      ("2024-13-01", 1, "There is no month 13."),
      ("22 apr 2024 banana", 13, "Expected a second date or nothing more here."),
      ("banana", 1, "Expected a day, a month or a year of four digits."),
      ("22-23 apr 2024 - 25 apr 2024", 16, "Expected nothing more after the second date."),
      (
        "30 dec - 3 jan 2023", 10,
        "3 Jan 2023 lies before 30 Dec 2023; write both years if they differ."
      ),
      ("apr - may 2024", 1, "A range needs its first and its last day."),
      ("2023-2024", 1, "A range needs its first and its last day."),
      ("0 days", 1, "A duration is at least 1 day; leave it out when it is unknown."),
      ("22-23 apr 2024, 5 days", 17, "The duration is longer than the dates allow."),
      ("40 days apr 2024", 1, "The duration is longer than the dates allow."),
      ("5 days 6 days", 8, "A second duration."),
      ("0000", 1, "There is no year 0."),
      ("22 apr 2024 -", 14, "Expected a day, a month or a year of four digits."),
      ("ju 2024", 1, "Expected a day, a month or a year of four digits."),
      ("222 apr 2024", 1, "Expected a day, a month or a year of four digits."),
    ])
  func problems(text: String, column: Int, message: String) {
    let problem = #expect(throws: DateProblem.self) { try DateSpec.parse(text) }
    #expect(problem?.column == column)
    #expect(problem?.message == message)
  }

  @Test("Every label reads back to the same value", arguments: 1...20 as ClosedRange<UInt64>)
  func labelsReadBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let spec = Self.randomSpec(&random)
      #expect(try DateSpec.parse(spec.label) == spec, "\(spec.label)")
      #expect(try DateSpec.parse(spec.shortLabel) == spec, "\(spec.shortLabel)")
      if let start = spec.isoStart, let end = spec.isoEnd, spec.precision == .day {
        #expect(try DateSpec.parse("\(start)..\(end)") == spec)
      }
    }
  }

  private static func randomSpec(_ random: inout SeededGenerator) -> DateSpec {
    let bounds = CivilDate.first.dayNumber...(CivilDate.last.dayNumber - 800)
    let start = CivilDate(dayNumber: Int.random(in: bounds, using: &random)) ?? .first
    let span = Int.random(in: 1...(Bool.random(using: &random) ? 10 : 700), using: &random)
    let days = Bool.random(using: &random) ? Int.random(in: 1...span, using: &random) : nil
    let spec: DateSpec? =
      switch Int.random(in: 0..<5, using: &random) {
      case 0: .day(start)
      case 1: start.adding(days: span - 1).flatMap { .range(start, $0, days: days) }
      case 2: .month(start.month, year: start.year, days: days.map { min($0, 28) })
      case 3: .year(start.year, days: days.map { min($0, 365) })
      default: days.map { .unknown(days: $0) } ?? .unknown
      }
    return spec ?? .unknown
  }

  @Test(
    "Random text gives a value or a problem inside the text",
    arguments: 1...10 as ClosedRange<UInt64>)
  func fuzz(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "22", "2024", "0", "99999999999999999999", "apr", "day", "-", "–", "/", ".", "..", ",", "(",
      " ", "from", "unknown", "এপ্রিল", "২২", "@", "\u{301}", "12", "31", "to", "days", "…",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      do {
        let spec = try DateSpec.parse(text)
        #expect(try DateSpec.parse(spec.label) == spec, "\(text)")
      } catch {
        #expect((1...(text.count + 1)).contains(error.column), "\(text)")
        #expect(error.message.hasSuffix("."))
      }
    }
  }
}
