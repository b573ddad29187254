import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite("Programmes by keys") struct ProgrammesTests {
  private func sample(_ columns: Int = 80, _ rows: Int = 24) throws -> TestDriver {
    let app = try TestDriver(.sample, size: Size(columns: columns, rows: rows))
    app.press("P")
    return app
  }

  /// Moves the cursor to the row that shows a text.
  private func go(to text: String, _ app: TestDriver) throws {
    app.press("g")
    for _ in 0..<30 where app.state.programmes?.selected?.title.contains(text) != true {
      app.press("j")
    }
    try #require(app.state.programmes?.selected?.title.contains(text) == true, "\(app.screen)")
  }

  @Test("An empty timeline says which key adds the first, and q leads back")
  func empty() throws {
    let app = try TestDriver()
    app.press("P")
    app.expectScreen(
      contains: "Muster · Programmes", "No programmes, milestones or workshops yet",
      "n   adds the first one", "p programme")
    app.press(.enter)
    app.expectNotice("n adds the first.")
    app.press("y")
    app.expectNotice("There is none to choose from yet.")
    app.press("q")
    app.expectScreen(contains: "Welcome to Muster")
  }

  @Test("n and a letter make each kind of thing", arguments: ["p", "j", "s", "m", "i"])
  func make(key: Character) throws {
    let app = try TestDriver()
    app.press("P", "n")
    app.expectScreen(
      contains: "p programme · j project · s series · m milestone · i instrument · w workshop")
    app.press(.character(key))
    app.type("Sample thing")
    app.press(.enter)
    app.expectNotice("Added ")
    app.expectNotice("“Sample thing”")
    #expect(app.state.programmes?.selected?.title == "Sample thing")
    app.expectScreen(contains: "Sample thing", "1–1 of 1")
    app.press("u")
    app.expectNotice("Undone")
    app.expectScreen(contains: "n   adds the first one")
    #expect(try app.store.check().isSound)
  }

  @Test("n and another key make nothing; n w makes a workshop")
  func makeOther() throws {
    let app = try TestDriver()
    app.press("P", "n", "x")
    app.expectNotice("Nothing was made")
    app.press("n", "w")
    app.type("Sample workshop")
    app.press(.enter)
    app.expectScreen(contains: "Sample workshop", "1 workshop · participations: 1 workshop unknown")
  }

  @Test("The sample stands on one timeline, with totals that keep what is unknown")
  func sampleTimeline() throws {
    let app = try sample()
    app.expectScreen(contains: "4 workshops · participations: ≥ 39 known + 2 workshops unknown")
    app.expectScreen(
      contains: "39 unique (2 rosters) · trained hundreds + hundreds · reached tens of thousands")
    app.expectScreen(contains: "2024", "milestone", "programme", "Bhutan")
    app.press("G")
    app.expectScreen(contains: "?", "unknown")
  }

  @Test("Enter opens a workshop, q comes back to its row")
  func open() throws {
    let app = try sample()
    try go(to: "Intelligence", app)
    app.press(.enter)
    app.expectScreen(contains: "1 Agenda  2 Attendance")
    app.press("q")
    app.expectScreen(contains: "Muster · Programmes")
    #expect(app.state.programmes?.selected?.title.contains("Intelligence") == true)
    app.press("q")
    app.expectScreen(contains: "Muster · Workshops")
  }

  @Test("Each row tells what is missing or what it adds up to")
  func facts() throws {
    let app = try sample(140, 45)
    try go(to: "Intelligence", app)
    app.expectScreen(
      contains: "Still missing:", "marks in 7 sessions", "a SWOT with factors",
      "owner or date of 1 action", "in no project or series yet; e sets them")
    try go(to: "Regional Programme", app)
    app.expectScreen(contains: "0 workshops", "nothing planned in numbers")
    try go(to: "Accession", app)
    app.expectScreen(contains: "Instruments: UNTOC, Trafficking in Persons")
    try go(to: "UNTOC: ", app)
    app.expectScreen(contains: "Adopted on 15 Nov 2000")
  }

  @Test("What was planned stands beside what was reached")
  func planned() throws {
    let app = try TestDriver(.roster(12))
    app.press("P", "n", "p")
    app.type("Sample programme")
    app.press(.tab, .tab)
    app.type("2023")
    app.press(.tab)
    app.type("2021")
    app.press(.enter)
    app.expectNotice("look at the marked last year")
    app.retype("2027")
    app.press(.tab)
    app.type("100")
    app.press(.tab)
    app.type("4")
    app.press(.enter, "n", "j")
    app.type("Sample project")
    app.press(.tab)
    app.type("sample programme")
    app.press(.tab)
    app.type("Sample Fund")
    app.press(.enter)
    try go(to: "Sample workshop", app)
    app.press("e")
    app.expectScreen(contains: "Project and series of dhaka-2024-04")
    app.type("sample project")
    app.press(.enter)
    try go(to: "Sample programme", app)
    app.expectScreen(
      contains: "1 of 4 planned workshops", "12 of 100 planned people", "2023–2027")
    try go(to: "Sample project", app)
    app.expectScreen(contains: "Programme: Sample programme", "Funded by Sample Fund")
  }

  @Test("A name that nothing has is refused, and the form comes back as it was typed")
  func unknownName() throws {
    let app = try TestDriver(.roster(1))
    app.press("P", "e")
    app.type("No such project")
    app.press(.enter)
    app.expectNotice("There is no project called “No such project”")
    app.expectScreen(contains: "Project and series of", "No such project")
    app.press(.escape)
    app.expectNotice("Esc again leaves without saving")
    app.press(.escape)
    app.expectScreen(contains: "Muster · Programmes")
  }

  @Test("A milestone is edited with its instruments; a duration is no date")
  func milestone() throws {
    let app = try sample()
    try go(to: "Accession", app)
    app.press(.enter)
    app.expectScreen(contains: "Milestone", "20 Feb 2023", "UNTOC | Trafficking in Persons")
    app.press(.tab, .tab)
    app.retype("5 days")
    app.press(.enter)
    app.expectNotice("look at the marked when")
    app.retype("feb 2023")
    app.press(.enter)
    app.expectScreen(contains: "Feb 2023")
    app.press("u")
    app.expectScreen(contains: "20 Feb 2023")
    #expect(try app.store.check().isSound)
  }

  @Test("y goes through the years and ends with everything; unknown has its own place")
  func years() throws {
    let app = try sample()
    var seen: [String] = []
    for _ in 0..<20 {
      app.press("y")
      guard let year = app.state.programmes?.filter.year else { break }
      seen.append("\(year)")
      #expect(app.state.programmes?.list.window.total ?? 0 > 0)
    }
    #expect(seen.first == "year(2024)")
    #expect(seen.last == "unknown")
    #expect(app.state.programmes?.filter.isEmpty == true)
  }

  @Test("c, p and f narrow together, the totals follow, Esc shows everything")
  func narrow() throws {
    let app = try sample()
    app.press("c")
    app.expectScreen(contains: "Programmes · Bangladesh", "2 workshops · participations: 39")
    app.press("c")
    app.expectScreen(contains: "Programmes · Bhutan", "reached tens of thousands")
    app.press(.escape, "p")
    app.expectScreen(contains: "project GLO.ACT")
    app.press(.escape, "f")
    app.expectScreen(contains: "funded by ")
    app.press("q")
    app.expectScreen(lacks: "funded by ")
    app.press("q")
    app.expectScreen(contains: "Muster · Workshops")
  }

  @Test("/ filters as one types, Enter keeps it and counts, Esc restores the old place")
  func filter() throws {
    let app = try sample()
    app.press("j", "/")
    app.type("ACCESSION")
    app.expectScreen(contains: "Accession to UNTOC", "counting…")
    app.expectScreen(lacks: "Intelligence")
    app.press(.enter)
    app.expectScreen(contains: "“ACCESSION”", "0 workshops", "1–1 of 1")
    app.press(.escape, "g", "j", "/")
    app.type("zzz")
    app.expectScreen(contains: "Nothing matches")
    app.press(.escape)
    #expect(app.state.programmes?.list.cursor.selected == 1)
    app.expectScreen(contains: "4 workshops")
  }

  @Test("d deletes, u brings back, whatever the row is")
  func delete() throws {
    let app = try sample()
    let total = try #require(app.state.programmes?.list.window.total)
    for _ in 0..<total { app.press("d") }
    app.expectScreen(contains: "n   adds the first one")
    for _ in 0..<total { app.press("u") }
    #expect(app.state.programmes?.list.window.total == total)
    #expect(try app.store.check().isSound)
  }

  @Test("A long timeline is read page by page at any size, and the cursor stays in sight")
  func pages() throws {
    let app = try TestDriver()
    try app.store.generate(workshops: 300, people: 60, sessions: 1, seed: 5)
    app.lookElsewhere()
    app.press("P")
    app.expectScreen(contains: "1–12 of 300", "300 workshops · participations: 15000")
    app.press("G")
    app.expectScreen(contains: "289–300 of 300")
    for _ in 0..<12 { app.press(.pageUp) }
    #expect(app.state.programmes?.selected != nil)
    app.resize(140, 45)
    #expect(app.cursorLine.hasPrefix("▌"))
    app.resize(60, 16)
    #expect(app.cursorLine.hasPrefix("▌"))
    app.press("g")
    app.expectScreen(contains: "1–4 of 300")
  }

  @Test("Keys typed ahead of the answers act on the rows that they were meant for")
  func typedAhead() throws {
    let app = try TestDriver(.sample)
    app.pressAhead(["P", "j", "j", .enter])
    let open = app.state.workshop?.workshop.title ?? app.line(0)
    let slow = try sample()
    slow.press("j", "j", .enter)
    #expect(open == slow.state.workshop?.workshop.title ?? slow.line(0))
  }

  @Test("What a colleague does appears with its totals")
  func foreign() throws {
    let app = try TestDriver(.roster(3))
    app.press("P")
    app.expectScreen(contains: "1 workshop · participations: 3")
    var draft = Workshop(id: .unassigned, code: "", title: "Another")
    draft.country = "Nepal"
    _ = try app.store.createWorkshop(draft)
    app.lookElsewhere()
    app.expectScreen(contains: "Another", "≥ 3 known + 1 workshop unknown")
  }
}
