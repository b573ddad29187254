import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Working groups on the roll") struct GroupTests {
  /// A roll of thirty, of whom the first three are in group A.
  private func opened(size: Size = Size(columns: 80, rows: 24)) throws -> TestDriver {
    let app = try TestDriver(.roster(30), size: size)
    app.press(.enter, "2", "[", "g", " ", " ", " ", "t")
    app.type("A")
    app.press(.enter)
    return app
  }

  @Test("t puts the selection into a group in one step, and says so")
  func group() throws {
    let app = try opened()
    app.expectNotice("3 people are in A now")
    app.expectScreen(lacks: "selected")
    app.press("u")
    app.press("c")
    app.expectNotice("There is no working group yet; t puts people into one.")
  }

  @Test("c shows one group after the other with counts, then everybody on the same person")
  func cycle() throws {
    let app = try opened()
    app.press("g", "c")
    app.expectNotice("no group 27 · A 3")
    app.expectScreen(contains: "no group · 27", "Person 4 Sample")
    app.expectScreen(lacks: "Person 3 Sample")
    app.press("c")
    app.expectScreen(contains: "group A · 3", "Person 3 Sample")
    app.expectScreen(lacks: "Person 4 Sample")
    app.press("P")
    app.expectNotice("Marked")
    app.press("j", "c")
    app.expectScreen(contains: "30 enrolled", "Person 30 Sample".prefix(8).description)
    #expect(app.cursorLine.contains("Person 2 Sample"))
  }

  @Test("The prompt holds the group that everybody selected is in; empty takes them out of it")
  func leave() throws {
    let app = try opened()
    app.press("g", "t")
    #expect(app.screen.contains("Group  A"))
    app.press(.control("u"), .enter)
    app.expectNotice("1 person is in no group now")
    app.press("c", "c")
    app.expectScreen(contains: "group A · 2")
    app.press(.escape)
    app.expectScreen(contains: "30 enrolled")
  }

  @Test("A wide roll shows each person's group")
  func column() throws {
    let app = try opened(size: Size(columns: 140, rows: 45))
    #expect(app.line(3).contains("Group"))
    #expect(app.line(4).contains("A      Person 1 Sample"), "\(app.line(4))")
    #expect(!app.line(7).contains("A      Person"))
  }

  /// Makes a break-out of group A of the first session, and goes to its roll.
  private func breakOut() throws -> TestDriver {
    let app = try opened()
    app.press("1", "g", .enter)
    for _ in 0..<7 { app.press(.tab) }
    app.type("a")
    app.press(.enter, "2", "[", "g")
    return app
  }

  @Test("A break-out lists, counts and marks its group only")
  func rollOfBreakOut() throws {
    let app = try breakOut()
    app.expectScreen(contains: "D1S1 is for group a", "3", "Person 3 Sample")
    app.expectScreen(lacks: "Person 4 Sample")
    app.press("P")
    app.expectNotice("Marked: 3 marks")
    app.expectScreen(contains: "0 unmarked")
    app.press("]", "]")
    app.expectScreen(contains: "30 enrolled", "Person 4 Sample")
    #expect(try app.store.check().isSound)
  }

  @Test("A break-out of another group is neither unmarked nor in the rate of who is not in it")
  func rates() throws {
    let app = try breakOut()
    app.press("P")
    app.expectNotice("Marked")
    app.press("]", "P")
    app.expectNotice("Marked")
    app.press("g")
    let own = app.line(4)
    #expect(own.contains("P    P"), "\(own)")
    #expect(own.contains("100%"))
    let other = app.line(7)
    #expect(!other.contains("·") && other.contains("–"), "\(other)")
  }

  @Test("A key pressed ahead of the break-out's roll marks somebody of its group")
  func aheadOfTheRoll() throws {
    let app = try breakOut()
    app.press("]", "G")
    app.pressAhead(["[", "p"])
    app.expectScreen(contains: "1 present")
    #expect(try app.store.check().isSound)
  }

  @Test("A paper line in a break-out leaves the others alone, and rest means its group")
  func paper() throws {
    let app = try breakOut()
    app.press("#")
    app.type("rest p")
    app.press(.enter)
    app.expectNotice("3 people from paper")
    app.press("#")
    app.type("9 p")
    app.press(.enter)
    app.expectNotice("group “a” only")
  }

  @Test("A break-out without people says how to fill its group")
  func emptyGroup() throws {
    let app = try TestDriver(.roster(3))
    app.press(.enter, "g", .enter)
    for _ in 0..<7 { app.press(.tab) }
    app.type("Z")
    app.press(.enter, "2", "[")
    app.expectScreen(contains: "Nobody is in the group of this session", "[ and ]")
    app.press("p")
    app.expectNotice("Nobody is on the roster")
    app.press("]")
    app.expectScreen(contains: "3 enrolled")
  }
}

