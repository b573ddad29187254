import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Something that a person comes to do, from the list of workshops to the last key.
struct Errand: Sendable, CustomTestStringConvertible {
  let name: String
  let fixture: Fixture
  /// What leads to the place, which may write too.
  let way: @Sendable (TestDriver) -> Void
  /// What writes, in one step of undo.
  let deed: @Sendable (TestDriver) -> Void

  init(
    _ name: String, _ fixture: Fixture = .roster(6),
    way: @escaping @Sendable (TestDriver) -> Void = { _ in },
    deed: @escaping @Sendable (TestDriver) -> Void
  ) {
    (self.name, self.fixture, self.way, self.deed) = (name, fixture, way, deed)
  }

  var testDescription: String { name }

  static let all =
    workshops + agenda + notes + roll + room + swot + promises + people + programmes
}

/// Leads to a place by keys.
func by(_ keys: Key...) -> @Sendable (TestDriver) -> Void { { $0.press(keys) } }

extension TestDriver {
  /// Opens a prompt or form by a key, types over what is there, and confirms.
  func fill(_ key: Key, _ text: String) {
    press(key)
    retype(text)
    press(.enter)
  }

  /// Fills fields of a form, each given by how far it stands from the first, and confirms.
  func fill(_ key: Key, fields: [(place: Int, text: String)]) {
    press(key)
    var here = 0
    for field in fields {
      press(Array(repeating: .tab, count: field.place - here))
      retype(field.text)
      here = field.place
    }
    press(.enter)
  }

  /// Everything that the store holds, as an archive of it would say it.
  func contents() throws -> [String] {
    try store.archive(of: nil).map { "\($0)" }.sorted()
  }
}

// MARK: What people come to do

extension Errand {
  private static let workshops = [
    Errand("make a workshop") {
      $0.fill("n", fields: [(0, "Refresher"), (1, "Savar"), (2, "Bangladesh"), (3, "26 nov 2022")])
    },
    Errand("correct a workshop's facts") {
      $0.fill("f", fields: [(4, "Hall 2"), (7, "8:30"), (10, "5, 16")])
    },
    Errand("make the next workshop from this one") {
      $0.fill("c", fields: [(0, "The second"), (4, "5-6 may 2025")])
    },
    Errand("make the next one without its people") { app in
      app.press("c", .tab, .tab, .tab, .tab, .tab, .tab, .right, .enter)
    },
    Errand("confirm a workshop") { $0.press("S", .right, .enter) },
    Errand("delete a workshop") { $0.press("d") },
  ]

  private static let agenda = [
    Errand("add a session", way: by(.enter, "g")) {
      $0.fill("n", fields: [(0, "Case studies"), (2, "45"), (6, "Hall")])
    },
    Errand("correct a session", .agenda, way: by(.enter, "g", "j")) {
      $0.fill(.enter, fields: [(0, "Welcome"), (3, "15"), (8, "one | two")])
    },
    Errand("start a session", .agenda, way: by(.enter, "g", "j")) { $0.press("s") },
    Errand("end a session", .agenda, way: by(.enter, "g", "j", "s")) { $0.press("s") },
    Errand("pause a session", .agenda, way: { CommandScenario.startLaw($0) }) { $0.press("p") },
    Errand("recover lost time", .agenda, way: { CommandScenario.startLaw($0, "r") }) {
      $0.press(.enter)
    },
    Errand("make a session longer", .agenda, way: by(.enter, "g", "j")) { $0.press(">") },
    Errand("make a session shorter", .agenda, way: by(.enter, "g", "j")) { $0.press("<") },
    Errand("pin a session", .agenda, way: by(.enter, "g", "j", "j")) { $0.press("!") },
    Errand("move a session down", .agenda, way: by(.enter, "g", "j")) { $0.press("J") },
    Errand("move a session up", .agenda, way: by(.enter, "g", "j", "j", "j")) {
      $0.press("K")
    },
    Errand("move a session to another day", .agenda, way: by(.enter, "g", "j")) {
      $0.fill("D", "3")
    },
    Errand("split a session", .agenda, way: by(.enter, "g", "j", "j")) { $0.fill("|", "20") },
    Errand("hold a session twice", .agenda, way: by(.enter, "g", "j", "j")) { $0.press("c") },
    Errand("break out into groups", .agenda, way: by(.enter, "g", "j", "j", "j", "j")) {
      $0.fill("b", "A hall, B room 2")
    },
    Errand("shift a day", .agenda, way: by(.enter, "g", "j")) { $0.fill("T", "15") },
    Errand("delete a session", .agenda, way: by(.enter, "g", "j")) { $0.press("d") },
  ]

