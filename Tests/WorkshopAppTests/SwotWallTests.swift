import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("A SWOT board on the wall") struct SwotWallTests {
  private func board(_ size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver {
    let app = try TestDriver(.roster(12), size: size)
    CommandScenario.addFactors(app)
    return app
  }

  @Test("The four lists fill the screen, and nothing of tabs and footer is left")
  func four() throws {
    let app = try board()
    app.press("Q")
    app.type("How do we share lists?")
    app.press(.enter, "F")
    app.expectScreen(
      contains: "[entry]", "“How do we share lists?”", "Strengths", "Weaknesses", "Opportunities",
      "Threats", "S1      Trained cadre")
    app.expectScreen(lacks: "1 Agenda", "? help", "saved")
    app.press("F")
    app.expectScreen(contains: "1 Agenda")
  }

  @Test("One list alone stands in large letters, and the cursor leads through it")
  func alone() throws {
    let app = try board()
    app.press("n", .paste((1...6).map { "Number \($0)" }.joined(separator: "\n")), .escape)
    app.press("s", "g", "F", "z")
    app.expectScreen(contains: "█", "S1", " more")
    app.expectScreen(lacks: "S8", "Weaknesses", "Trained cadre")
    for _ in 0..<7 { app.press("j") }
    app.expectScreen(contains: "S8")
    app.expectScreen(lacks: "S1 ")
    app.press("w")
    app.expectScreen(lacks: "S8")
    app.press("z")
    app.expectScreen(contains: "Strengths", "Weaknesses")
  }

  @Test("The room watches while factors are entered, voted on and taken back")
  func filling() throws {
    let app = try board()
    app.press("F", "w", "n")
    app.type("Few vehicles")
    app.press(.enter, .escape)
    app.expectScreen(contains: "W1      Few vehicles")
    app.expectScreen(lacks: "1 Agenda")
    app.press("m", "t")
    app.expectScreen(contains: "T1      Few vehicles")
    app.press("u")
    app.expectScreen(contains: "W1      Few vehicles")
    app.press("w", " ", .escape)
    app.expectScreen(lacks: "1 Agenda")
    app.press(.escape)
    app.expectScreen(contains: "1 Agenda")
  }

  @Test("Dots appear when the round is closed, large and small")
  func dots() throws {
    let app = try TestDriver(.roster(12))
    CommandScenario.addRound(app)
    app.press(.escape, "F", "+", "+")
    app.expectScreen(contains: "is open; dots are hidden", "S1      Trained cadre")
    app.expectScreen(lacks: "•", "?")
    app.press("z")
    app.expectScreen(lacks: "•")
    app.press("V", "c", .escape)
    app.expectScreen(contains: "S1 •2")
    app.press("z")
    app.expectScreen(contains: "S1 •2   Trained cadre")
  }

  @Test("Who raised a factor is hidden, unless names are allowed")
  func names() throws {
    let app = try board()
    app.press("r", "j", "r", "r", "L")
    app.expectScreen(contains: "Agency 1", "Agency 2")
    app.press("F")
    app.expectScreen(lacks: "Agency")
    app.press("r")
    app.expectScreen(lacks: "Agency", "Raised", "Nobody said")
    app.press("u", "n", .tab)
    app.expectScreen(lacks: "Agency", "nobody said who")
    app.press(.escape)
    app.change { $0.showsNamesOnProjector = true }
    app.expectScreen(contains: "Agency 2")
    app.press("n")
    app.expectScreen(contains: "raised by")
    app.press(.escape)
  }

  @Test("Without a board there is nothing to show large")
  func nothing() throws {
    let app = try TestDriver(.roster(0))
    app.press(.enter, "3", "F")
    app.expectNotice("The agenda, the roll, the board and the timer can be shown large")
  }

  @Test(
    "It fits every size, with and without Unicode, and no factor is lost without a mark",
    arguments: [
      Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 140, rows: 45),
      Size(columns: 200, rows: 60),
    ], [true, false])
  func sizes(size: Size, isUnicode: Bool) throws {
    let app = try board(size)
    app.change { $0.isUnicode = isUnicode }
    app.press("Q")
    app.type("What do we need to work together?")
    app.press(.enter)
    for key: Key in ["s", "w", "o", "t"] {
      app.press(
        key, "n",
        .paste(
          "Файлы не передаются между ведомствами\nমামলার নথি ভাগ করা হয় না\n"
            + (1...9).map { "Number \($0) of a list of long factors" }.joined(separator: "\n")),
        .escape)
    }
    app.press("o", "g", "F")
    for quadrant in Quadrant.allCases {
      let count = app.state.workshop?.swot.face.factors(in: quadrant).count ?? 0
      let shown = (1...count).count { app.screen.contains("\(quadrant.letter)\($0) ") }
      if shown < count { app.expectScreen(contains: "+\(count - shown)") }
    }
    app.press("z")
    for place in 1...11 {
      app.expectScreen(contains: "O\(place)")
      app.press("j")
    }
    #expect(app.canvas.size == size)
  }

  @Test("On a large wall the names of all lists are large")
  func large() throws {
    let app = try board(Size(columns: 200, rows: 60))
    app.press("F")
    app.expectScreen(lacks: "Strengths", "Opportunities")
    app.expectScreen(contains: "█", "S1      Trained cadre")
    app.resize(140, 45)
    app.expectScreen(contains: "Strengths (helpful, internal)", "Opportunities")
  }
}
