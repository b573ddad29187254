import Testing

@testable import WorkshopModel

@Suite("Typed head-counts")
struct CountParsingTests {
  private static let five22 = CountBySex(total: .exact(27), female: 5, male: 22)

  @Test(
    "One head-count is read in every usual form",
    arguments: [
      "27 (5 female, 22 male)", "27 (5F, 22M)", "5 women and 22 men", "27  5F 22M", "27 5f 22m",
      "22 men, 5 women", "27: 5 women, 22 men", "27 participants, of whom 5 women and 22 men",
      "27 (5 female, 22 male) staffs of a security force", "5 female / 22 male", "5F/22M",
      "২৭ (৫ female, ২২ male)", "27 officials (22 males; 5 females)",
      "5 women and 22 men, 27 in total", "27 total: 5 women & 22 men", "27 = 5F 22M",
      "27 people (5 women, 22 men).", "5 female officers, 22 male officers",
    ])
  func forms(text: String) throws {
    #expect(try CountBySex.parse(text) == Self.five22)
  }

  @Test(
    "A total may be approximate or unknown",
    arguments: [
      ("27", Knowledge.exact(27)), ("0", .exact(0)), ("1,200 participants", .exact(1_200)),
      ("1,234,567", .exact(1_234_567)), ("", .unknown), ("unknown", .unknown),
      ("  Unknown ", .unknown),
      ("hundreds", .approximate(label: "hundreds", low: nil, high: nil)),
      ("Hundreds of officials", .approximate(label: "Hundreds", low: nil, high: nil)),
      (
        "tens of thousands of youth",
        .approximate(label: "tens of thousands", low: nil, high: nil)
      ),
      ("about 40", .approximate(label: "about 40", low: nil, high: nil)),
      ("~40 people", .approximate(label: "~40", low: nil, high: nil)),
      ("some 40 officials", .approximate(label: "some 40", low: nil, high: nil)),
      ("30-40", .approximate(label: "30–40", low: 30, high: 40)),
      ("30 – 40 officials", .approximate(label: "30–40", low: 30, high: 40)),
      ("40+", .approximate(label: "40+", low: 40, high: nil)),
      ("at least 40", .approximate(label: "at least 40", low: 40, high: nil)),
      ("more than 40", .approximate(label: "more than 40", low: 41, high: nil)),
      ("over 40 officials", .approximate(label: "over 40", low: 41, high: nil)),
      ("up to 40", .approximate(label: "up to 40", low: nil, high: 40)),
      ("fewer than 40", .approximate(label: "fewer than 40", low: nil, high: 39)),
      ("≥ 40", .approximate(label: "≥40", low: 40, high: nil)),
      ("dozens", .approximate(label: "dozens", low: nil, high: nil)),
    ])
  func totals(text: String, total: Knowledge) throws {
    #expect(try CountBySex.parse(text) == CountBySex(total: total))
  }

  @Test("Parts may stand beside an approximate or missing total")
  func partsBeside() throws {
    #expect(
      try CountBySex.parse("about 40 (5 female)")
        == CountBySex(total: .approximate(label: "about 40", low: nil, high: nil), female: 5))
    #expect(try CountBySex.parse("5 women") == CountBySex(female: 5))
    #expect(
      try CountBySex.parse("10 (4F 3M 2X 1?)")
        == CountBySex(total: .exact(10), female: 4, male: 3, other: 2, undisclosed: 1))
    #expect(
      try CountBySex.parse("unknown (5 female, 22 male)") == CountBySex(female: 5, male: 22))
  }

  @Test("A comma groups three digits only, and else parts numbers")
  func commas() throws {
    #expect(try CountBySex.parse("5 women,22 men") == Self.five22)
    #expect(
      try CountBySex.parse("1,005 (5 women,1000 men)")
        == CountBySex(total: .exact(1_005), female: 5, male: 1_000))
    #expect(throws: CountProblem.self) { try CountBySex.parse("1,20") }
    #expect(throws: CountProblem.self) { try CountBySex.parse("12,3456") }
  }

  @Test(
    "What cannot be read has its column and one sentence",
    arguments: [
      (
        "27 (5 female, 22 mael)", 15,
        "Expected female, male, other or undisclosed after the number."
      ),
      ("27 (5 female, 5 women)", 15, "This part stands here twice."),
      ("27 (female 5)", 5, "Expected a number before “female”."),
      ("male", 1, "Expected a number before “male”."),
      ("banana", 1, "Expected a number, “about 40”, “hundreds” or “unknown”, not “banana”."),
      ("27 @", 4, "“@” does not belong in a head-count."),
      ("40-30", 1, "The larger number comes second."),
      ("-5", 1, "Expected a number before this sign."),
      ("27.5", 4, "Expected female, male, other or undisclosed after the number."),
      ("1234567890", 1, "The number is too large for a head-count."),
      ("27 28", 4, "Expected female, male, other or undisclosed after the number."),
      ("5 women 27", 9, "Expected female, male, other or undisclosed after the number."),
    ])
  func problems(text: String, column: Int, message: String) {
    let problem = #expect(throws: CountProblem.self) { try CountBySex.parse(text) }
    #expect(problem?.column == column)
    #expect(problem?.message == message)
  }

  @Test(
    "Random text gives a count or a problem inside the text",
    arguments: 1...10 as ClosedRange<UInt64>)
  func fuzz(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "27", "5", ",", "(", " ", "female", "F", "male", "about", "-", "+", "?", "hundreds", "1,000",
      "99999999999", "@", "of", "at", "least", "২", "unknown", "total", "\u{301}", "other",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      do {
        let count = try CountBySex.parse(text)
        #expect(try CountBySex.parse(count.label) == count, "\(text) → \(count.label)")
      } catch {
        #expect((1...text.count).contains(error.column), "\(text)")
        #expect(error.message.hasSuffix("."))
      }
    }
  }
}
