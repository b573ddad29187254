import Testing
import WorkshopModel

@testable import WorkshopRuntime

@Suite("TypedDates")
struct TypedDatesTests {
  private func dates(
    _ text: String? = nil, start: String? = nil, end: String? = nil, days: Int? = nil
  ) -> TypedDates {
    var dates = TypedDates()
    dates.text = text
    dates.start = start
    dates.end = end
    dates.days = days
    return dates
  }

  @Test("are unknown when nothing is said")
  func nothing() throws { #expect(try dates().spec() == .unknown) }

  @Test(
    "mean the same in parts as in one text",
    arguments: [
      ("2024-04-22", nil, nil, "22 apr 2024"), ("2024-04-22", "2024-04-23", nil, "22-23 apr 2024"),
      ("2024-04-22", "2024-04-23", 2, "22-23 apr 2024"),
      ("2024-04-01", "2024-04-08", 5, "1-8 apr 2024, 5 days"),
      ("2024-04-22", nil, 3, "22-24 apr 2024"), ("2024-04-22", nil, 1, "22 apr 2024"),
      ("apr 2024", nil, nil, "apr 2024"), ("apr 2024", nil, 5, "5 days apr 2024"),
      ("2024", nil, 5, "5 days 2024"), (nil, nil, 5, "5 days"),
      ("30 dec 2022", "3 jan 2023", nil, "30 dec 2022 - 3 jan 2023"),
    ] as [(String?, String?, Int?, String)])
  func parts(start: String?, end: String?, days: Int?, text: String) throws {
    #expect(
      try dates(start: start, end: end, days: days).spec() == dates(text).spec())
  }

  @Test(
    "refuse parts that contradict each other",
    arguments: [
      ("2024", "2024-04-22", nil, nil), ("2024", nil, nil, 2), (nil, nil, "2024-04-22", nil),
      (nil, "2024-04-23", "2024-04-22", nil), (nil, "apr 2024", "2024-04-22", nil),
      (nil, "2024-04-22", "may 2024", nil), (nil, "2024-04-22", "2024-04-23", 3),
      (nil, nil, nil, 0), (nil, nil, nil, -1), (nil, "apr 2024", nil, 31),
      (nil, "22-23 apr 2024", nil, 2), (nil, "2024-04-22", nil, 10_000_000),
    ] as [(String?, String?, String?, Int?)])
  func contradictions(text: String?, start: String?, end: String?, days: Int?) {
    let refusal = #expect(throws: Failure.self) {
      try dates(text, start: start, end: end, days: days).spec()
    }
    #expect(refusal?.status == .usage)
  }

  @Test("tell the column of what they cannot read")
  func columns() {
    let refusal = #expect(throws: Failure.self) { try dates(start: "2024-02-31").spec() }
    #expect(refusal?.status == .unreadable)
    #expect(refusal?.message.hasPrefix("--start “2024-02-31”, column ") == true)
  }
}
