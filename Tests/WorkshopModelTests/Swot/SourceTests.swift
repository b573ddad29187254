import Testing
import WorkshopModel

@Suite("Who raised a factor") struct SourceTests {
  @Test("By agency: who raised what, and what only one raised")
  func byAgency() {
    var board = SwotSample.board
    board.factors.append(SwotSample.factor(40, .weaknesses, "Files stay in drawers", by: "Border"))
    let head = SwotSample.factor(41, .weaknesses, "Files are not shared")
    board = board.merging([SwotSample.id(13), SwotSample.id(40)], into: head)
    let table = SourceTable(board, by: .agency)
    #expect(table.rows.map(\.name) == ["Border", "Police", ""])
    #expect(
      table.rows.map { $0.factors.map(\.code) } == [
        ["S2", "W2", "O2"], ["S1", "W2", "O1"], ["W1", "T1", "T2"],
      ])
    #expect(table.rows.map(\.alone) == [["S2", "O2"], ["S1", "O1"], []])
    #expect(table.rows[0].count(.weaknesses) == 1)
  }

  @Test("By group: a factor of a group's own board is the group's")
  func byGroup() {
    var board = SwotSample.board
    board.board.group = "A"
    board.factors[0].group = "B"
    #expect(
      SourceTable(board, by: .group).rows.map { "\($0.name) \($0.factors.count)" } == [
        "A 7", "B 1",
      ])
  }

  private let sizes = [
    FactorSource(.agency, "Police", size: 12), FactorSource(.agency, "Border", size: 6),
    FactorSource(.agency, "Court", size: 2), FactorSource(.agency, "Customs", size: 1),
  ]

  @Test("Small ones become others, with the next smallest until nobody is found by subtraction")
  func folding() {
    let folding = SourceFolding(
      sizes, named: ["Police", "Border", "Court", "Customs", ""], smallest: 5)
    #expect(
      ["Police", "Border", "Court", "Customs", ""].map(folding.name) == [
        "Police", "others", "others", "others", "",
      ])
  }

  @Test("Where all are large enough nothing is folded; who is not on the roll is")
  func unknown() {
    let known = SourceFolding(sizes, named: ["Police", "border"], smallest: 5)
    #expect(["Police", "border"].map(known.name) == ["Police", "border"])
    let strange = SourceFolding(sizes, named: ["Police", "Navy"], smallest: 5)
    #expect(strange.name("Navy") == "others")
    #expect(strange.name("Police") == "others")
  }

  @Test("Whatever is folded is together not small, unless all of it is", arguments: 0..<200)
  func safe(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let names = (0..<6).map { "Agency \($0)" }
    let sizes = names.map {
      FactorSource(.agency, $0, size: Int.random(in: 0...9, using: &generator))
    }
    let folding = SourceFolding(sizes, named: names, smallest: 5)
    let hidden = sizes.filter { folding.name($0.name) == SourceFolding.others }
    #expect(sizes.filter { $0.size < 5 }.allSatisfy(hidden.contains))
    let total = hidden.reduce(0) { $0 + $1.size }
    #expect(hidden.isEmpty || total >= 5 || hidden.count == sizes.count)
  }

  @Test("A board folds its factors and ballots alike")
  func boards() {
    var board = SwotSample.board
    board.board.group = "B"
    let folding = SourceFolding([], named: ["Police", "B"], smallest: 5)
    let folded = board.folded(folding, folding)
    #expect(folded.factors[0].raisedBy == "others")
    #expect(folded.factors[1].raisedBy == "Border")
    #expect(folded.board.group == "others")
    #expect(board.sourceNames(.agency).contains("Police"))
  }

  @Test("Groups' boards come together once, and each factor knows its group")
  func consolidation() {
    var group = SwotSample.board
    group.board.id = SwotSample.id(90)
    group.board.group = "A"
    let common = FilledBoard(
      board: Board(id: SwotSample.id(91), workshop: SwotSample.id(2), question: ""), factors: [])
    let added = Consolidation.additions(from: [group, common], to: common)
    #expect(added.count == 8)
    #expect(added.allSatisfy { $0.group == "A" && $0.board == common.board.id && $0.votes == 0 })
    #expect(added.map(\.source) == group.coded.map(\.factor.id))
    var filled = common
    filled.factors = Array(added.prefix(5)).enumerated().map { index, factor in
      var factor = factor
      factor.id = SwotSample.id(300 + index)
      return factor
    }
    #expect(Consolidation.additions(from: [group], to: filled).count == 3)
  }
}

@Suite("The phases of a SWOT") struct SwotPhaseTests {
  @Test("The suggested times add up to the exercise's own", arguments: [45, 60, 90, 7, 0])
  func times(total: Int) {
    let minutes = SwotPhase.minutes(of: total)
    #expect(minutes.values.reduce(0, +) == total)
    #expect(SwotPhase.actions.end(in: total) == total)
    let ends = SwotPhase.allCases.map { $0.end(in: total) }
    #expect(ends == ends.sorted())
  }

  @Test("Forward and back lead through all of them")
  func order() {
    #expect(SwotPhase.question.previous == nil)
    #expect(SwotPhase.actions.next == nil)
    #expect(SwotPhase.allCases.dropLast().allSatisfy { $0.next?.previous == $0 })
  }

  @Test("A board that nobody moved is where its content is")
  func unsaid() {
    var board = FilledBoard(
      board: Board(id: SwotSample.id(1), workshop: SwotSample.id(2), question: ""), factors: [])
    #expect(board.phase == .question)
    board.board.question = "How?"
    #expect(board.phase == .entry)
    board.board.phase = .dots
    #expect(board.phase == .dots)
  }

  @Test("Evidence goes round: fact, assumption, opinion, none")
  func evidence() {
    var evidence: Evidence?
    var seen: [Evidence?] = []
    for _ in 0..<4 {
      evidence = Evidence.after(evidence)
      seen.append(evidence)
    }
    #expect(seen == [.fact, .assumption, .opinion, nil])
    #expect(Set(Evidence.allCases.map(\.sign)).count == 3)
  }

  @Test(
    "Stakeholders stand where interest and influence put them",
    arguments: [
      (4, 4, Stakeholder.Stance.manageClosely), (1, 3, .keepSatisfied), (3, 2, .keepInformed),
      (2, 2, .monitor),
    ])
  func stakeholders(interest: Int, influence: Int, stance: Stakeholder.Stance) {
    var somebody = Stakeholder(id: SwotSample.id(1), board: SwotSample.id(2), name: "Court Sample")
    #expect(somebody.stance == nil)
    (somebody.interest, somebody.influence) = (interest, influence)
    #expect(somebody.stance == stance)
  }
}
