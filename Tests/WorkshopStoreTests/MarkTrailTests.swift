import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite("Where marks come from, in the store") struct MarkTrailTests {
  private func entry(
    _ fixture: StoreFixture, _ row: Int, _ mark: Mark?, sheet: String = ""
  ) throws -> MarkEntry {
    var entry = MarkEntry(
      session: try fixture.session().id, enrolment: try fixture.rows()[row].enrolment, mark: mark)
    entry.sheet = sheet
    return entry
  }

  @Test("Visits and sheet are kept, come back after undo, and the tables agree with the journal")
  func kept() throws {
    let fixture = try StoreFixture()
    let visits = try #require([Visit](visits: "9:12-10:10,10:40-"))
    let mark = try #require(Mark(visits: visits, in: 540..<1020))
    _ = try fixture.store.mark([entry(fixture, 0, mark, sheet: "K-7")], source: .paper)
    let session = try fixture.session().id
    #expect(try fixture.rows()[0].marks[session] == mark)
    #expect(try fixture.store.dossier(fixture.workshop.id).marks[session]?.values.first == mark)
    let trail = try fixture.store.trail(of: fixture.rows()[0].enrolment)
    #expect(trail.map(\.register.sheet) == ["K-7"])
    #expect(trail.map(\.author) == ["trainer"])
    _ = try fixture.mark(0, .absent)
    #expect(try fixture.store.trail(of: fixture.rows()[0].enrolment).map(\.register.sheet) == [""])
    _ = try fixture.store.undo()
    #expect(try fixture.rows()[0].marks[session] == mark)
    _ = try fixture.store.undo()
    #expect(try fixture.rows()[0].marks[session] == nil)
    _ = try fixture.store.redo()
    #expect(try fixture.store.check().problems == [])
  }

  @Test("The source of each mark of a session is told; who has none is not in it")
  func sources() throws {
    let fixture = try StoreFixture()
    _ = try fixture.store.mark([entry(fixture, 0, .present)], source: .paper)
    _ = try fixture.store.mark([entry(fixture, 1, .present)], source: .live)
    _ = try fixture.store.markRest(
      of: fixture.workshop.id, in: fixture.session().id, as: .present)
    _ = try fixture.mark(4, nil)
    let sources = try fixture.store.sources(in: fixture.session().id)
    let rows = try fixture.rows().map { sources[$0.enrolment] }
    #expect(rows == [.paper, .live, .automatic, .automatic, nil])
  }

  @Test("Who was refused is listed, counted nowhere, and marked on purpose only")
  func refused() throws {
    let fixture = try StoreFixture()
    let row = try fixture.rows()[1]
    var enrolment = try #require(try fixture.store.enrolled(row.enrolment)).enrolment
    enrolment.state = .refused
    _ = try fixture.store.save([enrolment])
    var deliberate = try entry(fixture, 1, .present)
    #expect(throws: StoreError.self) { try fixture.store.mark([deliberate], source: .live) }
    deliberate.isDeliberate = true
    _ = try fixture.store.mark([deliberate], source: .live)
    let request = RollRequest(
      workshop: fixture.workshop.id, session: try fixture.session().id, reach: 50)
    let (window, counts) = try fixture.store.roll(request)
    #expect(window.rows.map(\.state).filter { $0 == .refused }.count == 1)
    #expect((window.total, counts.enrolled, counts.attended) == (5, 4, 0))
    var missing = request
    missing.missingOnly = true
    #expect(try fixture.store.roll(missing).window.total == 4)
  }

  @Test("The threshold of a workshop is kept, with undo")
  func threshold() throws {
    let fixture = try StoreFixture()
    var workshop = fixture.workshop
    workshop.threshold = try #require(
      AttendanceThreshold(.minutes(750), isPerDay: true, countsExcused: true))
    _ = try fixture.store.save([workshop])
    #expect(try fixture.store.workshop(workshop.code).threshold == workshop.threshold)
    _ = try fixture.store.undo()
    #expect(try fixture.store.workshop(workshop.code).threshold == .usual)
    #expect(try fixture.store.check().problems == [])
  }

  @Test("A file of version 1 gets the new columns, and stays sound")
  func migration() throws {
    let folder = try TemporaryFolder()
    let old = try DatabaseQueue(path: folder.file("s.db"))
    try old.writeWithoutTransaction { db in
      try db.execute(sql: Migration001.sql)
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    try old.close()
    let store = try Store(path: folder.file("s.db"), environment: FrozenWorld().environment())
    let workshop = try StoreFixture.fill(store, people: 1)
    let rows = try store.roll(RollRequest(workshop: workshop.id, session: nil, reach: 9)).window
    var entry = MarkEntry(
      session: try store.sessions(of: workshop.id)[0].id, enrolment: rows.rows[0].enrolment,
      mark: .present)
    entry.sheet = "1"
    _ = try store.mark([entry], source: .paper)
    #expect(try store.trail(of: rows.rows[0].enrolment).map(\.register.sheet) == ["1"])
    #expect(try store.check().problems == [])
  }
}

