import Testing
import WorkshopModel

@Suite("Weights and ratings") struct WeightingTests {
  private func board(_ weights: [Int?], _ ratings: [Int?]) -> FilledBoard {
    var board = SwotSample.board
    for (index, value) in weights.enumerated() { board.factors[index].weight = value }
    for (index, value) in ratings.enumerated() { board.factors[index].rating = value }
    return board
  }

  @Test("Normalised weights sum to 1.00 exactly as shown", arguments: 0..<300)
  func normalised(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let board = SwotSample.random(&generator)
    for isInternal in [true, false] {
      let table = Weighting(board, isInternal: isInternal)
      let weights = table.normalised.compactMap(\.weight)
      #expect(weights.count == table.rows.count)
      guard !weights.isEmpty else { continue }
      // What is shown is two decimals: adding what people read gives 1.00.
      let shown = weights.map { Int(Weighting.text($0).filter { $0 != "." }) ?? 0 }
      #expect(shown.reduce(0, +) == 100)
      #expect(weights.allSatisfy { $0 >= 0 })
      let before = table.rows.map { $0.factor.weight ?? 0 }
      for (first, second) in zip(before.indices, before.indices.dropFirst())
      where before[first] > before[second] {
        #expect(weights[first] >= weights[second])
      }
      var again = board
      for factor in table.normalised {
        if let index = again.factors.firstIndex(where: { $0.id == factor.id }) {
          again.factors[index] = factor
        }
      }
      let second = Weighting(again, isInternal: isInternal)
      #expect(second.isNormal)
      #expect(second.normalised.map(\.weight) == weights)
    }
  }

  @Test("Parts of a whole number are within 1 of their share and lose nothing", arguments: 0..<200)
  func remainder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let weights = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
      Int.random(in: 0...50, using: &generator)
    }
    let parts = LargestRemainder.split(100, by: weights)
    #expect(parts.reduce(0, +) == 100)
    let sum = weights.reduce(0, +)
    for (part, weight) in zip(parts, weights) where sum > 0 {
      #expect(abs(part * sum - weight * 100) < sum)
    }
    #expect(LargestRemainder.split(100, by: []).isEmpty)
  }

  @Test("Scores are weight times rating, and the total is their sum")
  func total() {
    let board = board([40, 20, 30, 10], [4, 3, 2, 1])
    let table = Weighting(board, isInternal: true)
    #expect(table.rows.map(\.score) == [160, 60, 60, 10])
    #expect(table.total == 290)
    #expect(Weighting.text(290) == "2.90")
    #expect(table.isNormal)
    #expect(Language.english(Position.reading(290, isInternal: true)).contains("strong"))
    #expect(Language.english(Position.reading(249, isInternal: false)).contains("badly"))
    #expect(Language.english(Position.reading(250, isInternal: false)) == "average (2.50)")
  }

  @Test("As long as a weight or rating is missing there is no total")
  func incomplete() {
    #expect(Weighting(board([40, 20, 30, 10], [4, 3, 2, nil]), isInternal: true).total == nil)
    #expect(Weighting(board([40, 20, 30], [4, 3, 2, 1]), isInternal: true).total == nil)
    #expect(Weighting(SwotSample.board, isInternal: false).total == nil)
    let empty = FilledBoard(board: SwotSample.board.board, factors: [])
    #expect(Weighting(empty, isInternal: true).total == nil)
    #expect(!Weighting(empty, isInternal: true).isNormal)
  }

  @Test("A rating that the method does not give is pointed out")
  func unusual() {
    let table = Weighting(board([], [2, 3, 2, 4]), isInternal: true)
    #expect(table.rows.map(\.isUnusual) == [true, false, false, true])
  }

  @Test("Weights in proportion to dots")
  func fromDots() {
    let table = Weighting(SwotSample.board, isInternal: true)
    let weights = table.weighted(table.rows.map(\.factor.votes)).map(\.weight)
    #expect(weights == [26, 17, 35, 22])
  }

  @Test(
    "A weight is read as people type it",
    arguments: [
      ("0.25", 25), (".25", 25), ("0,25", 25), ("25%", 25), ("25 %", 25), ("25", 25), ("1", 100),
      ("1.00", 100), ("0.3", 30), ("0", 0), ("০.২৫", 25), ("1%", 1),
    ])
  func reading(text: String, hundredths: Int) { #expect(Weighting.read(text) == hundredths) }

  @Test(
    "What is no weight is not read",
    arguments: ["", "x", "101", "1.01", "0.255", "-1", "1.2.3", "."])
  func refused(text: String) { #expect(Weighting.read(text) == nil) }

  @Test(
    "The two totals stand in one of nine cells",
    arguments: [
      (350, 350, "I", Position.Advice.grow), (250, 250, "V", .hold), (100, 100, "IX", .retreat),
      (100, 350, "III", .hold), (350, 100, "VII", .hold), (299, 300, "II", .grow),
      (200, 199, "VIII", .retreat),
    ])
  func position(inside: Int, outside: Int, numeral: String, advice: Position.Advice) throws {
    let position = try #require(Position(inside: inside, outside: outside))
    #expect(position.numeral == numeral)
    #expect(position.advice == advice)
    let picture = position.picture(filled: "#", empty: ".")
    #expect(picture.joined().filter { $0 == "#" }.count == 1)
    let place = picture.joined(separator: " ").split(separator: " ").firstIndex(of: "#")
    #expect(place == position.cell - 1)
  }

  @Test("Without both totals there is no position")
  func nowhere() { #expect(Position(inside: nil, outside: 250) == nil) }
}
