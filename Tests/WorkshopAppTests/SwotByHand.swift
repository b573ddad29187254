import Foundation
import Testing
import WorkshopModel

/// Works the numbers of an exported SWOT board out again, from nothing but its JSON.
struct SwotByHand {
  typealias Object = [String: Any]

  /// The first board of the export.
  let board: Object

  /// Takes an export apart.
  init(_ json: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let boards = try #require((object as? Object)?["swotBoards"] as? [Object])
    board = try #require(boards.first)
  }

  /// The factors that stand in the four lists.
  var factors: [Object] {
    let lists = board["factors"] as? [String: [Object]] ?? [:]
    return Quadrant.allCases.flatMap { lists[$0.rawValue] ?? [] }
  }

  /// What was entered: originals instead of what they were merged into.
  var leaves: [Object] {
    factors.flatMap { factor in
      let originals = list(factor, "originals")
      return originals.isEmpty ? [factor] : originals
    }
  }

  /// What follows from the board.
  var actions: [Object] { list(board, "actions") }

  private func list(_ object: Object, _ key: String) -> [Object] {
    object[key] as? [Object] ?? []
  }

  private func sum(_ objects: [Object], _ key: String) -> Int {
    objects.reduce(0) { $0 + ($1[key] as? Int ?? 0) }
  }

  /// The internal factors, or the external ones.
  private func side(_ isInternal: Bool) -> [Object] {
    let letters = isInternal ? "SW" : "OT"
    return factors.filter { letters.contains(($0["code"] as? String ?? " ").prefix(1)) }
  }

  /// The numbers that every format must show: both totals, and each score.
  var numbers: [String] {
    let scores = factors.compactMap { factor -> Int? in
      (factor["weightHundredths"] as? Int).flatMap { weight in
        (factor["rating"] as? Int).map { weight * $0 }
      }
    }
    let totals = [true, false].map { isInternal in
      side(isInternal).reduce(0) {
        $0 + ($1["weightHundredths"] as? Int ?? 0) * ($1["rating"] as? Int ?? 0)
      }
    }
    return (scores + totals).map { String(format: "%.2f", Double($0) / 100) }
  }

  /// Requires that everything that can be worked out is what the export says.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) {
    expectDots(sourceLocation)
    expectWeights(sourceLocation)
    expectStrategies(sourceLocation)
    expectComparison(sourceLocation)
  }

  private func expectDots(_ place: SourceLocation) {
    let rounds = list(board, "rounds").filter { $0["closed"] as? Bool == true }
    for round in rounds {
      for ballot in list(round, "ballots") {
        let cast = sum(list(ballot, "votes"), "dots")
        #expect(ballot["cast"] as? Int == cast, sourceLocation: place)
        guard let voters = ballot["voters"] as? Int, let budget = round["budget"] as? Int else {
          continue
        }
        #expect(ballot["expected"] as? Int == voters * budget, sourceLocation: place)
        #expect(ballot["difference"] as? Int == cast - voters * budget, sourceLocation: place)
      }
    }
    guard let last = rounds.last else { return }
    let votes = list(last, "ballots").flatMap { list($0, "votes") }
    for factor in factors {
      let ids = (list(factor, "originals") + [factor]).compactMap { $0["id"] as? String }
      let own = votes.filter { ids.contains($0["factor"] as? String ?? "") }
      #expect(factor["dots"] as? Int == sum(own, "dots"), sourceLocation: place)
    }
  }

  private func expectWeights(_ place: SourceLocation) {
    for factor in factors {
      guard let weight = factor["weightHundredths"] as? Int, let rating = factor["rating"] as? Int
      else { continue }
      #expect(factor["scoreHundredths"] as? Int == weight * rating, sourceLocation: place)
    }
    let weights = board["weights"] as? Object ?? [:]
    var totals: [Int] = []
    for (name, isInternal) in [("internal", true), ("external", false)] {
      let table = weights[name] as? Object ?? [:]
      let own = side(isInternal)
      #expect(
        table["weightSumHundredths"] as? Int == sum(own, "weightHundredths"),
        sourceLocation: place)
      let total = sum(own, "scoreHundredths")
      #expect(table["totalHundredths"] as? Int == total, sourceLocation: place)
      totals.append(total)
    }
    let third = { (total: Int) in total >= 300 ? 0 : total >= 200 ? 1 : 2 }
    #expect(
      weights["cell"] as? Int == third(totals[1]) * 3 + third(totals[0]) + 1,
      sourceLocation: place)
  }

  private func expectStrategies(_ place: SourceLocation) {
    let codes = Dictionary(
      factors.map { ($0["id"] as? String ?? "", $0["code"] as? String ?? "") },
      uniquingKeysWith: { first, _ in first })
    for strategy in list(board, "strategies") {
      let cited = (strategy["factors"] as? [String] ?? []).compactMap { codes[$0] }
      #expect(strategy["codes"] as? [String] == cited, sourceLocation: place)
      #expect(!cited.isEmpty, sourceLocation: place)
    }
  }

  private func expectComparison(_ place: SourceLocation) {
    guard let comparison = board["comparison"] as? Object else { return }
    let rows = list(comparison, "rows")
    let counts = comparison["counts"] as? [String: Int] ?? [:]
    for (fate, count) in counts {
      #expect(rows.count { $0["fate"] as? String == fate } == count, sourceLocation: place)
    }
    #expect(
      rows.count { $0["fate"] as? String != "gone" } == factors.count, sourceLocation: place)
  }
}
