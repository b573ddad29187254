import Testing
import WorkshopModel

@Suite("Merging factors") struct MergeTests {
  private var head: Factor { SwotSample.factor(30, .strengths, "Trained staff and one desk") }

  @Test("Merged factors stand under the new one, and the codes close up")
  func merged() {
    let board = SwotSample.board.merging([SwotSample.id(11), SwotSample.id(12)], into: head)
    #expect(board.factors(in: .strengths).map(\.code) == ["S1"])
    #expect(
      board.originals(of: head.id).map(\.text) == [
        "Trained investigators in 12 districts", "One reporting desk for border posts",
      ])
    #expect(board.codes[SwotSample.id(12)] == "S1")
    #expect(board.agencies(of: head.id) == ["Police", "Border"])
    #expect(board.dots(of: head.id) == 10)
  }

  @Test("What was merged twice shows the first wordings, not the words between")
  func nested() {
    var second = SwotSample.factor(31, .strengths, "All of it")
    second.quadrant = .strengths
    let board = SwotSample.board.merging([SwotSample.id(11), SwotSample.id(12)], into: head)
      .merging([head.id, SwotSample.id(13)], into: second)
    #expect(board.originals(of: second.id).map(\.id.low) == [11, 12, 13])
    #expect(board.factors(in: .weaknesses).map(\.factor.id.low) == [14])
    #expect(board.takingApart(second.id).factors(in: .strengths).map(\.factor.id.low) == [30])
  }

  @Test("Merging and taking apart again is the identity", arguments: 0..<200)
  func identity(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var board = SwotSample.random(&generator)
    // What stands for itself has nothing to come back to.
    let roots = Set(board.coded.map(\.factor.id))
    for index in board.factors.indices where roots.contains(board.factors[index].id) {
      board.factors[index].mergedInto = nil
    }
    let heads = board.coded.map(\.factor.id).filter { _ in Bool.random(using: &generator) }
    guard !heads.isEmpty else { return }
    let new = SwotSample.factor(99, .threats, "All of these")
    let merged = board.merging(heads, into: new)
    #expect(merged.coded.count == board.coded.count - heads.count + 1)
    #expect(merged.coded.allSatisfy { !heads.contains($0.factor.id) })
    let dots = merged.dots(of: new.id)
    #expect(dots == heads.reduce(0) { $0 + (board.dots(of: $1) ?? 0) })
    #expect(merged.takingApart(new.id) == board)
  }

  @Test(
    "Every factor is under exactly one that is shown, whatever was merged into what",
    arguments: 0..<200)
  func nothingIsLost(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let board = SwotSample.random(&generator)
    let shown = board.coded.map(\.factor.id)
    #expect(
      shown.flatMap { board.family(of: $0) }.map(\.id.low).sorted()
        == board.factors.map(\.id.low).sorted())
    #expect(Set(board.codes.keys) == Set(board.factors.map(\.id)))
  }

  @Test("Of two factors merged into each other one stands for both")
  func circle() {
    var board = SwotSample.board
    board.factors[0].mergedInto = board.factors[1].id
    board.factors[1].mergedInto = board.factors[0].id
    #expect(board.factors(in: .strengths).map(\.factor.id.low) == [11])
    #expect(board.codes[SwotSample.id(12)] == "S1")
  }

  @Test("Similar factors are offered by their words, joining words and plurals aside")
  func similar() {
    var board = SwotSample.board
    board.factors.append(
      SwotSample.factor(40, .weaknesses, "The case file is not shared with courts"))
    #expect(board.similar(to: SwotSample.id(13)).map(\.code) == ["W3"])
    #expect(board.similar(to: SwotSample.id(17)).isEmpty)
  }

  @Test(
    "WordLikeness reads every script",
    arguments: [
      ("সীমান্তে নতুন হটলাইন", "নতুন হটলাইন সীমান্তে", 100), ("Обученные кадры", "обученные КАДРЫ", 100),
      ("Routes change", "Курсы", 0), ("", "", 0),
    ])
  func likeness(first: String, second: String, percent: Int) {
    #expect(WordLikeness(first).percent(to: WordLikeness(second)) == percent)
    #expect(WordLikeness(second).percent(to: WordLikeness(first)) == percent)
  }

  @Test("Themes run across the quadrants, in one spelling")
  func themes() {
    var board = SwotSample.board
    board.factors[0].theme = "Training"
    board.factors[4].theme = "training"
    board.factors[2].theme = "Files"
    #expect(board.themes.map(\.name) == ["Training", "Files"])
    #expect(board.themes.map { $0.factors.map(\.code) } == [["S1", "O1"], ["W1"]])
  }
}
