import Testing
import WorkshopModel

@testable import WorkshopStore

/// The journal page by page, narrowed and explained.
struct JournalPageTests {
  private let folder: TemporaryFolder
  private let mine: Store
  private let theirs: Store
  private let workshop: Workshop
  private let other: Workshop

  init() throws {
    folder = try TemporaryFolder()
    let world = FrozenWorld()
    mine = try Store(path: folder.file("s.db"), environment: world.environment())
    theirs = try Store(
      path: folder.file("s.db"), environment: world.environment(author: "Colleague"))
    workshop = try StoreFixture.fill(mine, people: 3)
    var draft = Workshop(id: .unassigned, code: "", title: "Другой семинар")
    draft.city = "Тимпху"
    other = try theirs.createWorkshop(draft).workshop
    let row = try mine.roll(RollRequest(workshop: workshop.id, session: nil, reach: 5)).window.rows
    let session = try mine.sessions(of: workshop.id)[0].id
    for index in 0..<3 {
      _ = try theirs.mark(
        [MarkEntry(session: session, enrolment: row[index].enrolment, mark: .present)],
        source: .live)
    }
    _ = try mine.mark(
      [MarkEntry(session: session, enrolment: row[0].enrolment, mark: .absent)], source: .live)
  }

  private func summaries(_ request: JournalRequest) throws -> [String] {
    try mine.journal(request).window.rows.map(\.summary)
  }

  @Test("Newest first, with how many there are")
  func all() throws {
    let page = try mine.journal(JournalRequest(reach: 50))
    #expect(page.window.total == 7)
    #expect(page.window.start == 0)
    #expect(page.window.rows == (try mine.log()))
    #expect(page.beyond == 0)
  }

  @Test("Pages around any step fit together", arguments: [false, true])
  func pages(mineOnly: Bool) throws {
    let all = try mine.journal(JournalRequest(reach: 50, mineOnly: mineOnly)).window
    #expect(all.total == (mineOnly ? 3 : 7))
    for (index, change) in all.rows.enumerated() {
      let request = JournalRequest(.around(change.id), reach: 1, mineOnly: mineOnly)
      let page = try mine.journal(request).window
      #expect(page.total == all.total)
      #expect(page[index] == change)
      for place in page.start..<page.start + page.rows.count {
        #expect(page[place] == all[place])
      }
    }
    let end = try mine.journal(JournalRequest(.end, reach: 1, mineOnly: mineOnly)).window
    #expect(end.start + end.rows.count == all.total)
  }

  @Test("Only this workshop: nothing of the other one")
  func ofWorkshop() throws {
    let request = JournalRequest(reach: 50, workshop: other.id)
    #expect(try summaries(request).count == 1)
    let own = try mine.journal(JournalRequest(reach: 50, workshop: workshop.id)).window
    #expect(own.total == 6)
    #expect(own.rows == (try mine.log(of: workshop.id)))
  }

  @Test(
    "A filter finds accounts, people and workshops in any spelling",
    arguments: [
      ("colleague", 4), ("COLLEAGUE", 4), ("тимпху", 1), ("ДРУГОЙ", 1), ("Person 1 Sample", 3),
      ("dhaka", 6), ("nobody at all", 0),
    ])
  func filters(text: String, count: Int) throws {
    let page = try mine.journal(JournalRequest(reach: 50, filter: text)).window
    #expect(page.total == count)
    #expect(page.rows.count == count)
    #expect(page.rows.map(\.seconds) == page.rows.map(\.seconds).sorted(by: >))
  }

  @Test("A filter, my own and one workshop narrow together, and page by page")
  func together() throws {
    var request = JournalRequest(reach: 50, filter: "person 1", workshop: workshop.id)
    #expect(try mine.journal(request).window.total == 3)
    request.mineOnly = true
    let mineOnly = try mine.journal(request).window
    #expect(mineOnly.total == 2)
    request.anchor = .around(mineOnly.rows[1].id)
    request.reach = 1
    #expect(try mine.journal(request).window.rows == mineOnly.rows)
    request.anchor = .end
    #expect(try mine.journal(request).window.rows.last == mineOnly.rows.last)
    request.workshop = other.id
    #expect(try mine.journal(request).window.total == 0)
  }

  @Test("A filter that too much matches says how much it did not follow")
  func tooBroad() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    try store.generate(workshops: 3, people: 120, sessions: 1, seed: 4)
    let page = try store.journal(JournalRequest(reach: 5, filter: "0"))
    #expect(page.beyond > 0)
    #expect(page.window.total > 0)
    #expect(try store.journal(JournalRequest(reach: 5, filter: "made-up-0002")).beyond == 0)
  }

  @Test("A thousand changes cost a page of summaries")
  func long() throws {
    for number in 0..<300 {
      var edited = workshop
      edited.note = "\(number)"
      _ = try mine.save([edited])
    }
    let page = try mine.journal(JournalRequest(.end, reach: 10)).window
    #expect(page.rows.count == 20)
    #expect(page.total == 307)
    #expect(page.start == 287)
  }

  @Test("An edit is told field by field, old and new")
  func edited() throws {
    var edited = workshop
    (edited.city, edited.venue) = ("Thimphu", "Hall 2")
    let change = try #require(try mine.save([edited]).change)
    let detail = try mine.detail(of: change)
    #expect(
      detail.lines == [
        .init(
          kind: .workshop, thing: "Sample workshop",
          deed: .field("city", old: .text("Dhaka"), new: .text("Thimphu"))),
        .init(
          kind: .workshop, thing: "Sample workshop",
          deed: .field("venue", old: .null, new: .text("Hall 2"))),
      ])
    #expect(detail.hidden == 0)
    #expect(detail.change.id == change)
  }

  @Test("A mark that replaces another tells only what differs")
  func mark() throws {
    let change = try #require(try mine.log().first).id
    let lines = try mine.detail(of: change).lines
    #expect(lines.map(\.thing) == ["mark of Person 1 Sample in Day 1"])
    #expect(
      lines.map(\.deed) == [.field("status", old: .text("present"), new: .text("absent"))])
  }

  @Test("References stand as names, and an import tells people and posts")
  func roster() throws {
    let change = try #require(
      try mine.log().first { $0.summary.contains("enrolled 3 people") }
    ).id
    let lines = try mine.detail(of: change).lines
    let organisations = lines.filter { $0.kind == .enrolment }.compactMap { line -> Value? in
      guard case .field("organisation", _, let new) = line.deed else { return nil }
      return new
    }
    #expect(organisations == [.text("Agency 1"), .text("Agency 2"), .text("Agency 1")])
    #expect(lines.contains { $0.kind == .person && $0.thing == "Person 2 Sample" })
  }

  @Test("Removing and bringing back are told in a word")
  func deletion() throws {
    let removed = try #require(try mine.delete(.workshop, [workshop.id]).change)
    #expect(try mine.detail(of: removed).lines.map(\.deed) == [.removed])
    let back = try #require(try mine.undo(removed).change)
    #expect(try mine.detail(of: back).lines.map(\.deed) == [.broughtBack])
  }

  @Test("Of a change of thousands of entries the first are told and the rest is counted")
  func hidden() throws {
    let large = try StoreFixture(people: 500)
    let change = try #require(try large.store.log().first)
    let detail = try large.store.detail(of: change.id)
    #expect(detail.hidden == change.ops - 300)
    #expect(throws: StoreError.self) { try mine.detail(of: EntityID(high: 9, low: 9)) }
  }
}
