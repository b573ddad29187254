import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A form, what is typed into one of its fields, and what the form says about it.
struct FormMistake: Sendable, CustomTestStringConvertible {
  let form: String
  let fixture: Fixture
  let keys: [Key]
  let field: Int
  let text: String
  let problem: String

  init(
    _ form: String, _ keys: [Key], _ field: Int, _ text: String, _ problem: String,
    on fixture: Fixture = .roster(3)
  ) {
    (self.form, self.keys, self.field) = (form, keys, field)
    (self.text, self.problem, self.fixture) = (text, problem, fixture)
  }

  var testDescription: String { "\(form) \(field) “\(text)”" }

  static let all = workshops + sessions + people + frames + others

  private static let workshops: [FormMistake] = [
    FormMistake("workshop", ["n"], 0, "", "a workshop needs a title"),
    FormMistake("workshop", ["n"], 0, "  ", "a workshop needs a title"),
    FormMistake("facts", ["f"], 3, "31 feb 2024", "no such day"),
    FormMistake("facts", ["f"], 3, "22", "The year is missing"),
    FormMistake("facts", ["f"], 3, "23-22 apr 2024", "lies before"),
    FormMistake("facts", ["f"], 3, "banana", "Expected a day, a month or a year"),
    FormMistake("facts", ["f"], 5, "party", "one of: training"),
    FormMistake("facts", ["f"], 6, "done", "one of: planned"),
    FormMistake("facts", ["f"], 7, "25:00", "a time such as 9:05"),
    FormMistake("facts", ["f"], 7, "nine", "a time such as 9:05"),
    FormMistake("facts", ["f"], 10, "5, 18", "numbers from 1 to 17"),
    FormMistake("facts", ["f"], 10, "0", "numbers from 1 to 17"),
    FormMistake("facts", ["f"], 10, "five", "numbers from 1 to 17"),
    FormMistake("copy", ["c"], 0, "", "a workshop needs a title"),
    FormMistake("copy", ["c"], 4, "32 apr 2025", "no such day"),
    FormMistake("copy", ["c"], 5, "perhaps", "one of: yes, no"),
    FormMistake("status", ["S"], 0, "finished", "one of: planned"),
  ]

  private static let sessions: [FormMistake] = [
    FormMistake("session", [.enter, .enter], 0, "", "a session needs a title"),
    FormMistake("session", [.enter, .enter], 1, "0", "a number from 1 to 366"),
    FormMistake("session", [.enter, .enter], 1, "367", "a number from 1 to 366"),
    FormMistake("session", [.enter, .enter], 1, "two", "a number from 1 to 366"),
    FormMistake("session", [.enter, .enter], 2, "1441", "a number from 1 to 1440"),
    FormMistake("session", [.enter, .enter], 2, "-5", "a number from 1 to 1440"),
    FormMistake("session", [.enter, .enter], 2, "99999999999999999999", "a number from 1 to 1440"),
    FormMistake("session", [.enter, .enter], 3, "481", "not more than the planned 480"),
    FormMistake("session", [.enter, .enter], 4, "noon", "a time such as 9:05"),
    FormMistake("session", [.enter, .enter], 4, "9:60", "a time such as 9:05"),
    FormMistake("session", [.enter, .enter], 5, "dance", "one of: "),
  ]

  private static let people: [FormMistake] = [
    FormMistake("person", [.enter, "2", .enter], 0, "", "a person needs a name"),
    FormMistake("person", [.enter, "2", .enter], 1, "x", "one of: female, male"),
    FormMistake("person", [.enter, "2", .enter], 7, "0", "a number from 1 to 1000000"),
    FormMistake("person", [.enter, "2", .enter], 7, "1.5", "a number from 1 to 1000000"),
    FormMistake("person", [.enter, "2", .enter], 8, "", "participant"),
    FormMistake("person", [.enter, "2", .enter], 8, "participant, cook", "participant"),
    FormMistake("person", [.enter, "2", .enter], 9, "asleep", "one of: "),
    FormMistake("facts of a person", ["O", .enter, "f"], 0, "", "a person needs a name"),
    FormMistake("facts of a person", ["O", .enter, "f"], 2, "?", "one of: female, male"),
    FormMistake("organisation", ["O", .tab, .enter], 0, "", "an organisation needs a name"),
  ]

  private static let frames: [FormMistake] = [
    FormMistake("programme", ["P", "n", "p"], 0, "", "a programme needs a name"),
    FormMistake("programme", ["P", "n", "p"], 2, "20233", "a number from 1 to 9999"),
    FormMistake("programme", ["P", "n", "p"], 4, "many", "a number from 0 to 10000000"),
    FormMistake("programme", ["P", "n", "p"], 5, "-1", "a number from 0 to 1000000"),
    FormMistake("project", ["P", "n", "j"], 0, "", "a project needs a name"),
    FormMistake("series", ["P", "n", "s"], 0, "", "a series needs a name"),
    FormMistake("milestone", ["P", "n", "m"], 0, "", "a milestone needs words"),
    FormMistake("milestone", ["P", "n", "m"], 2, "5 days", "a day, a month or a year"),
    FormMistake("milestone", ["P", "n", "m"], 2, "13/13/2024", "no month"),
    FormMistake("instrument", ["P", "n", "i"], 0, "", "an instrument needs a name"),
    FormMistake("instrument", ["P", "n", "i"], 2, "nov 2000", "one day, such as 30 jun 2024"),
    FormMistake("place", ["P", "e"], 2, "0", "a number from 1 to 9999"),
  ]

