import Testing
import WorkshopModel

struct ReconciliationTests {
  private func texts(_ count: CountBySex, _ roster: CountBySex) -> [String] {
    HeadCountReconciliation.sentences(count, roster).map(\.text)
  }

  private let roster = CountBySex(total: .exact(27), female: 5, male: 22)

  @Test("Agreement is one sentence")
  func agrees() {
    #expect(texts(roster, roster) == ["The head-count agrees with the roster."])
    let total = CountBySex(total: .exact(27))
    #expect(texts(total, roster) == ["The head-count agrees with the roster."])
  }

  @Test("Each difference is named by itself")
  func differences() {
    let count = CountBySex(total: .exact(28), female: 6, male: 22)
    #expect(
      texts(count, roster) == [
        "The head-count says 28 people, the roster 27: 1 not on the roster.",
        "The head-count says 6 women, the roster 5: 1 not on the roster.",
      ])
    let fewer = CountBySex(total: .exact(1), female: 1, male: 0)
    #expect(texts(fewer, roster)[1] == "The head-count says 1 woman, the roster 5: 4 more.")
  }

  @Test("A total that is not its parts' sum is said before anything else")
  func discrepancy() {
    let count = CountBySex(total: .exact(27), female: 5, male: 20)
    #expect(texts(count, roster)[0] == "The parts add up to 25, the total says 27.")
  }

  @Test("Without a roster there is nothing to compare with")
  func noRoster() {
    #expect(texts(roster, .unknown) == ["There is no roster to compare with."])
  }

  @Test("Who was not asked counts in the total only")
  func unasked() {
    let count = CountBySex(roster: [.female: 1, .male: 2, nil: 3])
    #expect(count.total == .exact(6))
    #expect(count.female == 1 && count.male == 2 && count.undisclosed == nil)
    #expect(CountBySex(roster: [nil: 3]) == CountBySex(total: .exact(3)))
    #expect(CountBySex(roster: [] as [Sex?]) == .unknown)
  }
}
