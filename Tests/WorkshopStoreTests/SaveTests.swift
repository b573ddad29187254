import Testing
import WorkshopModel

@testable import WorkshopStore

struct SaveTests {
  @Test("A field that somebody else changed meanwhile, and that was not edited here, stays theirs")
  func untouched() throws {
    let fixture = try StoreFixture()
    let store = fixture.store
    let seen = try store.position()
    var theirs = fixture.workshop
    theirs.city = "Thimphu"
    _ = try store.save([theirs])
    var mine = fixture.workshop
    mine.venue = "Hall 2"
    _ = try store.save([mine], seen: seen)
    let now = try store.workshop(fixture.workshop.code)
    #expect(now.city == "Thimphu")
    #expect(now.venue == "Hall 2")
    #expect(try store.check().problems == [])
  }

  @Test("Two edits of one field that had not seen each other are both kept, the later one shown")
  func conflict() throws {
    let fixture = try StoreFixture()
    let store = fixture.store
    let seen = try store.position()
    var (theirs, mine) = (fixture.workshop, fixture.workshop)
    theirs.city = "Thimphu"
    mine.city = "Tashkent"
    _ = try store.save([theirs])
    _ = try store.save([mine], seen: seen)
    #expect(try store.workshop(fixture.workshop.code).city == "Tashkent")
    let heads = try store.read { try Heads($0).current(.workshop, mine.id, "city") }
    #expect(heads.count == 2)
    // Taking mine back leaves theirs, not the value before both.
    _ = try store.undo()
    #expect(try store.workshop(fixture.workshop.code).city == "Thimphu")
    #expect(try store.check().problems == [])
  }

  @Test("A mark by hand is shown over an automatic one whatever the clock says")
  func handBeforeAutomatic() throws {
    let fixture = try StoreFixture()
    let session = try fixture.session().id
    let row = try fixture.rows()[0]
    let seen = try fixture.store.position()
    _ = try fixture.mark(0, .absent)
    // Written as if another machine had not seen the mark by hand.
    _ = try fixture.store.change(seen: seen) { writer in
      let id = OpHash.naturalID(.mark, session, row.enrolment)
      try writer.put(
        MarkRegister(
          id: id, session: session, enrolment: row.enrolment, mark: .present, source: .automatic))
    }
    #expect(try fixture.rows()[0].marks[session] == .absent)
    #expect(try fixture.store.check().problems == [])
  }

  @Test("A role and a session's facilitator have one identity on every machine")
  func naturalIdentity() throws {
    let fixture = try StoreFixture()
    let store = fixture.store
    let organisation = try #require(try store.organisations().first)
    let make = { (part: OrganisationPart) in
      Role(
        id: store.environment.newID(), workshop: fixture.workshop.id,
        organisation: organisation.id, part: part)
    }
    _ = try store.save([make(.funder)])
    let again = try store.save([make(.funder)])
    #expect(again.change == nil)
    #expect(try store.dossier(fixture.workshop.id).roles.map(\.part) == [.funder])
    let id = try #require(Store.naturalID(of: make(.funder)))
    _ = try store.save([make(.venueHost)])
    #expect(try store.dossier(fixture.workshop.id).roles.map(\.part) == [.funder, .venueHost])
    // An edit of the key buries the old thing.
    var edited = make(.lead)
    edited.id = id
    _ = try store.save([edited])
    #expect(try store.dossier(fixture.workshop.id).roles.map(\.part) == [.venueHost, .lead])
    let lead = Lead(
      id: store.environment.newID(), session: try fixture.session().id,
      enrolment: try fixture.rows()[0].enrolment)
    _ = try store.save([lead])
    #expect(try store.save([lead]).change == nil)
    let buried = try #require(Store.naturalID(of: lead))
    _ = try store.delete(.lead, [buried])
    #expect(try store.dossier(fixture.workshop.id).leads.isEmpty)
    #expect(try store.check().problems == [])
  }

  @Test("Deleting what is not there writes nothing")
  func deleteNothing() throws {
    let fixture = try StoreFixture()
    let receipt = try fixture.store.delete(.note, [fixture.store.environment.newID()])
    #expect(receipt.change == nil)
  }

  @Test("What points to nothing is refused in words and changes nothing")
  func missingReference() throws {
    let fixture = try StoreFixture()
    let position = try fixture.store.position()
    let id = fixture.store.environment.newID()
    let note = Note(id: id, workshop: id, kind: .opening, text: "Welcome")
    let error = #expect(throws: StoreError.self) { try fixture.store.save([note]) }
    #expect(error?.code == .notFound)
    #expect(error?.message == "The workshop is no longer there.")
    #expect(try fixture.store.position() == position)
  }

  @Test("A mark that cannot be is refused")
  func impossibleMarks() throws {
    let fixture = try StoreFixture()
    let store = fixture.store
    var lunch = try fixture.session()
    lunch.id = store.environment.newID()
    lunch.kind = .lunch
    _ = try store.save([lunch])
    let row = try fixture.rows()[0]
    let other = try StoreFixture.fill(store, people: 0)
    let elsewhere = try store.sessions(of: other.id)[0].id
    var refused = try #require(try store.enrolled(row.enrolment)).enrolment
    let code = { (session: EntityID, mark: Mark) in
      #expect(throws: StoreError.self) {
        try store.mark(
          [MarkEntry(session: session, enrolment: row.enrolment, mark: mark)], source: .live)
      }?.code
    }
    #expect(code(lunch.id, .present) == .invalid)
    #expect(code(elsewhere, .present) == .invalid)
    #expect(code(row.enrolment, .present) == .notFound)
    #expect(try code(fixture.session().id, .excused(reason: "a\0b")) == .invalid)
    refused.state = .refused
    _ = try store.save([refused])
    #expect(try code(fixture.session().id, .present) == .invalid)
    #expect(try fixture.mark(0, .absent).change != nil)
  }
}
