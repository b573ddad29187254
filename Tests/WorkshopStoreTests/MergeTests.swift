import Testing
import WorkshopModel

@testable import WorkshopStore

struct MergeTests {
  /// Two spellings of one person, in two workshops each, of which one is the same.
  private struct Twins {
    let fixture: StoreFixture
    let second: Workshop
    let kept: EntityID
    let merged: EntityID

    init() throws {
      fixture = try StoreFixture(people: 3)
      let rows = try fixture.rows()
      (kept, merged) = (rows[0].person, rows[1].person)
      var draft = Workshop(id: fixture.store.environment.newID(), code: "", title: "Second")
      draft.dates = CivilDate(year: 2025, month: 3, day: 1).map(DateSpec.day) ?? .unknown
      second = try fixture.store.createWorkshop(draft).workshop
      _ = try fixture.store.importRoster([StoreFixture.rows(2)[1]], into: second.id)
    }

    func person(_ id: EntityID) throws -> Person {
      try #require(try fixture.store.history(of: id)).person
    }

    func merge() throws -> Receipt {
      try fixture.store.mergePeople(try person(kept), from: merged)
    }
  }

  @Test("The enrolments of the merged person become those of the kept one, who alone is listed")
  func enrolmentsMove() throws {
    let twins = try Twins()
    let store = twins.fixture.store
    let receipt = try twins.merge()
    #expect(receipt.summary == "merged “Person 2 Sample” into “Person 1 Sample”")
    let history = try #require(try store.history(of: twins.kept))
    #expect(history.stays.map(\.workshop.title) == ["Second", "Sample workshop"])
    #expect(history.merged.map(\.name) == ["Person 2 Sample"])
    #expect(try store.history(of: twins.merged) == nil)
    #expect(
      try store.people(.start, reach: 9).rows.map(\.name) == ["Person 1 Sample", "Person 3 Sample"])
    #expect(try store.people(.start, reach: 9, search: "person 2").total == 0)
    #expect(try twins.fixture.rows().map(\.number) == [1, 3])
    #expect(try store.check().problems == [])
  }

  @Test("Undo gives the start and redo the end")
  func thereAndBack() throws {
    let twins = try Twins()
    let store = twins.fixture.store
    let start = try store.livingRows()
    _ = try twins.merge()
    let end = try store.livingRows()
    #expect(start != end)
    #expect(try #require(try store.undo()).left == [])
    #expect(try store.livingRows() == start)
    #expect(try #require(try store.redo()).left == [])
    #expect(try store.livingRows() == end)
    #expect(try store.check().problems == [])
  }

  @Test("The fields that were chosen are kept")
  func fields() throws {
    let twins = try Twins()
    var person = try twins.person(twins.kept)
    person.phone = try twins.person(twins.merged).phone
    _ = try twins.fixture.store.mergePeople(person, from: twins.merged)
    #expect(try twins.person(twins.kept).phone == "+880 1700 000011")
    #expect(try twins.person(twins.kept).name == "Person 1 Sample")
  }

  @Test(
    "Of two marks in one session the one made by hand stays, else that of the kept person",
    arguments: [
      (MarkSource.live, MarkSource.live, Mark.present), (.automatic, .live, .absent),
      (.live, .automatic, .present), (.automatic, .automatic, .present), (nil, .live, .absent),
      (.live, nil, .present),
    ] as [(MarkSource?, MarkSource?, Mark)])
  func marks(own: MarkSource?, other: MarkSource?, expected: Mark) throws {
    let twins = try Twins()
    let store = twins.fixture.store
    let rows = try twins.fixture.rows()
    let session = try twins.fixture.session().id
    for (row, mark, source) in [(rows[0], Mark.present, own), (rows[1], .absent, other)] {
      guard let source else { continue }
      _ = try store.mark(
        [MarkEntry(session: session, enrolment: row.enrolment, mark: mark)], source: source)
    }
    let preview = try #require(try store.mergePreview(people: twins.kept, twins.merged))
    #expect(preview.enrolments == 1)
    #expect(preview.shared == ["Sample workshop"])
    let isLost = own != nil && other != nil && !(own == .automatic && other == .live)
    #expect(preview.lost.map(\.session) == (isLost ? ["Day 1"] : []))
    #expect(preview.lost.first?.kept ?? .present == .present)
    #expect(preview.lost.first?.lost ?? .absent == .absent)
    _ = try twins.merge()
    #expect(try twins.fixture.rows()[0].marks[session] == expected)
    #expect(try store.check().problems == [])
  }

  @Test("What named the enrolment that goes names the one that stays")
  func dependents() throws {
    let twins = try Twins()
    let store = twins.fixture.store
    let rows = try twins.fixture.rows()
    let id = { store.environment.newID() }
    var quotation = Quotation(id: id(), workshop: twins.fixture.workshop.id, text: "Words")
    quotation.speaker = rows[1].enrolment
    var board = Board(id: id(), workshop: twins.fixture.workshop.id, question: "What?")
    board.facilitator = rows[1].enrolment
    let session = try twins.fixture.session().id
    _ = try store.save([
      quotation, board, Lead(id: id(), session: session, enrolment: rows[1].enrolment),
      Affiliation(id: id(), enrolment: rows[1].enrolment, title: "Chair", organisation: nil),
    ])
    let start = try store.livingRows()
    _ = try twins.merge()
    let dossier = try store.dossier(twins.fixture.workshop.id)
    #expect(dossier.quotations.map(\.speaker) == [rows[0].enrolment])
    #expect(dossier.boards.map(\.board.facilitator) == [rows[0].enrolment])
    #expect(dossier.leads == [session: [rows[0].enrolment]])
    #expect(dossier.people[0].further.map(\.affiliation.title) == ["Chair"])
    _ = try store.undo()
    #expect(try store.livingRows() == start)
    #expect(try store.check().problems == [])
  }

  @Test("Two who are one can be taken apart later, and what was done since stays")
  func takeApart() throws {
    let twins = try Twins()
    let store = twins.fixture.store
    let before = try store.people(.start, reach: 9).rows
    _ = try twins.merge()
    _ = try twins.fixture.mark(0, .present)
    var third = try #require(try store.history(of: twins.fixture.rows()[1].person)).person
    third.phone = "+000 555 12345"
    _ = try store.save([third])
    let receipt = try store.takeApart(.person, twins.merged)
    #expect(receipt.summary == "took “Person 2 Sample” apart again")
    #expect(receipt.left == [])
    #expect(try store.people(.start, reach: 9).rows == before)
    #expect(try twins.person(third.id).phone == "+000 555 12345")
    let session = try twins.fixture.session().id
    #expect(try twins.fixture.rows()[0].marks[session] == .present)
    #expect(throws: StoreError.self) { try store.takeApart(.person, twins.merged) }
    // A step of its own: u merges them again.
    _ = try store.undo()
    #expect(try store.people(.start, reach: 9).total == 2)
    #expect(try store.check().problems == [])
  }

  @Test("A person is not merged into themselves, nor with somebody who is gone")
  func refused() throws {
    let twins = try Twins()
    let store = twins.fixture.store
    let kept = try twins.person(twins.kept)
    let position = try store.position()
    #expect(throws: StoreError.self) { try store.mergePeople(kept, from: twins.kept) }
    #expect(try store.position() == position)
    _ = try twins.merge()
    #expect(throws: StoreError.self) { try store.mergePeople(kept, from: twins.merged) }
    #expect(try store.mergePreview(people: twins.kept, twins.merged) == nil)
  }

  @Test(
    "One organisation stands where two spellings stood, in roles once, and undo brings both back")
  func organisations() throws {
    let fixture = try StoreFixture(people: 5)
    let store = fixture.store
    for (name, part) in [
      ("Agency 1", OrganisationPart.funder), ("Agency 2", .funder), ("Agency 2", .venueHost),
    ] {
      _ = try store.addRole(
        Organisation(id: .unassigned, name: name), part, in: fixture.workshop.id)
    }
    let start = try store.livingRows()
    let both = try store.organisations()
    let preview = try #require(try store.mergePreview(organisations: both[0].id, both[1].id))
    #expect(preview.enrolments == 2 && preview.roles == 2)
    var kept = both[0]
    kept.publicLabel = "an agency"
    let receipt = try store.mergeOrganisations(kept, from: both[1].id)
    #expect(receipt.summary == "merged “Agency 2” into “Agency 1”")
    #expect(try store.organisations().map(\.publicLabel) == ["an agency"])
    #expect(try Set(fixture.rows().map(\.agency)) == ["Agency 1"])
    let roles = try store.dossier(fixture.workshop.id).roles
    #expect(Set(roles.map(\.part)) == [.funder, .venueHost] && roles.count == 2)
    #expect(try store.check().problems == [])
    let end = try store.livingRows()
    _ = try store.undo()
    #expect(try store.livingRows() == start)
    _ = try store.redo()
    #expect(try store.livingRows() == end)
    #expect(try store.check().problems == [])
  }

  @Test(
    "A roster that uses a spelling that was merged away means the organisation that stands for it")
  func oldSpelling() throws {
    let fixture = try StoreFixture(people: 2)
    let store = fixture.store
    let both = try store.organisations()
    _ = try store.mergeOrganisations(both[0], from: both[1].id)
    var row = RosterRow(line: 9, name: "Alpha Sample")
    row.organisation = "AGENCY 2"
    let result = try store.importRoster([row], into: fixture.workshop.id).result
    #expect(result.organisations == 0)
    #expect(try fixture.rows().last?.agency == "Agency 1")
    let last = try #require(try store.enrolled(fixture.rows()[2].enrolment))
    _ = try store.saveEnrolled(last.person, last.enrolment, organisation: "agency 2")
    #expect(try store.organisations().count == 1)
  }

  @Test("A roster that uses a name that was merged away means the person who stands for it")
  func oldName() throws {
    let twins = try Twins()
    let store = twins.fixture.store
    _ = try twins.merge()
    var row = StoreFixture.rows(2)[1]
    row.phone = "+880 1700 000010"
    let result = try store.importRoster([row], into: twins.second.id).result
    #expect(result.enrolled == 0)
    #expect(try twins.person(twins.kept).name == "Person 1 Sample", "the name stays corrected")
    #expect(try store.people(.start, reach: 9).total == 2)
    #expect(try store.check().problems == [])
  }
}