@Suite("Somebody comes instead") struct SubstituteScreenTests {
  private func opened() throws -> TestDriver {
    let app = try TestDriver(.roster(5))
    app.press(.enter, "2", "j", "s")
    return app
  }

  @Test("s and a line put somebody in the place of the person, in one step")
  func substitute() throws {
    let app = try opened()
    app.expectScreen(contains: "Instead", "of Person 2 Sample")
    app.type("Alpha Sample, f, Agency 9")
    app.press(.enter)
    app.expectNotice("“Alpha Sample” instead of “Person 2 Sample”")
    #expect(app.cursorLine.contains("Alpha Sample") && app.cursorLine.contains(" 2 "))
    app.expectScreen(contains: "5 enrolled")
    #expect(!app.line(6).contains("Person 2 Sample") && !app.line(4).contains("Person 2 Sample"))
    app.press("O")
    app.expectScreen(contains: "instead of Person 2 Sample")
    app.press("q", "u")
    app.expectNotice("Undone: “Alpha Sample” instead of “Person 2 Sample”")
    app.expectScreen(contains: "Person 2 Sample")
  }

  @Test("Somebody on the roll is refused, and the line is kept to be corrected")
  func refused() throws {
    let app = try opened()
    app.type("Person 5 Sample")
    app.press(.enter)
    app.expectNotice("“Person 5 Sample” is in this workshop already.")
    #expect(app.screen.contains("Instead  Person 5 Sample"))
    app.retype("Alpha Sample")
    app.press(.enter)
    app.expectNotice("instead of")
  }

  @Test("A line without a name is asked for again")
  func nothing() throws {
    let app = try opened()
    app.press(.enter)
    app.expectNotice("Begin with a name")
    app.press(.escape)
    app.expectScreen(contains: "Person 2 Sample")
  }

  @Test("The page of who was substituted says by whom")
  func page() throws {
    let app = try opened()
    app.type("Alpha Sample")
    app.press(.enter, "q", "O", "/")
    app.type("person 2")
    app.press(.enter, .enter)
    app.expectScreen(contains: "withdrawn", "substituted by Alpha Sample")
  }
}

@Suite("Coming back") struct ReturningTests {
  @Test("Who took part in an earlier workshop has a sign on the roll, in the list and on the page")
  func sign() throws {
    let app = try TestDriver(.roster(3))
    var draft = Workshop(id: .unassigned, code: "", title: "The second")
    draft.dates = try DateSpec.parse("3-4 mar 2025")
    let second = try app.store.createWorkshop(draft).workshop
    _ = try app.store.importRoster(Array(Fixture.rows(4).dropFirst(2)), into: second.id)
    app.lookElsewhere()
    app.press("g", .enter, "2")
    #expect(app.line(4).contains("↻ Person 3 Sample"), "\(app.screen)")
    #expect(app.line(5).contains("Person 4 Sample") && !app.line(5).contains("↻"))
    app.press("O")
    app.expectScreen(contains: "↻ returning", "↻ The second", "  Sample workshop")
    app.press("q", "q", "O")
    #expect(app.line(5).contains("↻  Person 3 Sample"), "\(app.screen)")
    #expect(!app.line(3).contains("↻"))
  }
}