  private static let notes = [
    Errand("note a session", way: by(.enter, "N")) { write($0, "n", "The room was full.") },
    Errand("keep opening words", way: by(.enter, "N")) { write($0, "o", "Welcome\nto all.") },
    Errand("keep closing words", way: by(.enter, "N")) { write($0, "c", "Until next year.") },
    Errand("keep a quotation", way: by(.enter, "N", "Q", .enter)) { app in
      app.type("We act before it happens.")
      app.press(.control("s"))
    },
    Errand("say who said it", way: { CommandScenario.addQuotation($0) }) { app in
      app.press("s")
      app.type("person 3")
      app.press(.down, .enter)
    },
    Errand("make a note closing words", way: { CommandScenario.addNote($0) }) { $0.press("t") },
    Errand("delete a note", way: { CommandScenario.addNote($0) }) { $0.press("d") },
  ]

  private static func write(_ app: TestDriver, _ key: Key, _ text: String) {
    app.press(key)
    app.press(text.map { $0 == "\n" ? .enter : .character($0) })
    app.press(.control("s"))
  }

  private static let roll = [
    Errand("mark present", way: by(.enter, "2")) { $0.press("p") },
    Errand("mark late by twelve minutes", way: by(.enter, "2", "[")) { $0.press("l", "1", "2") },
    Errand("mark gone early", way: by(.enter, "2", "[")) { $0.press("L", "2", "0") },
    Errand("mark excused with a reason", way: by(.enter, "2")) { $0.fill("E", "on duty") },
    Errand("mark a selection absent", way: by(.enter, "2", " ", " ", "j", " ")) { $0.press("a") },
    Errand("take a mark away", way: by(.enter, "2", "p", "k")) { $0.press(".") },
    Errand("mark the rest present", way: by(.enter, "2", "a")) { $0.press("P") },
    Errand("go out", way: by(.enter, "2", "p", "k")) { $0.press("-") },
    Errand("come in late", way: by(.enter, "2")) { $0.press("+") },
    Errand("type a sheet of paper", way: by(.enter, "2")) {
      $0.fill("#", "1-2 p 3 l12 4 e rest a")
    },
    Errand("copy the marks of the morning", way: by(.enter, "2", "[", "P", "]")) {
      $0.press("C", .enter)
    },
    Errand("add a walk-in", way: by(.enter, "2")) {
      $0.fill("w", "Zulu Sample, f, Customs, +975 17 000 000")
    },
    Errand("correct a person", way: by(.enter, "2")) {
      $0.fill(.enter, fields: [(0, "Person One Sample"), (2, "Agency 9"), (8, "facilitator")])
    },
    Errand("take a person off the roster", way: by(.enter, "2", "j")) { $0.press("d") },
    Errand("send somebody instead", way: by(.enter, "2", "j")) {
      $0.fill("s", "Stand-in Sample, m, Agency 1")
    },
    Errand("correct an agency", way: by(.enter, "2")) { $0.fill("o", "Agency One") },
    Errand("put two into a group", way: by(.enter, "2", " ", " ")) { $0.fill("t", "A") },
    Errand("merge two on one roll", way: by(.enter, "2", " ", " ", "M")) {
      $0.press(.enter)
    },
  ]

