import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct AgendaImportTests {
  private let fixture: StoreFixture
  private var store: Store { fixture.store }

  init() throws { fixture = try StoreFixture(people: 3) }

  private func row(
    _ day: Int, _ title: String, _ minutes: Int, start: Int? = nil, _ kind: SessionKind? = nil
  ) -> AgendaRow {
    var row = AgendaRow(line: 2, day: day, title: title, minutes: minutes)
    (row.start, row.kind) = (start, kind)
    return row
  }

  private func take(_ rows: [AgendaRow], dryRun: Bool = false) throws -> AgendaImport {
    try store.importAgenda(rows, into: fixture.workshop.id, dryRun: dryRun).result
  }

  /// "D1S1 540-570 Opening", with "!" when it is pinned.
  private func agenda() throws -> [String] {
    try store.dossier(fixture.workshop.id).timetable.slots.map { slot in
      "\(slot.code ?? "-") \(slot.start)-\(slot.end)\(slot.session.pinned == nil ? "" : "!") "
        + slot.session.title
    }
  }

  /// Two days that begin at half past nine.
  private var rows: [AgendaRow] {
    [
      row(1, "Opening", 30, start: 570, .opening), row(1, "Law", 90, start: 600),
      row(1, "Tea", 15, start: 690, .break), row(1, "Cases", 45, start: 720, .groupWork),
      row(2, "Closing", 60, start: 570, .closing),
    ]
  }

  @Test("an agenda takes the place of the empty days, with pins only where times do not follow")
  func fresh() throws {
    let before = try agenda()
    #expect(before == ["D1S1 540-1020 Day 1", "D2S1 540-1020 Day 2"])
    let result = try take(rows)
    #expect((result.added, result.updated, result.removed) == (5, 0, 2))
    #expect(result.notices.contains("Each day now begins at 09:30."))
    #expect(result.notices.contains("“Day 1” was empty and has made room."))
    #expect(
      try agenda() == [
        "D1S1 570-600 Opening", "D1S2 600-690 Law", "- 690-705 Tea", "D1S3 720-765! Cases",
        "D2S1 570-630 Closing",
      ])
    #expect(try store.check().problems == [])
    _ = try store.undo()
    #expect(try agenda() == before)
    #expect(try store.workshop("dhaka").dayStart == 540)
    #expect(try store.check().problems == [])
  }

  @Test("the same agenda twice changes nothing")
  func twice() throws {
    _ = try take(rows)
    let position = try store.position()
    let result = try take(rows)
    #expect((result.added, result.updated, result.unchanged) == (0, 0, 5))
    #expect(result.notices == [])
    #expect(try store.position() == position)
  }

  @Test("a dry run gives the numbers and changes nothing")
  func dryRun() throws {
    let (before, position) = (try agenda(), try store.position())
    #expect(try take(rows, dryRun: true).added == 5)
    #expect(try agenda() == before)
    #expect(try store.position() == position)
  }

  @Test("a block that moved to another day is the same block and keeps its marks")
  func moved() throws {
    _ = try take(rows)
    let cases = try #require(store.sessions(of: fixture.workshop.id).first { $0.title == "Cases" })
    let person = try fixture.rows()[0].enrolment
    _ = try store.mark(
      [MarkEntry(session: cases.id, enrolment: person, mark: .present)], source: .live)
    var changed = rows
    changed[3].day = 2
    changed.swapAt(3, 4)
    changed[3].start = nil
    changed[4].start = nil
    let result = try take(changed)
    #expect((result.added, result.updated) == (0, 1))
    #expect(try agenda().suffix(2) == ["D2S1 570-630 Closing", "D2S2 720-765! Cases"])
    let dossier = try store.dossier(fixture.workshop.id)
    #expect(dossier.marks[cases.id]?[person] == .present)
  }

  @Test("a block that the file does not have stays behind the others, and that is said")
  func leftover() throws {
    _ = try take(rows)
    let result = try take([row(1, "Law", 60, start: 570), row(1, "New", 30)])
    #expect((result.added, result.updated) == (1, 1))
    #expect(
      result.notices.contains("“Opening” is not in the file and stays on day 1."))
    #expect(
      try agenda().prefix(4).map { $0 } == [
        "D1S1 570-630 Law", "D1S2 630-660 New", "D1S3 660-690 Opening", "- 690-705 Tea",
      ])
  }

  @Test("a day's block with marks is no empty day")
  func marked() throws {
    _ = try fixture.mark(0, .present)
    let result = try take([row(1, "Opening", 30, start: 540)])
    #expect(result.removed == 1, "only the second day was empty")
    #expect(try agenda() == ["D1S1 540-570 Opening", "D1S2 570-1050 Day 1"])
    #expect(try fixture.rows()[0].marks.count == 1)
  }

  @Test("the code tells a block whose title was changed")
  func code() throws {
    _ = try take(rows)
    var changed = rows
    (changed[1].title, changed[1].code) = ("The law", "d1s2")
    let result = try take(changed)
    #expect((result.added, result.updated, result.unchanged) == (0, 1, 4))
    #expect(result.notices == ["“Law” is now “The law”."])
  }

  @Test("what the file does not state stays as it is")
  func silence() throws {
    var full = rows
    (full[1].room, full[1].topics) = ("Hall", "Statutes\nCases")
    _ = try take(full)
    var bare = rows
    bare[1].kind = nil
    #expect(try take(bare).unchanged == 5)
    let law = try #require(store.sessions(of: fixture.workshop.id).first { $0.title == "Law" })
    #expect((law.room, law.topics, law.kind) == ("Hall", "Statutes\nCases", .plenary))
  }

  @Test("facilitators are people of the workshop; others are told by line and name")
  func leads() throws {
    var led = rows
    led[0].leads = ["Person 1 SAMPLE", "Nobody Known"]
    led[1].leads = []
    let result = try take(led)
    #expect(
      result.notices.contains(
        "Line 2: “Nobody Known” is not enrolled, so that “Opening” has no such facilitator."))
    let people = try fixture.rows()
    let opening = try #require(
      store.sessions(of: fixture.workshop.id).first { $0.title == "Opening" })
    #expect(try store.dossier(fixture.workshop.id).leads == [opening.id: [people[0].enrolment]])
    led[0].leads = ["Person 2 Sample"]
    #expect(try take(led).updated == 1)
    #expect(try store.dossier(fixture.workshop.id).leads == [opening.id: [people[1].enrolment]])
    led[0].leads = []
    #expect(try take(led).unchanged == 5, "an empty cell says nothing")
    #expect(try store.check().problems == [])
  }

  @Test("a block pinned by the file stays pinned where it would begin anyway")
  func pinned() throws {
    var fixed = rows
    fixed[0].isPinned = true
    _ = try take(fixed)
    #expect(try agenda()[0] == "D1S1 570-600! Opening")
    #expect(try store.workshop("dhaka").dayStart == 540, "a pin tells nothing of other days")
  }

  @Test("nothing is taken into a workshop that is not there, or from a block that cannot be")
  func refused() throws {
    #expect(throws: StoreError.self) {
      try store.importAgenda(rows, into: store.environment.newID())
    }
    let position = try store.position()
    #expect(throws: StoreError.self) { try take([row(1, "A", 0)]) }
    #expect(try store.position() == position)
  }
}
