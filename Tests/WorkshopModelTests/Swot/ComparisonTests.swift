import Testing
import WorkshopModel

@Suite("Comparing boards") struct ComparisonTests {
  private func fates(_ now: FilledBoard, _ before: FilledBoard) -> [String] {
    BoardComparison(now, against: before).rows.map {
      "\($0.fate) \($0.now?.code ?? "-") \($0.before?.code ?? "-")"
    }
  }

  @Test("A board compared with itself is the same in all", arguments: 0..<50)
  func itself(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let board = SwotSample.random(&generator)
    let comparison = BoardComparison(board, against: board)
    #expect(comparison.rows.count == board.coded.count)
    #expect(comparison.count(.gone) == 0 && comparison.count(.new) == 0)
  }

  @Test("Each factor of both boards stands in exactly one row", arguments: 0..<100)
  func complete(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (now, before) = (SwotSample.random(&generator), SwotSample.random(&generator))
    let rows = BoardComparison(now, against: before).rows
    #expect(
      rows.compactMap { $0.now?.factor.id.low }.sorted() == now.coded.map(\.factor.id.low).sorted())
    #expect(
      rows.compactMap { $0.before?.factor.id.low }.sorted()
        == before.coded.map(\.factor.id.low).sorted())
    for row in rows {
      switch row.fate {
      case .new: #expect(row.before == nil)
      case .gone: #expect(row.now == nil)
      case .same: #expect(row.now?.factor.quadrant == row.before?.factor.quadrant)
      case .moved: #expect(row.now?.factor.quadrant != row.before?.factor.quadrant)
      }
    }
  }

  @Test("New, moved, same and gone")
  func fate() {
    var now = SwotSample.board
    now.factors.removeLast()
    now.factors[2].quadrant = .strengths
    now.factors[4].text = "Partners offer more joint courses"
    now.factors.append(SwotSample.factor(40, .threats, "Budget cuts of 20 % from 2025"))
    #expect(
      fates(now, SwotSample.board) == [
        "new T2 -", "moved S3 W1", "same S1 S1", "same S2 S2", "same W1 W2", "same O1 O1",
        "same O2 O2",
        "same T1 T1", "gone - T2",
      ])
  }

  @Test("The same words twice find each its own counterpart, of the same quadrant first")
  func twins() {
    var before = SwotSample.board
    before.factors = [
      SwotSample.factor(11, .threats, "Delay of funds"),
      SwotSample.factor(12, .weaknesses, "Delay of funds"),
    ]
    var now = before
    now.factors = [
      SwotSample.factor(21, .weaknesses, "Delay of funds"),
      SwotSample.factor(22, .weaknesses, "delay of FUNDS"),
    ]
    #expect(fates(now, before) == ["moved W2 T1", "same W1 W1"])
  }

  @Test(
    "Questions are the same by their words",
    arguments: [
      ("How do we coordinate?", "how do we  coordinate", true), ("How?", "Why?", false),
      ("", "", false),
    ])
  func questions(first: String, second: String, same: Bool) {
    #expect(SiblingBoard.isSame(first, second) == same)
  }

  @Test("Where actions know their factor, only those of the board count")
  func actions() {
    let workshop = Workshop(id: SwotSample.id(3), code: "x", title: "X")
    var own = Action(id: SwotSample.id(80), workshop: workshop.id, text: "Own")
    let other = Action(id: SwotSample.id(81), workshop: workshop.id, text: "Other")
    let before = SiblingBoard(workshop: workshop, filled: SwotSample.board, actions: [own, other])
    #expect(before.ownActions.count == 2)
    own.factor = SwotSample.id(13)
    #expect(
      SiblingBoard(workshop: workshop, filled: SwotSample.board, actions: [own, other]).ownActions
        == [own])
  }
}
