import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The SWOT method by keys") struct SwotMethodTests {
  private func board(_ size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver {
    let app = try TestDriver(.roster(12), size: size)
    CommandScenario.addFactors(app)
    return app
  }

  private func filled(_ app: TestDriver) throws -> FilledBoard {
    let id = try #require(app.state.workshop?.id)
    return try #require(try app.store.outline(id).dossier.boards.first)
  }

  private func enter(_ app: TestDriver, _ key: Key, _ texts: String...) {
    app.press(key, "n")
    for text in texts {
      app.type(text)
      app.press(.enter)
    }
    app.press(.escape)
  }

  // MARK: Phases

  @Test("> and < lead through the phases, and going back loses nothing")
  func phases() throws {
    let app = try board()
    app.expectScreen(contains: "[entry]")
    app.press(">", ">")
    app.expectScreen(contains: "[dots]")
    #expect(try filled(app).board.phase == .dots)
    app.press("<", "<", "<")
    app.expectScreen(contains: "[question]", "Trained cadre")
    app.press("<")
    app.expectNotice("There is no phase further on.")
    app.press("u", "u", "u")
    app.expectScreen(contains: "[dots]")
  }

  @Test("While the session runs the bar shows until when the phase should last")
  func timer() throws {
    let app = try board()
    var phase = try filled(app).board
    let workshop = try #require(app.state.workshop)
    var session = try #require(workshop.block?.session)
    session.minutes = 60
    phase.session = session.id
    phase.phase = .merge
    _ = try app.store.save([session, phase])
    app.lookElsewhere()
    app.expectScreen(contains: "9 min")
    app.press("1", "s", "3")
    // Of 60 minutes 24 are for what comes before and merging itself.
    app.expectScreen(contains: "until", "· 24 min")
    app.frozen.advance(minutes: 23)
    app.tell(.clockTicked)
    app.expectScreen(contains: "1 min !")
    app.frozen.advance(minutes: 5)
    app.tell(.clockTicked)
    app.expectScreen(contains: "4 min over !")
  }

  // MARK: Entry

  @Test("Tab says who raises what is typed, and it stays for the next factors")
  func raisers() throws {
    let app = try board()
    app.press("w", "n")
    app.expectScreen(contains: "nobody said who")
    app.press(.tab)
    app.expectScreen(contains: "raised by Agency 1")
    app.type("Few vehicles")
    app.press(.enter)
    app.type("Old radios")
    app.press(.enter, .tab)
    app.expectScreen(contains: "raised by Agency 2")
    app.press(.tab)
    app.type("No maps")
    app.press(.enter, .escape)
    let board = try filled(app)
    #expect(board.factors(in: .weaknesses).map(\.factor.raisedBy) == ["Agency 1", "Agency 1", ""])
  }

  @Test("A paste of many lines becomes many factors, one step of undo")
  func paste() throws {
    let app = try board()
    app.press("o", "n", .paste("- Joint courses\n\n2. A hotline\n* সীমান্ত কোর্স\n"), .escape)
    #expect(
      try filled(app).factors(in: .opportunities).map(\.factor.text) == [
        "Joint courses", "A hotline", "সীমান্ত কোর্স",
      ])
    app.press("u")
    #expect(try filled(app).factors(in: .opportunities).isEmpty)
  }

  @Test("A paste makes the first board, too")
  func pasteFirst() throws {
    let app = try TestDriver(.roster(2))
    app.press(.enter, "3", "n", .paste("One thing here\nAnother thing"), .escape)
    #expect(try filled(app).factors(in: .strengths).count == 2)
  }

  @Test("r says who raised it, in turn, and e what it rests on; both act on a selection")
  func marks() throws {
    let app = try board()
    app.press("*", "r", "e")
    var factors = try filled(app).factors(in: .strengths).map(\.factor)
    #expect(factors.map(\.raisedBy) == ["Agency 1", "Agency 1"])
    #expect(factors.map(\.evidence) == [.fact, .fact])
    app.press(.escape, "g", "r", "r", "e", "e", "e")
    factors = try filled(app).factors(in: .strengths).map(\.factor)
    #expect(factors.map(\.raisedBy) == ["", "Agency 1"])
    #expect(factors.map(\.evidence) == [nil, .fact])
  }

  @Test("Hints on the wording stand beside, while typing and afterwards, and block nothing")
  func hints() throws {
    let app = try board(Size(columns: 140, rows: 45))
    app.press("w", "n")
    app.type("Few vehicles at the border")
    app.expectScreen(contains: "? “few”: how many, how much, since when?")
    app.press(.enter, .escape)
    app.expectScreen(contains: "Worth a second look", "? “few”")
    #expect(try filled(app).factors(in: .weaknesses).count == 1)
    app.resize(80, 24)
    app.expectScreen(contains: "? “few”: how many")
  }

  // MARK: Merge and themes

  @Test("Selected factors merge under one wording, stay visible, and come apart again")
  func merge() throws {
    let app = try board()
    enter(app, "s", "Trained cadres everywhere")
    app.press("g", "=")
    app.expectNotice("Selected: 2 factors")
    app.press("M")
    app.retype("Trained people")
    app.press(.enter)
    app.expectScreen(
      contains: "S1", "Trained people", "· Trained cadre", "· Trained cadres everywhere")
    #expect(try filled(app).factors(in: .strengths).count == 2)
    app.press("s", "g", "M")
    #expect(
      try filled(app).factors(in: .strengths).map(\.factor.text) == [
        "Trained cadre", "Clear orders", "Trained cadres everywhere",
      ])
    app.press("u")
    app.expectScreen(contains: "Trained people")
    app.press("u")
    app.expectScreen(lacks: "S1      Trained people")
  }

  @Test("The cursor goes to what was merged, wherever it stood before")
  func mergeCursor() throws {
    let app = try board()
    enter(app, "s", "Old boats", "New maps")
    app.press("g", " ", " ", "G", "M")
    app.retype("Cadre with orders")
    app.press(.enter)
    #expect(app.state.workshop?.swot.selected?.text == "Cadre with orders")
    app.press("M")
    app.expectScreen(lacks: "Cadre with orders")
  }

  @Test("The last line begins with what the phase needs")
  func hintsOfPhases() throws {
    let app = try board()
    #expect(app.line(-1).hasPrefix(" n new"))
    app.press(">", ">")
    #expect(app.line(-1).hasPrefix(" V votes"))
    app.press(">")
    #expect(app.line(-1).hasPrefix(" W weights"))
    app.press(">")
    #expect(app.line(-1).hasPrefix(" T TOWS"))
    app.press(">")
    #expect(app.line(-1).hasPrefix(" A action"))
  }

  @Test("While dots are counted the factor and the budget stand above the line")
  func tallyPreview() throws {
    let app = try TestDriver(.roster(12))
    CommandScenario.addRound(app)
    app.press(.enter)
    app.expectScreen(contains: "0 of 6 dots")
    app.type("S1 4 S2")
    app.expectScreen(contains: "S2 Clear orders", "4 of 6 dots · 2 not given")
    app.type(" 3")
    app.expectScreen(contains: "! 7 of 6 dots · 1 too many")
    app.type(" X9")
    app.expectScreen(contains: "“X9” is no factor and no number")
    app.press(.escape)
  }

  @Test("A merge needs two, and words")
  func mergeRefused() throws {
    let app = try board()
    app.press("M")
    app.expectNotice("Select two factors or more")
    app.press("*", "M", .control("u"), .enter)
    app.expectNotice("A factor needs words")
    app.press(.escape)
    #expect(try filled(app).factors.count == 2)
  }

  @Test("v selects a range, m moves it, d deletes it")
  func range() throws {
    let app = try board()
    enter(app, "s", "Third thing here")
    app.press("g", "v", "j", "m", "t")
    var board = try filled(app)
    #expect(board.factors(in: .threats).map(\.factor.text) == ["Trained cadre", "Clear orders"])
    app.press("*", "d")
    board = try filled(app)
    #expect(board.factors.map(\.text) == ["Third thing here"])
    app.press("u", "u")
    #expect(try filled(app).factors(in: .strengths).count == 3)
  }

  @Test("c names a theme across quadrants")
  func themes() throws {
    let app = try board(Size(columns: 140, rows: 45))
    enter(app, "t", "Trained staff leave")
    app.press("c")
    app.type("Staff")
    app.press(.enter, "s", "c")
    app.type("Staff")
    app.press(.enter)
    app.expectScreen(contains: "Themes", "S1 T1 Staff")
    #expect(try filled(app).themes.map(\.name) == ["Staff"])
  }

  // MARK: Dots

  @Test("A round is opened, hides its dots, is counted and checked, and shows them when closed")
  func rounds() throws {
    let app = try TestDriver(.roster(12))
    CommandScenario.addRound(app)
    app.expectScreen(contains: "open", "3 dots each", "2 voters", "0 of 6 dots · 6 not given")
    app.press(.enter)
    app.type("S1 4 S2 3")
    app.press(.enter)
    app.expectNotice("7 of 6 dots · 1 too many")
    app.expectScreen(contains: "! 7 of 6 dots")
    app.press(.enter)
    app.retype("S1 4 S9 1")
    app.press(.enter)
    app.expectNotice("There is no S9 on this board")
    app.retype("S1 2 S2 4")
    app.press(.enter, .escape)
    app.expectScreen(contains: "S1 ?", "dots are hidden")
    app.press("s", "g", "+")
    app.expectScreen(contains: "7 of 6 dots")
    app.press("-", "V", "c")
    app.expectScreen(contains: "closed", "Ranking: Round 1", "1", "S2")
    app.press(.escape)
    app.expectScreen(contains: "S1 •2", "S2 •4")
    app.press("+")
    app.expectNotice("The round is closed; V opens another one.")
  }

  @Test("Ballots by group add up, and ties share a place")
  func ballots() throws {
    let app = try TestDriver(.roster(12))
    CommandScenario.addRound(app)
    app.press("b")
    app.type("Agency 2")
    app.press(.tab, "1", .enter, "j", "j", .enter)
    app.type("S2 3")
    app.press(.enter, "k", .enter)
    app.type("S1 3")
    app.press(.enter, "c")
    app.expectScreen(contains: "Agency 2", "3 of 3 dots", "3 of 6 dots", "1=")
    let round = try #require(try filled(app).rounds.first)
    #expect(try filled(app).ballots(of: round.id).map(\.voters) == [2, 1])
  }

  // MARK: Weights

  @Test("Weights are typed, sum to 1.00 on request, and the totals are read")
  func weights() throws {
    let app = try board()
    app.press("W", .enter)
    app.type("0,5")
    app.press(.enter, .enter)
    app.type("30%")
    app.press(.enter)
    app.expectScreen(contains: "0.80 !", "not 1.00 yet")
    app.press("N")
    app.expectNotice("Changed 2 weights: S1 0.50 → 0.63, S2 0.30 → 0.37")
    app.expectScreen(contains: "a weight or a rating is missing")
    app.press("g", "4", "2")
    app.expectNotice("Strengths usually rate 3–4")
    app.expectScreen(contains: "2 !", "3.26", "strong inside (above 2.50)")
    app.press("N")
    app.expectNotice("The weights sum to 1.00 already.")
    app.press(.enter)
    app.retype("two")
    app.press(.enter)
    app.expectNotice("“two” is no weight from 0 to 1")
    app.press(.escape, "u", "u", "u")
    #expect(try filled(app).factors(in: .strengths).map(\.factor.weight) == [50, 30])
  }

  @Test("Both totals give a cell of the matrix")
  func position() throws {
    let app = try board()
    enter(app, "o", "Joint courses with partners")
    app.press("W", "4", "3", "4", "D")
    app.expectNotice("Changed 3 weights")
    app.expectScreen(contains: "cell I: grow and build", "■ · ·")
    #expect(try filled(app).factors(in: .opportunities).first?.factor.weight == 100)
  }
}