  private static let room = [
    Errand("ask for more attendance", way: by(.enter, "2", "R")) { $0.fill("t", "90") },
    Errand("count the heads", way: by(.enter, "4")) { $0.fill("H", "6 (2 female, 4 male)") },
    Errand(
      "count the heads again",
      way: { app in
        app.press(.enter, "4")
        app.fill("H", "6 (2 female, 4 male)")
      }
    ) { $0.fill(.enter, "about 40") },
    Errand(
      "delete a head-count",
      way: { app in
        app.press(.enter, "4")
        app.fill("H", "6")
      }
    ) { $0.press("d") },
  ]

  private static let swot = [
    Errand("ask the board's question", way: by(.enter, "3")) { $0.fill("Q", "What helps us?") },
    Errand("add a factor", way: by(.enter, "3", "w", "n")) { app in
      app.type("Case files are not shared")
      app.press(.enter)
    },
    Errand("reword a factor", way: { CommandScenario.addFactors($0) }) {
      $0.fill(.enter, "Trained front-line cadre")
    },
    Errand("move a factor to threats", way: { CommandScenario.addFactors($0) }) {
      $0.press("m", "t")
    },
    Errand("move a factor down", way: { CommandScenario.addFactors($0) }) { $0.press("J") },
    Errand("give a dot", way: { CommandScenario.addFactors($0) }) { $0.press("+") },
    Errand("delete a factor", way: { CommandScenario.addFactors($0) }) { $0.press("d") },
  ]

  private static let promises = [
    Errand("promise something", way: by(.enter, "5")) {
      $0.fill("n", fields: [(0, "Send the manual"), (1, "Agency 1"), (2, "30 jun 2024")])
    },
    Errand("put a promise off", way: { addAction($0) }) {
      $0.fill(.enter, fields: [(2, "31 jul 2024")])
    },
    Errand("keep a promise", way: { addAction($0) }) { $0.press("c") },
    Errand("drop a promise", way: { addAction($0) }) { $0.press("d") },
    Errand("name an organiser", way: by(.enter, "6")) {
      $0.fill("o", fields: [(0, "Sample Fund"), (1, "a fund")])
    },
  ]

  private static func addAction(_ app: TestDriver) {
    app.press(.enter, "5")
    app.fill("n", "Send the manual")
  }

  private static let people = [
    Errand("correct a person everywhere", way: by("O", .enter)) {
      $0.fill("f", fields: [(0, "Person One Sample"), (4, "+880 1"), (8, "Speaks Dzongkha")])
    },
    Errand("merge two people", way: by("O", " ", " ", "M")) { $0.press(.enter) },
    Errand("take two people apart", way: by("O", " ", " ", "M", .enter, .enter)) {
      $0.press("t")
    },
    Errand("merge two organisations", way: by("O", .tab, " ", " ", "M")) { $0.press(.enter) },
    Errand("label an organisation for the public", way: by("O", .tab)) {
      $0.fill(.enter, fields: [(1, "a security force")])
    },
  ]

  private static let programmes = [
    Errand("plan a programme", .sample, way: by("P", "n")) {
      $0.fill("p", fields: [(0, "Sample programme"), (2, "2023"), (3, "2027"), (4, "100")])
    },
    Errand("plan a project", .sample, way: by("P", "n")) {
      $0.fill("j", fields: [(0, "Sample project"), (2, "Sample Fund")])
    },
    Errand("plan a series", .sample, way: by("P", "n")) { $0.fill("s", "Sample series") },
    Errand("record a milestone", .sample, way: by("P", "n")) {
      $0.fill("m", fields: [(0, "Accession"), (1, "Bhutan"), (2, "feb 2023"), (4, "One | Two")])
    },
    Errand("record an instrument", .sample, way: by("P", "n")) {
      $0.fill("i", fields: [(0, "A protocol"), (1, "P"), (2, "15 nov 2000")])
    },
    Errand("delete what stands on the timeline", .sample, way: by("P", "G")) { $0.press("d") },
  ]
}