@Suite("A mark that somebody else has changed meanwhile") struct MarkConflictTests {
  private let folder: TemporaryFolder
  private let mine: Store
  private let theirs: Store
  private let workshop: Workshop

  init() throws {
    folder = try TemporaryFolder()
    let world = FrozenWorld()
    mine = try Store(path: folder.file("s.db"), environment: world.environment())
    theirs = try Store(
      path: folder.file("s.db"), environment: world.environment(author: "colleague"))
    workshop = try StoreFixture.fill(mine, people: 3)
  }

  private func entry(_ row: Int, _ mark: Mark?, over shown: Mark?) throws -> MarkEntry {
    let rows = try mine.roll(RollRequest(workshop: workshop.id, session: nil, reach: 9)).window.rows
    var entry = MarkEntry(
      session: try mine.sessions(of: workshop.id)[0].id, enrolment: rows[row].enrolment, mark: mark)
    entry.shown = MarkEntry.Shown(shown)
    return entry
  }

  @Test("It is left, both values come back with whose it is, and insisting records ours")
  func conflict() throws {
    let seen = try mine.position()
    _ = try theirs.mark([entry(0, .absent, over: nil)], source: .live)
    let receipt = try mine.mark(
      [entry(0, .present, over: nil), entry(1, .present, over: nil)], source: .live, seen: seen)
    #expect(receipt.conflicts.map(\.theirs) == [.absent])
    #expect(receipt.conflicts.map(\.author) == ["colleague"])
    #expect(receipt.conflicts.map(\.name) == ["Person 1 Sample"])
    let marks = try mine.dossier(workshop.id).marks.values.first
    #expect(marks?.values.filter { $0 == .present }.count == 1)
    let again = try mine.mark(receipt.conflicts.map(\.insisted), source: .live, seen: seen)
    #expect(again.conflicts.isEmpty)
    #expect(try mine.dossier(workshop.id).marks.values.first?.values.contains(.absent) == false)
    #expect(try mine.check().problems == [])
  }

  @Test("The same value, a mark that was seen, and our own are no conflict")
  func none() throws {
    let before = try mine.position()
    _ = try theirs.mark([entry(0, .present, over: nil)], source: .live)
    #expect(
      try mine.mark([entry(0, .present, over: nil)], source: .live, seen: before).conflicts == [])
    #expect(
      try mine.mark([entry(0, .absent, over: .present)], source: .live, seen: before).conflicts
        == [])
    let later = try mine.position()
    #expect(
      try mine.mark([entry(0, .present, over: nil)], source: .live, seen: later).conflicts == [])
  }

  @Test("The marks behind a position are told once each, with the last who made them")
  func since() throws {
    let position = try mine.position()
    _ = try mine.mark([entry(0, .present, over: nil)], source: .live)
    _ = try theirs.mark(
      [entry(0, .absent, over: nil), entry(1, .absent, over: nil)], source: .live)
    let marks = try mine.marks(since: position)
    #expect(marks.count == 2)
    #expect(Set(marks.map(\.author)) == ["colleague"])
    #expect(try mine.marks(since: mine.position()) == [])
  }
}
