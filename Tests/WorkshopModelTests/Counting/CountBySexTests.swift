import Testing

@testable import WorkshopModel

@Suite("Head-count by sex")
struct CountBySexTests {
  @Test("Rule 4: the two published forms parse to one structure")
  func rule4() throws {
    #expect(
      try CountBySex.parse("27 (5 female, 22 male)")
        == CountBySex(total: .exact(27), female: 5, male: 22))
    #expect(
      try CountBySex.parse("12 participants (1 female/ 11 male)")
        == CountBySex(total: .exact(12), female: 1, male: 11))
  }

  @Test("Rule 4: a total that is not its parts' sum is flagged, never fixed")
  func rule4Discrepancy() throws {
    let count = try CountBySex.parse("27 (5 female, 20 male)")
    #expect(count.total == .exact(27) && count.female == 5 && count.male == 20)
    let discrepancy = try #require(count.discrepancy)
    #expect(discrepancy == .init(total: .exact(27), parts: 25))
    #expect(discrepancy.message == "The parts add up to 25, the total says 27.")
    #expect(count.label == "27 (5 female, 20 male)")
  }

  @Test("Rule 1: a part that was not stated is unknown, not 0")
  func missingParts() throws {
    let count = try CountBySex.parse("27")
    #expect(count.female == nil && count.male == nil)
    #expect(count.other == nil && count.undisclosed == nil)
    #expect(count.discrepancy == nil)
    #expect(count.label == "27" && count.shortLabel == "27")
    #expect(CountBySex.unknown.total == .unknown)
    #expect(CountBySex.unknown.partsSum == nil)
    #expect(try CountBySex.parse("27 (0 female, 27 male)").female == 0)
  }

  struct Disagreement: Sendable {
    let count: CountBySex
    let parts: Int?

    init(_ count: CountBySex, _ parts: Int?) {
      self.count = count
      self.parts = parts
    }
  }

  @Test(
    "Total and parts are compared as far as they are stated",
    arguments: [
      Disagreement(.init(total: .exact(27), female: 5, male: 22), nil),
      Disagreement(.init(total: .exact(27), female: 5), nil),
      Disagreement(.init(total: .exact(27), female: 28), 28),
      Disagreement(.init(total: .exact(27), female: 5, male: 23), 28),
      Disagreement(.init(total: .exact(27), female: 5, male: 20, other: 1, undisclosed: 1), nil),
      Disagreement(.init(total: .exact(27), female: 5, male: 20, other: 1), 26),
      Disagreement(.init(total: .unknown, female: 5, male: 22), nil),
      Disagreement(
        .init(total: .approximate(label: "30–40", low: 30, high: 40), female: 5, male: 30), nil),
      Disagreement(
        .init(total: .approximate(label: "30–40", low: 30, high: 40), female: 5, male: 20), 25),
      Disagreement(
        .init(total: .approximate(label: "30–40", low: 30, high: 40), female: 5), nil),
      Disagreement(
        .init(total: .approximate(label: "30–40", low: 30, high: 40), female: 41), 41),
      Disagreement(
        .init(total: .approximate(label: "hundreds", low: nil, high: nil), female: 5, male: 2), nil),
      Disagreement(.init(total: .exact(5)), nil),
      Disagreement(.init(total: .exact(.max), female: .max, male: 5), nil),
    ])
  func discrepancy(_ expected: Disagreement) {
    #expect(expected.count.discrepancy?.parts == expected.parts)
  }

  @Test(
    "Counts print in full and short",
    arguments: [
      (
        CountBySex(total: .exact(27), female: 5, male: 22), "27 (5 female, 22 male)", "27  5F 22M"
      ),
      (CountBySex(total: .exact(12), female: 1), "12 (1 female)", "12  1F"),
      (
        CountBySex(total: .exact(10), female: 4, male: 3, other: 2, undisclosed: 1),
        "10 (4 female, 3 male, 2 other, 1 undisclosed)", "10  4F 3M 2X 1?"
      ),
      (CountBySex(female: 5, male: 22), "unknown (5 female, 22 male)", "unknown  5F 22M"),
      (.unknown, "unknown", "unknown"),
      (
        CountBySex(total: .approximate(label: "hundreds", low: nil, high: nil)), "hundreds",
        "hundreds"
      ),
    ])
  func printed(count: CountBySex, long: String, short: String) throws {
    #expect(count.label == long)
    #expect(count.shortLabel == short)
    #expect(try CountBySex.parse(long) == count)
    #expect(try CountBySex.parse(short) == count)
  }

  @Test("Every count reads back from both labels", arguments: 1...10 as ClosedRange<UInt64>)
  func readsBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      func part() -> Int? {
        Bool.random(using: &random) ? Int.random(in: 0...2_000, using: &random) : nil
      }
      let number = Int.random(in: 0...999_999_999, using: &random)
      let totals: [Knowledge] = [
        .exact(number), .unknown, .approximate(label: "hundreds", low: nil, high: nil),
        .approximate(label: "about 40", low: nil, high: nil),
        .approximate(label: "\(number)–\(number)", low: number, high: number),
        .approximate(label: "at least \(number)", low: number, high: nil),
        .approximate(label: "up to \(number)", low: nil, high: number),
      ]
      let count = CountBySex(
        total: totals[Int.random(in: totals.indices, using: &random)], female: part(), male: part(),
        other: part(), undisclosed: part())
      #expect(try CountBySex.parse(count.label) == count, "\(count.label)")
      #expect(try CountBySex.parse(count.shortLabel) == count, "\(count.shortLabel)")
    }
  }
}
