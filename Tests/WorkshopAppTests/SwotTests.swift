import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("The SWOT board by keys") struct SwotTests {
  private func board() throws -> TestDriver {
    let app = try TestDriver(.roster(2))
    CommandScenario.addFactors(app)
    return app
  }

  /// The words of a quadrant, from the store.
  private func words(_ app: TestDriver, _ quadrant: Quadrant) throws -> [String] {
    let id = try #require(app.state.workshop?.id)
    let boards = try app.store.outline(id).dossier.boards
    return boards.flatMap { $0.factors(in: quadrant).map(\.factor.text) }
  }

  @Test("n enters factors one after the other until Esc")
  func entry() throws {
    let app = try board()
    #expect(try words(app, .strengths) == ["Trained cadre", "Clear orders"])
    app.expectScreen(contains: "S1", "Trained cadre", "S2", "Clear orders")
    app.press("w", "n")
    app.type("Few vehicles")
    app.press(.enter, .enter)
    #expect(try words(app, .weaknesses) == ["Few vehicles"])
    app.press("u")
    #expect(try words(app, .weaknesses) == [])
  }

  @Test("The board of a workshop is there when it is opened")
  func opened() throws {
    let app = try TestDriver(.sample)
    app.press("j", .enter, "3")
    app.expectScreen(contains: "“", "S1", "W1", "O1", "T1")
    app.expectScreen(lacks: "n adds the first")
  }

  @Test("Typed faster than the disk, the first factors still share one board")
  func entryAhead() throws {
    let app = try TestDriver(.roster(2))
    app.press(.enter, "3")
    app.pressAhead(
      ["n", "a", .enter, "b", .enter, "c", .enter, .escape, "t", "n", "d", .enter, .escape])
    let id = try #require(app.state.workshop?.id)
    #expect(try app.store.outline(id).dossier.boards.count == 1)
    #expect(try words(app, .strengths) == ["a", "b", "c"])
    #expect(try words(app, .threats) == ["d"])
  }

  @Test("A factor that is still being saved is not recorded twice")
  func voteAhead() throws {
    let app = try board()
    app.pressAhead(["n", "x", .enter, .escape, "+", "+"])
    app.ignoreNotices()
    #expect(try words(app, .strengths) == ["Trained cadre", "Clear orders", "x"])
  }

  @Test("s w o t go to a quadrant, m and a letter move the factor there")
  func move() throws {
    let app = try board()
    app.press("m", "o")
    #expect(try words(app, .strengths) == ["Clear orders"])
    #expect(try words(app, .opportunities) == ["Trained cadre"])
    app.expectScreen(contains: "O1")
    app.press("m", "t", "m", "w", "s", "m", "s")
    #expect(try words(app, .weaknesses) == ["Trained cadre"])
    #expect(try words(app, .strengths) == ["Clear orders"])
    app.press("u", "u", "u")
    #expect(try words(app, .strengths) == ["Trained cadre", "Clear orders"])
  }

  @Test("A key that is no quadrant ends the move")
  func moveAborted() throws {
    let app = try board()
    app.press("m", "j", "t")
    #expect(try words(app, .threats) == [])
    #expect(app.state.workshop?.swot.quadrant == .threats)
  }

  @Test("J and K change the order")
  func reorder() throws {
    let app = try board()
    app.press("J")
    #expect(try words(app, .strengths) == ["Clear orders", "Trained cadre"])
    app.press("J")
    app.expectNotice("It is the last one")
    app.press("K")
    #expect(try words(app, .strengths) == ["Trained cadre", "Clear orders"])
    app.press("K")
    app.expectNotice("It is the first one")
    app.press("u")
    #expect(try words(app, .strengths) == ["Clear orders", "Trained cadre"])
  }

  @Test("+ and - give and take dots, never below none")
  func votes() throws {
    let app = try board()
    app.press("+", "+", "+", "-")
    app.expectScreen(contains: "S1 •2")
    app.press("-", "-", "-")
    app.expectNotice("It has no dots.")
    app.press("u", "u")
    app.expectScreen(contains: "S1 •2")
  }

  @Test("Enter edits a factor, an empty one is refused, d deletes, u restores")
  func edit() throws {
    let app = try board()
    app.press(.enter)
    app.retype("সীমান্ত Sample")
    app.press(.enter)
    #expect(try words(app, .strengths).first == "সীমান্ত Sample")
    app.press(.enter, .control("u"), .enter)
    app.expectNotice("A factor needs words")
    app.press(.escape)
    app.press("d")
    #expect(try words(app, .strengths).count == 1)
    app.press("u")
    #expect(try words(app, .strengths).count == 2)
  }

  @Test("Q asks the board's question")
  func question() throws {
    let app = try board()
    app.expectScreen(contains: "No question yet; Q asks one")
    app.press("Q")
    app.type("How do we coordinate?")
    app.press(.enter)
    app.expectScreen(contains: "“How do we coordinate?”")
    app.press("Q", .escape)
    app.expectScreen(contains: "“How do we coordinate?”")
  }

  @Test("j and k cross from one quadrant into the next, h and l go sideways")
  func movement() throws {
    let app = try board()
    app.press("j", "j")
    #expect(app.state.workshop?.swot.quadrant == .opportunities)
    app.press("l")
    #expect(app.state.workshop?.swot.quadrant == .threats)
    app.press("k")
    #expect(app.state.workshop?.swot.quadrant == .weaknesses)
    app.press("h")
    #expect(app.state.workshop?.swot.quadrant == .strengths)
  }
}
