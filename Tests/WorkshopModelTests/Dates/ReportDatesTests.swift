import Testing
import WorkshopModel

/// The dates and numbers of five published reports of workshops, as they are printed there.
@Suite("What published reports state")
struct ReportDatesTests {
  @Test(
    "Rule 2: the dates of every report are read as printed",
    arguments: [
      ("five days, of which nobody said when", "5 days", DateSpec.unknown(days: 5)),
      (
        "two days in Dhaka", "22 – 23 April 2024",
        .range(CivilDate.on("2024-04-22"), CivilDate.on("2024-04-23"))
      ),
      ("a Saturday in Savar", "26 November 2022", .day(CivilDate.on("2022-11-26"))),
      (
        "June into July", "June 27-July 1, 2022",
        .range(CivilDate.on("2022-06-27"), CivilDate.on("2022-07-01"))
      ),
      ("an accession", "20 February 2023", .day(CivilDate.on("2023-02-20"))),
    ])
  func eventDates(event: String, printed: String, expected: DateSpec?) throws {
    #expect(try DateSpec.parse(printed) == expected, "\(event)")
  }

  @Test(
    "Rule 3: datelines and publication days are read apart from the event",
    arguments: [
      ("27 January 2023", "2023-01-27"), ("20 February 2023", "2023-02-20"),
      ("23 April 2024", "2024-04-23"), ("20 April 2023", "2023-04-20"),
      ("28.06.2022", "2022-06-28"),
    ])
  func datelines(printed: String, iso: String) throws {
    #expect(try DateSpec.parse(printed) == .day(CivilDate.on(iso)))
  }

  @Test("Rule 3: a publication time is a time of its own")
  func publicationTime() {
    #expect(CivilTime(parsing: "04:30")?.minutes == 270)
  }

  @Test("Rule 2: the printed duration agrees with the printed range")
  func durations() throws {
    #expect(try DateSpec.parse("2 – days 22 – 23 April 2024").days == 2)
    #expect(try DateSpec.parse("5-day June 27-July 1, 2022").label == "27 Jun – 1 Jul 2022")
  }

  @Test("Rule 1: the reports' totals add up without making up what they leave out")
  func totals() throws {
    let printed = [
      "", "hundreds", "27 (5 female, 22 male)", "12 participants (1 female/ 11 male)", "",
    ]
    let counts = try printed.map { try CountBySex.parse($0).total }
    #expect(
      KnowledgeSum(counts).label(one: "workshop", many: "workshops")
        == "≥ 39 known + hundreds + 2 workshops unknown")
  }
}
