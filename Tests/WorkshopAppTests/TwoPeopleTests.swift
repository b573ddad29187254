import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Two people on one roll") struct TwoPeopleTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func windows() throws -> (TestDriver, TestDriver) {
    let path = folder.file("muster.db")
    let first = try TestDriver(.roster(4), path: path, account: "alice")
    let second = try TestDriver(path: path, frozen: FrozenWorld(seed: 2), account: "bob")
    for app in [first, second] { app.press(.enter, "2") }
    return (first, second)
  }

  @Test(
    "Marks of the other appear with a sign and whose they are; the next key takes the sign away")
  func flash() throws {
    let (alice, bob) = try windows()
    bob.press("p", "a")
    alice.lookElsewhere()
    alice.expectNotice("2 marks by bob")
    #expect(alice.line(4).contains("P  ‹"))
    #expect(alice.state.isFlashing)
    alice.press("j")
    #expect(!alice.state.isFlashing)
    #expect(!alice.screen.contains("‹"))
    bob.press("e")
    alice.lookElsewhere()
    alice.expectNotice("1 mark by bob")
    alice.tell(.clockTicked)
    #expect(!alice.state.isFlashing)
  }

  @Test("Our own marks never flash")
  func own() throws {
    let (alice, _) = try windows()
    alice.press("p", "p")
    alice.lookElsewhere()
    #expect(!alice.state.isFlashing)
  }

  @Test("A mark that the other has changed meanwhile shows both values and asks; Esc leaves theirs")
  func asks() throws {
    let (alice, bob) = try windows()
    bob.press("a")
    alice.press("p")
    alice.expectScreen(contains: "D2S1  bob: A · you: P  Person 1 Sample", "Whose mark stays")
    alice.press("x", .escape)
    alice.expectNotice("Theirs stays")
    #expect(alice.line(4).contains(" A "))
    #expect(bob.state.workshop?.roll.counts.absent == 1)
  }

  @Test("Enter records ours, and the other sees it")
  func insists() throws {
    let (alice, bob) = try windows()
    bob.press("a")
    alice.press("p", .enter)
    alice.expectNotice("Yours is recorded")
    #expect(alice.line(4).contains(" P "))
    bob.lookElsewhere()
    bob.expectNotice("1 mark by alice")
    #expect(bob.line(4).contains("P  ‹"))
    #expect(try alice.store.check().problems == [])
  }

  @Test("Paper over what the other has marked meanwhile asks for those rows only")
  func paper() throws {
    let (alice, bob) = try windows()
    alice.press("#")
    alice.type("1-3 p")
    bob.press("j", "a")
    alice.press(.enter)
    alice.expectScreen(contains: "D2S1  bob: A · you: P  Person 2 Sample")
    alice.expectScreen(lacks: "you: P  Person 1 Sample")
    alice.press(.enter)
    #expect(alice.state.workshop?.roll.counts.attended == 3)
  }

  @Test("What is being typed when the question comes is finished first")
  func whileTyping() throws {
    let (alice, bob) = try windows()
    bob.press("a")
    alice.pressAhead(["p", "/", "p"])
    alice.expectScreen(contains: "Filter")
    alice.press(.enter)
    alice.expectScreen(contains: "Whose mark stays")
    alice.press(.escape)
  }
}

@Suite("The whole room in a minute") struct WholeRoomTests {
  @Test("27 people are marked with 27 letters and the minutes of who came late, and nothing else")
  func byKeys() throws {
    let app = try AttendanceTests.roll(27)
    let keys = "pppl12ppppeppppppappppl5ppppppp"
    app.pressAhead(keys.map { .character($0) })
    let letters = try AttendanceTests.letters(app, 27)
    #expect(letters.filter { $0 == "P" }.count == 23)
    #expect(letters.filter { ["L12", "L5", "E", "A"].contains($0) }.count == 4)
    app.expectScreen(contains: "0 unmarked")
    // Half a second a key is slow, and still half of a minute.
    #expect(keys.count < 60)
  }

  @Test("The same from a paper sheet in one line, and one u takes all of it back")
  func fromPaper() throws {
    let app = try AttendanceTests.roll(27)
    let line = "@S-1 4 l12 9 e 16 a 21 l5 rest p"
    app.press("#")
    app.pressAhead(line.map { .character($0) } + [.enter])
    app.expectNotice("27 people from paper")
    let letters = try AttendanceTests.letters(app, 27)
    #expect(letters.filter { $0 == "P" }.count == 23)
    #expect([letters[3], letters[8], letters[15], letters[20]] == ["L12", "E", "A", "L5"])
    let session = try #require(app.state.workshop?.session?.session.id)
    #expect(try app.store.sources(in: session).values.allSatisfy { $0 == .paper })
    app.press("u")
    #expect(try AttendanceTests.letters(app, 27).allSatisfy { $0 == "·" })
  }

  @Test("What cannot be read stays in the line, and is told with its place and reason")
  func marked() throws {
    let app = try AttendanceTests.roll(3)
    app.press("#")
    app.type("1 p zz a")
    app.expectScreen(contains: "column 5: ", "“zz”", "Paper  1 p zz a")
    guard case .prompt(let prompt) = app.state.top else { return }
    #expect(prompt.unreadable == [4..<6])
  }
}
