import Testing
import WorkshopModel

@Suite("TOWS") struct TowsTests {
  /// A board with one strategy that cites S1 and O2.
  private var board: FilledBoard {
    var board = SwotSample.board
    board.strategies = [
      Strategy(
        id: SwotSample.id(60), board: board.board.id, pairing: .so, rank: "A",
        text: "Train at the border")
    ]
    board.citations = [
      Citation(strategy: SwotSample.id(60), factor: SwotSample.id(11)),
      Citation(strategy: SwotSample.id(60), factor: SwotSample.id(16)),
    ]
    return board
  }

  private func change(_ number: Int, _ body: (inout Factor) -> Void) -> FilledBoard {
    var board = board
    if let index = board.factors.firstIndex(where: { $0.id == SwotSample.id(number) }) {
      body(&board.factors[index])
    }
    return board
  }

  @Test("A strategy shows the codes of what it cites")
  func codes() {
    #expect(board.strategies(in: .so).map(\.sum) == ["S1 + O2"])
  }

  @Test("It follows a factor to another place and another quadrant")
  func follows() {
    #expect(change(11) { $0.rank = "z" }.strategies(in: .so).map(\.sum) == ["S2 + O2"])
    let moved = change(11) { $0.quadrant = .weaknesses }
    #expect(moved.strategies(in: .wo).map(\.sum) == ["W1 + O2"])
    #expect(moved.strategies(in: .so).isEmpty)
  }

  @Test("It follows a factor under another one, and cites all when that is taken apart")
  func merged() {
    let head = SwotSample.factor(70, .strengths, "Trained staff and one desk")
    var merged = board.merging([SwotSample.id(11), SwotSample.id(12)], into: head)
    #expect(merged.strategies(in: .so).map(\.sum) == ["S1 + O2"])
    merged.citations[0] = Citation(strategy: SwotSample.id(60), factor: head.id)
    #expect(merged.takingApart(head.id).strategies(in: .so).map(\.sum) == ["S1 + S2 + O2"])
  }

  @Test("A factor that is gone is not cited any more, and cited again when it comes back")
  func gone() {
    var gone = board
    gone.factors.removeFirst()
    #expect(gone.strategies(in: .so).map(\.sum) == ["O2"])
    gone.factors.append(board.factors[0])
    #expect(gone.strategies(in: .so).map(\.sum) == ["S1 + O2"])
  }

  @Test("No code is ever without a factor, whatever happens", arguments: 0..<200)
  func neverDangles(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var board = SwotSample.random(&generator)
    board.strategies = (0..<4).map {
      Strategy(
        id: SwotSample.id(200 + $0), board: board.board.id,
        pairing: Pairing.allCases.randomElement(using: &generator) ?? .so, rank: "A", text: "Do it")
    }
    board.citations = board.strategies.flatMap { strategy in
      (0..<3).map { _ in
        Citation(
          strategy: strategy.id,
          factor: SwotSample.id(10 + Int.random(in: 0...18, using: &generator)))
      }
    }
    let known = Set(board.coded.map(\.code))
    let shown = board.citedStrategies
    #expect(shown.count == board.strategies.count)
    for strategy in shown {
      #expect(Set(strategy.codes).isSubset(of: known))
      #expect(strategy.codes.count == strategy.factors.count)
      #expect(Set(strategy.codes).count == strategy.codes.count)
    }
  }

  @Test("Pairs that are not used yet are offered, the strongest first")
  func pairs() {
    let pairs = board.unusedPairs(.so)
    #expect(
      pairs.map { "\($0.inside.code)\($0.outside.code) \($0.strength)" } == [
        "S1O1 10", "S2O1 8", "S2O2 8",
      ])
    var weighed = board
    for index in weighed.factors.indices {
      (weighed.factors[index].weight, weighed.factors[index].rating) = (25, index % 2 == 0 ? 1 : 4)
    }
    #expect(
      weighed.unusedPairs(.so).map { "\($0.inside.code)\($0.outside.code) \($0.strength)" } == [
        "S2O2 200", "S2O1 125", "S1O1 50",
      ])
  }

  @Test(
    "A line begins with codes of any form",
    arguments: [
      "S1 O2 Send them", "s1+o2: Send them", "S১, O২ Send them", "S1 × O2 S1 Send them",
    ])
  func reading(line: String) throws {
    let read = try StrategyLine.read(line, on: SwotSample.board).get()
    #expect(read.factors == [SwotSample.id(11), SwotSample.id(16)])
    #expect(read.text == "Send them")
  }

  @Test(
    "What does not exist cannot be cited",
    arguments: [
      ("S3 O1 Send them", StrategyLine.Problem.unknown("S3")), ("Send them", .citesNothing),
      ("S1 O1", .wordless),
      ("", .citesNothing),
    ])
  func refused(line: String, problem: StrategyLine.Problem) {
    #expect(throws: problem) { try StrategyLine.read(line, on: SwotSample.board).get() }
  }

  @Test("Codes are read up to one that does not exist, and what is behind them is the rest")
  func leadingCodes() {
    let read = StrategyLine.codes("s1 + O1: send", on: board)
    #expect(read.factors.count == 2)
    #expect(read.unknown == nil)
    #expect(read.rest == "send")
    let stopped = StrategyLine.codes("S1 O9 T1", on: board)
    #expect(stopped.factors.count == 1)
    #expect(stopped.unknown == "O9")
  }

  @Test("Where both lists of a side are cited, the cell it was written for decides")
  func both() {
    var both = board
    both.citations.append(Citation(strategy: SwotSample.id(60), factor: SwotSample.id(13)))
    #expect(both.strategies(in: .so).map(\.sum) == ["S1 + W1 + O2"])
    both.strategies[0].pairing = .wt
    #expect(both.strategies(in: .wo).map(\.sum) == ["S1 + W1 + O2"])
  }
}