  private static let others: [FormMistake] = [
    FormMistake("head-count", [.enter, "4", "H"], 0, "lots", "Expected"),
    FormMistake("action", [.enter, "5", "n"], 0, "", "an action needs words"),
    FormMistake("action", [.enter, "5", "n"], 2, "31 feb 2024", "no such day"),
    FormMistake("action", [.enter, "5", "n"], 2, "soon", "Expected a day"),
    FormMistake("action", [.enter, "5", "n"], 3, "later", "one of: "),
    FormMistake("organiser", [.enter, "6", "o"], 0, "", "an organisation needs a name"),
    FormMistake("organiser", [.enter, "6", "o"], 2, "friend", "one of: funder"),
    FormMistake("rule", [.enter, "2", "R", "t"], 0, "0", "a number from 1 to 100"),
    FormMistake("rule", [.enter, "2", "R", "t"], 0, "101", "a number from 1 to 100"),
    FormMistake("rule", [.enter, "2", "R", "t"], 0, "nan", "a number from 1 to 100"),
    FormMistake("rule", [.enter, "2", "R", "t"], 1, "miles", "one of: per cent"),
  ]
}

@Suite("What is wrong in a form") struct FormErrorTests {
  /// Fills every field that must be filled, then makes the mistake, and presses Enter.
  private func make(
    _ mistake: FormMistake, _ size: Size = Size(columns: 80, rows: 24)
  ) throws -> TestDriver {
    let app = try TestDriver(mistake.fixture, size: size)
    app.press(mistake.keys)
    guard case .form(let form) = app.state.top else {
      Issue.record("No form is open:\n\(app.screen)")
      return app
    }
    if form.fields[0].input.text.isEmpty, mistake.field != 0 { app.type("Filled") }
    app.press(Array(repeating: .tab, count: mistake.field))
    app.retype(mistake.text)
    app.press(.enter)
    return app
  }

  @Test(
    "It stands beside the field, the cursor goes there, nothing is written",
    arguments: FormMistake.all)
  func inline(mistake: FormMistake) throws {
    let app = try make(mistake)
    app.expectNotice("Nothing was saved: look at the marked")
    guard case .form(let form) = app.state.top else {
      Issue.record("The form is closed:\n\(app.screen)")
      return
    }
    #expect(form.focus == mistake.field)
    #expect(form.fields[mistake.field].input.text == mistake.text, "what was typed is kept")
    let told = form.fields[mistake.field].problem.map { Language.english($0) } ?? ""
    #expect(told.contains(mistake.problem), "it says “\(told)”")
    #expect(form.fields.filter { $0.problem != nil }.count == 1)
    app.expectScreen(contains: "!")
    #expect(app.state.unsaved == 0)
  }

  @Test(
    "The sentence fits the smallest screen, cut rather than wrapped over fields",
    arguments: FormMistake.all)
  func smallest(mistake: FormMistake) throws {
    let app = try make(mistake, AppState.smallest)
    app.ignoreNotices()
    #expect(app.canvas.size == AppState.smallest)
    for row in 0..<16 { #expect(TextWidth.of(app.line(row)) <= 60) }
    app.expectScreen(contains: "!")
    guard case .form(let form) = app.state.top else { return }
    // The field with the cursor is in sight, however long the form.
    let label = Language.english(form.fields[form.focus].label)
    app.expectScreen(contains: String(label.prefix(8)))
  }

  @Test(
    "Typing on takes the mark away, and Esc twice leaves without a change",
    arguments: FormMistake.all)
  func leaving(mistake: FormMistake) throws {
    let app = try make(mistake)
    app.ignoreNotices()
    let position = try app.store.position()
    app.press("1")
    guard case .form(let form) = app.state.top else { return }
    #expect(form.fields[mistake.field].problem == nil)
    app.press(.escape)
    app.ignoreNotices()
    if case .form = app.state.top { app.press(.escape) }
    app.ignoreNotices()
    if case .form = app.state.top { Issue.record("The form is still open:\n\(app.screen)") }
    #expect(try app.store.position() == position)
  }

  @Test(
    "Put right, it is saved as one step",
    arguments: [
      ("f", 3, "31 feb 2024", "29 feb 2024"), ("f", 7, "25:00", "8:00"), ("f", 10, "18", "17"),
      ("c", 4, "apr 2025 x", "apr 2025"), ("S", 0, "finished", "confirmed"),
    ] as [(Character, Int, String, String)])
  func putRight(key: Character, field: Int, wrong: String, right: String) throws {
    let app = try TestDriver(.roster(3))
    let before = try app.store.log().count
    app.press(.character(key))
    app.press(Array(repeating: .tab, count: field))
    app.retype(wrong)
    app.press(.enter)
    app.expectNotice("Nothing was saved")
    app.retype(right)
    app.press(.enter)
    #expect(try app.store.log().count == before + 1)
    if case .form = app.state.top { Issue.record("The form is still open:\n\(app.screen)") }
  }

  @Test(
    "Digits of other scripts are numbers in every field that wants one",
    arguments: [
      (1, "২"), (2, "৪৫"), (4, "৯:৩০"),
    ])
  func otherDigits(field: Int, typed: String) throws {
    let app = try TestDriver(.roster(3))
    app.press(.enter, "g", .enter)
    app.press(Array(repeating: .tab, count: field))
    app.retype(typed)
    app.press(.enter)
    let sessions = try app.store.sessions(of: #require(app.state.workshop?.id))
    switch field {
    case 1: #expect(sessions.map(\.day) == [2, 2])
    case 2: #expect(sessions.contains { $0.minutes == 45 })
    default: #expect(sessions.contains { $0.pinned == 570 })
    }
  }
}
