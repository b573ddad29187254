import Testing
import WorkshopModel

struct RankTests {
  @Test("There is always a place between two others")
  func between() {
    var generator = SystemRandomNumberGenerator()
    var ranks = Rank.series(3)
    for _ in 0..<2000 {
      let index = Int.random(in: 0...ranks.count, using: &generator)
      let lower = index > 0 ? ranks[index - 1] : nil
      let upper = index < ranks.count ? ranks[index] : nil
      let rank = Rank.between(lower, upper)
      if let lower { #expect(lower < rank) }
      if let upper { #expect(rank < upper) }
      #expect(!rank.hasSuffix("0"))
      ranks.insert(rank, at: index)
    }
    #expect(ranks == ranks.sorted())
  }

  @Test("Always halving at one end keeps the order")
  func ends() {
    var first = Rank.between(nil, nil)
    for _ in 0..<200 {
      let next = Rank.between(nil, first)
      #expect(next < first)
      first = next
    }
  }

  @Test("Appended ranks ascend and stay short", arguments: [1, 10, 60, 500])
  func series(count: Int) {
    let ranks = Rank.series(count)
    #expect(ranks == ranks.sorted())
    #expect(Set(ranks).count == count)
    #expect(ranks.allSatisfy { $0.utf8.count <= 2 + count / 4 })
  }
}
