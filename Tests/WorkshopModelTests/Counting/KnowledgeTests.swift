import Testing
import WorkshopModel

@Suite("Knowledge of a count")
struct KnowledgeTests {
  private static let hundreds = Knowledge.approximate(label: "hundreds", low: nil, high: nil)

  @Test("Rule 1: a count is exact, approximate or unknown, and unknown is never 0")
  func rule1() {
    #expect(Knowledge.unknown != .exact(0))
    #expect(Knowledge.unknown.exactValue == nil)
    #expect(Self.hundreds.exactValue == nil)
    #expect(Knowledge.exact(0).exactValue == 0)
    #expect(!Knowledge.unknown.label.contains("0"))
    #expect(KnowledgeSum([.unknown, .unknown]).exactTotal == nil)
    #expect(!KnowledgeSum([.unknown]).label(one: "workshop", many: "workshops").contains("0"))
  }

  @Test("Rule 1: a total says what is known and how much is unknown")
  func rule1Total() {
    let sum = KnowledgeSum([.exact(27), .unknown, .exact(12), .unknown, .unknown])
    #expect(sum.label(one: "workshop", many: "workshops") == "≥ 39 known + 3 workshops unknown")
    #expect(sum.known == 39 && sum.exact == 2 && sum.unknown == 3)
    #expect(sum.exactTotal == nil)
  }

  @Test(
    "Sums print what is in them",
    arguments: [
      ([], "0"), ([.exact(0)], "0"), ([.exact(27), .exact(12)], "39"),
      ([.unknown], "1 workshop unknown"), ([.unknown, .unknown], "2 workshops unknown"),
      ([.exact(39), .unknown], "≥ 39 known + 1 workshop unknown"),
      ([.exact(0), .unknown], "≥ 0 known + 1 workshop unknown"),
      ([hundreds], "hundreds"), ([hundreds, .exact(5)], "≥ 5 known + hundreds"),
      (
        [hundreds, .approximate(label: "30–40", low: 30, high: 40), .exact(5), .unknown],
        "≥ 5 known + hundreds + 30–40 + 1 workshop unknown"
      ),
    ] as [([Knowledge], String)])
  func sums(counts: [Knowledge], label: String) {
    #expect(KnowledgeSum(counts).label(one: "workshop", many: "workshops") == label)
  }

  @Test("Sums add up in any grouping")
  func grouping() {
    let counts: [Knowledge] = [.exact(1), .unknown, Self.hundreds, .exact(2), .unknown]
    for cut in 0...counts.count {
      var sum = KnowledgeSum(counts[..<cut])
      sum.add(KnowledgeSum(counts[cut...]))
      #expect(sum == KnowledgeSum(counts))
    }
  }

  @Test("Sums saturate instead of overflowing")
  func saturation() {
    var sum = KnowledgeSum([.exact(.max), .exact(1)])
    #expect(sum.known == .max)
    sum.add(KnowledgeSum([.exact(5)]))
    #expect(sum.known == .max)
  }

  @Test(
    "A count admits the numbers that it can be",
    arguments: [
      (Knowledge.exact(27), 27, true), (.exact(27), 26, false), (.unknown, 0, true),
      (.unknown, -1, false), (hundreds, 300, true), (hundreds, -1, false),
      (.approximate(label: "30–40", low: 30, high: 40), 30, true),
      (.approximate(label: "30–40", low: 30, high: 40), 40, true),
      (.approximate(label: "30–40", low: 30, high: 40), 29, false),
      (.approximate(label: "30–40", low: 30, high: 40), 41, false),
    ])
  func admits(count: Knowledge, number: Int, possible: Bool) {
    #expect(count.admits(number) == possible)
  }

  @Test("Only what is stated bounds a count")
  func upperBound() {
    #expect(Knowledge.exact(27).upperBound == 27)
    #expect(Knowledge.approximate(label: "30–40", low: 30, high: 40).upperBound == 40)
    #expect(Self.hundreds.upperBound == nil)
    #expect(Knowledge.unknown.upperBound == nil)
  }

  @Test("Each kind prints itself")
  func labels() {
    #expect(Knowledge.exact(39).label == "39")
    #expect(Self.hundreds.label == "hundreds")
    #expect(Knowledge.unknown.label == "unknown")
    #expect(
      Knowledge.unknown.isUnknown && !Self.hundreds.isUnknown && !Knowledge.exact(0).isUnknown)
  }
}
