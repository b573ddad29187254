import WorkshopModel

/// Boards for tests, with identities that are easy to read.
enum SwotSample {
  static func id(_ number: Int) -> EntityID { EntityID(high: 7, low: UInt64(number)) }

  static func factor(
    _ number: Int, _ quadrant: Quadrant, _ text: String, votes: Int = 0, by agency: String = ""
  ) -> Factor {
    var factor = Factor(
      id: id(number), board: id(1), quadrant: quadrant, rank: Rank.series(number + 1)[number],
      text: text)
    (factor.votes, factor.raisedBy) = (votes, agency)
    return factor
  }

  /// Two factors in each quadrant.
  static var board: FilledBoard {
    FilledBoard(
      board: Board(id: id(1), workshop: id(2), question: "How do we coordinate?"),
      factors: [
        factor(11, .strengths, "Trained investigators in 12 districts", votes: 6, by: "Police"),
        factor(12, .strengths, "One reporting desk for border posts", votes: 4, by: "Border"),
        factor(13, .weaknesses, "Case files are not shared", votes: 8, by: "Police"),
        factor(14, .weaknesses, "Nobody calls the agencies together", votes: 5),
        factor(15, .opportunities, "Partners offer joint courses", votes: 4, by: "Police"),
        factor(16, .opportunities, "A hotline with the neighbours", votes: 4, by: "Border"),
        factor(17, .threats, "Routes change faster than plans", votes: 4),
        factor(18, .threats, "Staff move to other posts", votes: 2),
      ])
  }

  /// A board of random factors, some of them merged, some with weights.
  static func random(_ generator: inout SeededGenerator) -> FilledBoard {
    let words = [
      "files", "courses", "border", "desk", "shared", "trained", "cases", "হটলাইন", "кадры",
    ]
    let count = Int.random(in: 0...14, using: &generator)
    var factors = (0..<count).map { index -> Factor in
      let text = (0..<Int.random(in: 1...4, using: &generator))
        .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      var factor = factor(
        10 + index, Quadrant.allCases.randomElement(using: &generator) ?? .strengths, text,
        votes: Int.random(in: 0...9, using: &generator))
      factor.weight =
        Bool.random(using: &generator) ? Int.random(in: 0...60, using: &generator) : nil
      factor.raisedBy = ["", "Police", "Border"].randomElement(using: &generator) ?? ""
      return factor
    }
    for index in factors.indices where Int.random(in: 0..<4, using: &generator) == 0 {
      // Also into itself, in circles, and into what is not there.
      factors[index].mergedInto = id(10 + Int.random(in: 0...15, using: &generator))
    }
    return FilledBoard(
      board: Board(id: id(1), workshop: id(2), question: ""), factors: factors)
  }
}
