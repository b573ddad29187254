import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Strategies, actions, lenses and boards by keys") struct SwotLensTests {
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

  // MARK: The question

  @Test("Tab takes what another workshop asked, so that the boards can be compared")
  func askAgain() throws {
    let app = try TestDriver(.sample)
    let savar = try #require(
      try app.store.workshops(.start, reach: 9).rows.map(\.workshop).first { $0.city == "Savar" })
    let theirs = try #require(try app.store.outline(savar.id).dossier.boards.first)
    app.press(.enter, "3", "Q")
    app.expectScreen(contains: "Savar \(theirs.board.question.prefix(20))")
    app.press(.tab)
    guard case .prompt(let prompt) = app.state.top else {
      Issue.record("The question is not being typed.")
      return
    }
    #expect(prompt.input.text == theirs.board.question)
    app.press(.tab, .enter)
    enter(app, "s", "Partners offer joint courses")
    app.press("L")
    app.expectScreen(contains: "against Savar 26 Nov 2022")
    app.press("Q", .escape)
  }

  @Test("What is typed covers nothing that was just entered", arguments: [16, 24, 45])
  func uncovered(rows: Int) throws {
    let app = try board(Size(columns: 80, rows: rows))
    for key: Key in ["o", "t", "s"] {
      app.press(key, "n")
      for number in 1...9 {
        app.type("Few of them \(number)")
        app.press(.enter)
        app.expectScreen(contains: "Few of them \(number)")
        app.type("many words")
        app.expectScreen(contains: "Few of them \(number)", "? “many”")
        app.press(.control("u"))
      }
      app.press(.escape)
    }
  }

  // MARK: TOWS

  @Test("A strategy begins with the strongest free pair and cites only what is there")
  func tows() throws {
    let app = try TestDriver(.roster(12))
    CommandScenario.openTows(app)
    app.expectScreen(contains: "SO", "WO", "ST", "WT", "S1 + O1 (0)")
    app.press("n")
    app.expectScreen(contains: "S1 O1")
    app.press(.control("u"))
    app.type("S1 O7 Send them")
    app.press(.enter)
    app.expectNotice("There is no O7 on this board")
    app.retype("S1 O1 Send the cadre to the courses")
    app.press(.enter)
    app.expectScreen(contains: "S1 + O1: Send the cadre")
    app.expectScreen(lacks: "S1 + O1 (0)")
    app.press(.escape, "s", "g", "m", "w", "T", "l")
    app.expectScreen(contains: "W2 + O1: Send the cadre")
    app.press(.enter)
    app.retype("S1 T1 Hold the routes")
    app.press(.enter, "l")
    #expect(try filled(app).strategies(in: .st).map(\.sum) == ["S1 + T1"])
    app.press("d")
    #expect(try filled(app).strategies.isEmpty)
    app.press("u")
    #expect(try filled(app).strategies(in: .st).map(\.sum) == ["S1 + T1"])
  }

  @Test("What a strategy combines can be read while it is written, and the cursor goes to it")
  func towsPreview() throws {
    let app = try TestDriver(.roster(12))
    CommandScenario.openTows(app)
    app.press("n")
    app.expectScreen(contains: "S1 Trained cadre", "O1 Joint courses")
    app.retype("W1 O1 O4 more")
    app.expectScreen(contains: "W1 Few vehicles", "There is no O4 on this board")
    app.expectScreen(lacks: "S1 Trained")
    app.retype("S1 O1 First")
    app.press(.enter, "n")
    app.type("Second")
    app.press(.enter)
    #expect(app.state.strategy?.strategy.text == "Second")
    app.press(.enter, .escape)
    #expect(app.state.strategy?.strategy.text == "Second")
  }

  // MARK: Actions

  @Test("A due date is typed as it is said, and read back before it is saved")
  func due() throws {
    let app = try board()
    app.press("A")
    app.type("Write the orders down")
    app.press(.tab, .tab)
    app.expectScreen(contains: "30 jun · friday · in 2 weeks")
    app.type("in 2 weeks")
    let due = try #require(app.frozen.now.date.adding(days: 14))
    let label = app.state.language(due)
    app.expectScreen(contains: "\(app.state.language(due.weekday)) \(label)")
    app.retype("1 jan 2020")
    app.expectScreen(contains: "1 Jan 2020, which is past")
    app.retype("soon")
    app.press(.enter)
    app.expectNotice("look at the marked due")
    app.retype("in 2 weeks")
    app.press(.enter, "5")
    app.expectScreen(contains: label)
    let id = try #require(app.state.workshop?.id)
    #expect(try app.store.outline(id).dossier.actions.map(\.due) == [due])
  }

  @Test("An action comes from a factor in one key, and leads back to it")
  func actions() throws {
    let app = try board()
    app.press("j", "A")
    app.type("Write the orders down")
    app.press(.tab)
    app.type("Agency 2")
    app.press(.tab)
    app.type("30 jun 2024")
    app.press(.tab, .tab)
    app.type("Orders on paper")
    app.press(.enter, "t", "5")
    app.expectScreen(contains: "from S2 “Clear orders”", "seen by: Orders on paper")
    app.press("b")
    #expect(app.state.workshop?.swot.selected?.text == "Clear orders")
    #expect(app.state.workshop?.tab == .swot)
    app.press("5", "n")
    app.type("Loose end")
    app.press(.enter)
    app.press("j", "b")
    app.expectNotice("It came from no factor")
  }

  @Test("An action comes from a strategy with its words")
  func strategyAction() throws {
    let app = try TestDriver(.roster(12))
    CommandScenario.addStrategy(app)
    app.press("A", .enter, .escape, "5")
    app.expectScreen(contains: "Send the cadre to the courses", "from S1 + O1")
    app.press("b")
    #expect(app.state.workshop?.swot.selected?.text == "Trained cadre")
  }

  @Test("The list groups by owner and by date, what is overdue is said, and at the next start too")
  func actionOrder() throws {
    let app = try board()
    app.press("5")
    for (what, who, due) in [
      ("First", "B Unit", "1 jan 2023"), ("Second", "A Unit", ""),
      ("Third", "B Unit", "1 jan 2022"),
    ] {
      app.press("n")
      app.type(what)
      app.press(.tab)
      app.type(who)
      app.press(.tab)
      app.type(due)
      app.press(.enter)
    }
    app.expectScreen(contains: "2 overdue", "by owner")
    let order = { app.state.workshop?.promises.map(\.text) }
    #expect(order() == ["Second", "Third", "First"])
    #expect(app.screen.split(separator: "\n").count { $0.contains("B Unit") } == 1)
    app.press("o")
    app.expectScreen(contains: "by due date")
    #expect(order() == ["Third", "First", "Second"])
    let code = try #require(app.state.workshop?.workshop.code)
    app.tell(.started)
    app.press("q", "q")
    app.tell(.overdueCounted([(code, 2)]))
    app.expectScreen(contains: "2 actions are overdue: \(code) (2)")
  }

  // MARK: Lenses

  @Test("L goes through the lenses that have something to show")
  func lenses() throws {
    let app = try board()
    app.press("L")
    app.expectNotice("No other workshop has asked this question")
    app.press("r", "j", "r", "r", "L")
    app.expectScreen(contains: "by agency", "── ", "Agency 1", "Agency 2")
    app.press("J")
    app.expectNotice("The lens decides the order")
    app.press("L")
    app.expectNotice("no other workshop has asked this question")
    app.expectScreen(lacks: "by agency")
  }

  @Test("The cursor stays on its factor under every lens, and Esc takes the lens off")
  func lensCursor() throws {
    let app = try board()
    enter(app, "s", "Old boats", "New maps")
    app.press("g", "j", "r", "L")
    app.expectScreen(contains: "by agency", "── ")
    #expect(app.state.workshop?.swot.row == 0)
    #expect(app.state.workshop?.swot.selected?.text == "Clear orders")
    app.press(.escape)
    app.expectScreen(lacks: "by agency")
    app.expectScreen(contains: "S2      Clear orders")
    #expect(app.state.workshop?.swot.selected?.text == "Clear orders")
    app.press(.escape)
    app.expectScreen(contains: "Muster")
  }

  @Test("Against the Savar board: new, moved, same and gone, with its actions")
  func compare() throws {
    let app = try TestDriver(.sample)
    let savar = try #require(
      try app.store.workshops(.start, reach: 9).rows.map(\.workshop).first { $0.city == "Savar" })
    let theirs = try #require(try app.store.outline(savar.id).dossier.boards.first)
    app.press(.enter, "3", "Q")
    app.type(theirs.board.question)
    app.press(.enter)
    enter(app, "w", "Sample: case files are not shared between agencies")
    enter(app, "s", "Sample: partners offer joint courses", "A hotline exists since 2023")
    app.press("L")
    app.expectScreen(
      contains: "against Savar 26 Nov 2022", "= Sample: case files", "→O1 Sample:", "+ A hotline")
    app.expectScreen(contains: "− Sample:", "+ 1 new", "its actions: 0 done of 2")
    app.press("L")
    app.expectScreen(lacks: "against Savar 26 Nov 2022")
  }

  @Test("Stakeholders stand by influence and interest")
  func stakeholders() throws {
    let app = try board()
    app.press("I")
    for (name, interest, influence) in [("Press Sample", "4", "1"), ("Court Sample", "3", "4")] {
      app.press("n")
      app.type(name)
      app.press(.tab)
      app.type(interest)
      app.press(.tab)
      app.type(influence)
      app.press(.enter)
    }
    app.expectScreen(contains: "manage closely", "keep informed", "3 ●●●○", "Court Sample")
    app.press("g", .enter, .tab)
    app.retype("9")
    app.press(.enter)
    app.expectNotice("Nothing was saved")
    app.retype("1")
    app.press(.enter)
    app.expectScreen(contains: "keep satisfied")
    #expect(try filled(app).stakeholders.map(\.name).sorted() == ["Court Sample", "Press Sample"])
  }

  // MARK: Boards

  @Test("A group's board is filled apart and brought together, and each factor knows its group")
  func groups() throws {
    let app = try board()
    app.press("B")
    app.type("Group A")
    app.press(.enter, "]")
    app.expectScreen(contains: "2/2", "Group A")
    enter(app, "t", "Routes change monthly")
    app.press("C")
    app.expectNotice("Brought together")
    app.press("C")
    app.expectNotice("has all of them already")
    app.press("[", "t")
    app.expectScreen(contains: "Routes change monthly", "Group A")
    #expect(try filled(app).factors(in: .threats).first?.factor.source != nil)
    app.press("L")
    app.expectScreen(contains: "by group")
    app.press("]", "D")
    #expect(app.state.workshop?.swot.boards.count == 1)
    app.press("u")
    #expect(app.state.workshop?.swot.boards.count == 2)
  }

  @Test("z gives the quadrant the whole screen, Esc gives it back")
  func wide() throws {
    let app = try board()
    enter(app, "w", "Few vehicles")
    app.press("z")
    app.expectScreen(contains: "Weaknesses", "Few vehicles")
    app.expectScreen(lacks: "Strengths", "Clear orders")
    app.press("s")
    app.expectScreen(contains: "Clear orders")
    app.press(.escape)
    app.expectScreen(contains: "Weaknesses", "Strengths")
  }

  @Test("What another process adds appears, with the cursor where it was")
  func elsewhere() throws {
    let app = try board()
    app.press("j")
    let board = try filled(app)
    var factor = Factor(
      id: app.store.environment.newID(), board: board.board.id, quadrant: .strengths, rank: "1",
      text: "From elsewhere")
    factor.raisedBy = "Agency 2"
    _ = try app.store.save([factor])
    app.lookElsewhere()
    app.expectScreen(contains: "S1      From elsewhere")
    #expect(app.state.workshop?.swot.selected?.text == "Clear orders")
  }

  @Test(
    "Nothing is cut without a mark, however many and long the factors are",
    arguments: [
      Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 140, rows: 45),
    ])
  func nothingIsCut(size: Size) throws {
    let app = try board(size)
    for key: Key in ["s", "w", "o", "t"] {
      app.press(
        key, "n",
        .paste(
          (1...12).map { "Number \($0) of a list of long factors that wrap over lines" }.joined(
            separator: "\n")), .escape)
    }
    app.press("o", "g")
    for quadrant in Quadrant.allCases {
      let count = try filled(app).factors(in: quadrant).count
      let shown = (1...count).count { app.screen.contains("\(quadrant.letter)\($0) ") }
      #expect(shown > 0)
      if shown < count { app.expectScreen(contains: "+\(count - shown)") }
    }
    // The cursor can go everywhere.
    for _ in 0..<11 { app.press("j") }
    app.expectScreen(contains: "O12")
  }
}
