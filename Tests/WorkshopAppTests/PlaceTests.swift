import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Coming back to the same place") struct PlaceTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// The screen after these steps, and the program that starts where they ended.
  private func restart(
    _ fixture: Fixture = .roster(60), seed: UInt64 = 1, _ steps: (TestDriver) throws -> Void
  ) throws -> (before: String, after: TestDriver) {
    let (before, place) = try end(fixture, seed, steps)
    let world = FrozenWorld(seed: seed + 1)
    return (before, try TestDriver(path: path, frozen: world, place: place))
  }

  /// Runs the program through the steps and lets it go.
  private func end(
    _ fixture: Fixture, _ seed: UInt64, _ steps: (TestDriver) throws -> Void
  ) throws -> (String, Place?) {
    let app = try TestDriver(fixture, path: path, frozen: FrozenWorld(seed: seed))
    try steps(app)
    app.ignoreNotices()
    return (Self.body(app), app.state.place)
  }

  private var path: String { folder.file("muster.db") }

  /// The screen without the line for notices and hints.
  private static func body(_ app: TestDriver) -> String {
    app.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "\n")
  }

  @Test(
    "Tab, row, session, filter, quadrant and audience are the same",
    arguments: [
      [], ["G"], ["2", "]", "G", "k"], ["2", "[", .pageDown], ["2", "m"],
      ["2", "/", "3", .enter, "j", "j"], ["3", "t"], ["4"], ["5"], ["6", "a"], ["N"],
      ["N", "a"],
    ] as [[Key]])
  func places(keys: [Key]) throws {
    var row = ""
    let (before, after) = try restart { app in
      app.press([.enter] + keys)
      row = app.cursorLine
    }
    #expect(after.cursorLine == row)
    // A list may stand at another height around its row.
    if row.isEmpty || after.state.workshop?.tab != .attendance {
      #expect(Self.body(after) == before)
    }
    after.expectNotice("Back where you were; Esc for the list")
    after.press(.escape, .escape, .escape, .escape)
    after.expectScreen(contains: "Workshops", "Sample workshop")
  }

  @Test("A factor, an action and words are found again by what they are, not by their row")
  func rows() throws {
    let (before, after) = try restart { app in
      CommandScenario.addFactors(app)
      app.press("j")
    }
    #expect(Self.body(after) == before)
    #expect(after.state.workshop?.swot.selected?.text == "Clear orders")
    let words = try restart(.empty, seed: 9) { app in
      app.press(.enter, "1", "g", "N", "n")
      app.type("First")
      app.press(.control("s"), "n")
      app.type("Second")
      app.press(.control("s"))
    }
    #expect(words.after.state.selectedWords?.text == "Second")
  }

  @Test(
    "The half-typed line is there: walk-in, paper, factor, question, minutes, groups",
    arguments: [
      (["2", "w"], "আলো Sample, f, Police"), (["2", "#"], "1-3 p 4 l12"),
      (["3", "n"], "Trained ca"),
      (["3", "Q"], "What holds"), (["1", "T"], "-1"),
      (["1", "g", "b"], ", C hall"),
    ] as [([Key], String)])
  func prompts(path: [Key], text: String) throws {
    let (_, after) = try restart { app in
      app.press([.enter] + path)
      app.type(text)
    }
    #expect(after.line(-2).contains(text))
    after.press(.enter)
    after.ignoreNotices()
    #expect(try after.store.position() > 0)
    after.expectScreen(contains: "✓ saved")
  }

  @Test("A paper line that was half typed is read and applied as ever")
  func paper() throws {
    let (_, after) = try restart { app in
      app.press(.enter, "2", "#")
      app.type("1-3 p")
    }
    after.expectScreen(contains: "unmarked -> P")
    after.press(.enter)
    after.expectScreen(contains: "3 present")
  }

  @Test("A form comes back with its fields: a new session, a person, an action, the facts")
  func forms() throws {
    let paths: [([Key], String)] = [
      (["1", "g", "n"], "Case stud"), (["2", "g", .enter], " Known"), (["5", "n"], "Send the"),
      (["f"], " again"), (["S"], "x"), (["4", "H"], "12"), (["6", "o"], "Fund"),
    ]
    for (index, (path, text)) in paths.enumerated() {
      let fixture: Fixture = index == 0 ? .roster(60) : .empty
      let (before, after) = try restart(fixture, seed: UInt64(10 * index + 1)) { app in
        app.press([.enter] + path)
        app.type(text)
      }
      #expect(Self.body(after) == before, "\(path)")
      after.press(.tab, .escape)
      after.ignoreNotices()
      after.press(.escape)
      after.expectScreen(contains: "1 Agenda")
    }
  }

  @Test("Words that were being written come back whole, and are saved as ever")
  func words() throws {
    let (before, after) = try restart { app in
      app.press(.enter, "g", "N", "n")
      app.press(.paste("First line\nএবং দ্বিতীয় লাইন\\n"))
    }
    #expect(Self.body(after) == before)
    after.press(.control("s"))
    let dossier = try after.store.dossier(try #require(after.state.workshop?.id))
    #expect(dossier.notes.first?.text == "First line\nএবং দ্বিতীয় লাইন\\n")
    #expect(dossier.notes.first?.session == after.state.notes?.session)
    let quoted = try restart(.empty, seed: 9) { app in
      app.press(.enter, "1", "g", "N", "Q")
      app.type("person 7")
      app.press(.enter)
      app.type("We act")
    }
    quoted.after.expectScreen(contains: "Person 7 Sample, kept word for word")
    quoted.after.press(.control("s"))
    quoted.after.expectScreen(contains: "— Person 7 Sample")
  }

  @Test("On the list there is nothing to keep but a form that was begun")
  func list() throws {
    #expect(try TestDriver(.roster(1)).state.place == nil)
    let (before, after) = try restart(.roster(1)) { app in
      app.press("n")
      app.type("Border sk")
    }
    #expect(Self.body(after) == before)
    after.type("ills")
    after.press(.enter)
    after.expectScreen(contains: "Border skills")
    let copied = try restart(.empty, seed: 9) { app in
      app.press("c")
      app.retype("Next round")
    }
    copied.after.press(.enter)
    copied.after.expectScreen(contains: "Next round")
  }

  @Test("A place that is no longer there leads to the list")
  func gone() throws {
    let app = try TestDriver(.roster(1), path: path)
    app.press(.enter, "2")
    let place = app.state.place
    app.press("q", "d")
    let after = try TestDriver(path: path, frozen: FrozenWorld(seed: 2), place: place)
    after.ignoreNotices()
    after.expectScreen(contains: "Welcome to Muster")
    after.press("n")
    after.expectScreen(contains: "New workshop")
  }

  @Test(
    "Facts that make no sense are passed over",
    arguments: [
      [
        "tab": "9", "session": "nobody", "quadrant": "x", "audience": "x", "typing": "form session",
      ],
      ["tab": "2", "person": String(repeating: "f", count: 32), "filter": "\0"],
      ["tab": "3", "typing": "editFactor", "text": "x"], ["typing": "nonsense", "focus": "-5"],
      ["typing": "form action", "subject": String(repeating: "0", count: 32), "focus": "999"],
      ["screen": "notes", "typing": "words", "kind": "x", "text": "a\u{7}b"],
    ])
  func damaged(facts: [String: String]) throws {
    let app = try TestDriver(.roster(1), path: path)
    app.press(.enter)
    var place = try #require(app.state.place)
    for (name, value) in facts { place[name] = value }
    let after = try TestDriver(path: path, frozen: FrozenWorld(seed: 2), place: place)
    after.ignoreNotices()
    for _ in 0..<5 {
      after.press(.escape)
      after.ignoreNotices()
    }
    after.expectScreen(contains: "Sample workshop")
    #expect(try TestDriver(place: Place(["workshop": "x"])).state.layers.count == 1)
  }
}
