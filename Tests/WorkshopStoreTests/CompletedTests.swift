import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite("A completed workshop") struct CompletedTests {
  private func completed() throws -> StoreFixture {
    let fixture = try StoreFixture()
    var workshop = fixture.workshop
    workshop.status = .completed
    _ = try fixture.store.save([workshop])
    return fixture
  }

  private func edits(_ fixture: StoreFixture) throws -> [(Store) throws -> Void] {
    let workshop = fixture.workshop.id
    var session = try fixture.session()
    session.minutes += 5
    let rows = try fixture.rows()
    let entry = MarkEntry(session: session.id, enrolment: rows[0].enrolment, mark: .present)
    let person = try #require(try fixture.store.enrolled(rows[1].enrolment))
    var enrolment = person.enrolment
    enrolment.group = "B"
    return [
      { _ = try $0.mark([entry], source: .live) },
      { _ = try $0.markRest(of: workshop, in: session.id, as: .present) },
      { _ = try $0.save([session]) },
      { _ = try $0.delete(.session, [session.id]) },
      { _ = try $0.save([enrolment]) },
      { _ = try $0.enrol(RosterRow(line: 1, name: "Late Sample"), in: workshop, state: .walkIn) },
      { _ = try $0.importRoster(StoreFixture.rows(7), into: workshop) },
      { _ = try $0.addFactor("Trained cadre", to: .strengths, in: workshop) },
      { _ = try $0.addRole(Organisation(id: .unassigned, name: "Fund"), .funder, in: workshop) },
      {
        _ = try $0.save([
          Note(id: $0.environment.newID(), workshop: workshop, kind: .closing, text: "Thanks")
        ])
      },
      {
        _ = try $0.save([Action(id: $0.environment.newID(), workshop: workshop, text: "Send it")])
      },
    ]
  }

  @Test("Nothing of it changes without a reason")
  func refuses() throws {
    let fixture = try completed()
    let position = try fixture.store.position()
    for edit in try edits(fixture) {
      let refusal = #expect(throws: StoreError.self) { try edit(fixture.store) }
      #expect(refusal?.code == .reasonNeeded)
      #expect(refusal?.message.contains("Sample workshop") == true)
    }
    #expect(try fixture.store.position() == position)
  }

  @Test("With a reason everything changes, and the journal says why")
  func reasons() throws {
    let fixture = try completed()
    let store = fixture.store.stating("the sheet came later")
    let before = try store.log().count
    let edits = try edits(fixture)
    for edit in edits { try edit(store) }
    let log = try store.log()
    #expect(log.count == before + edits.count)
    #expect(log.prefix(edits.count).allSatisfy { $0.reason == "the sheet came later" })
    #expect(log.dropFirst(edits.count).allSatisfy { $0.reason == nil })
    #expect(log.allSatisfy { !$0.summary.contains("reason") })
    #expect(try store.log(of: fixture.workshop.id).first?.reason == "the sheet came later")
    #expect(try store.check().problems == [])
  }

  @Test("Undo and redo need no reason and give the start and the end again")
  func undo() throws {
    let fixture = try completed()
    let session = try fixture.session().id
    let entry = MarkEntry(
      session: session, enrolment: try fixture.rows()[0].enrolment, mark: .absent)
    _ = try fixture.store.stating("the sheet came later").mark([entry], source: .paper)
    #expect(try fixture.store.undo()?.summary == "mark of Person 1 Sample in Day 1")
    #expect(try fixture.rows()[0].marks[session] == nil)
    _ = try fixture.store.redo()
    #expect(try fixture.rows()[0].marks[session] == .absent)
    #expect(try fixture.store.check().problems == [])
  }

  @Test("Minutes that are typed after a mark belong to its reason")
  func amending() throws {
    let fixture = try completed()
    let store = fixture.store.stating("he told us")
    let session = try fixture.session().id
    let enrolment = try fixture.rows()[0].enrolment
    let first = try store.mark(
      [MarkEntry(session: session, enrolment: enrolment, mark: .present.arriving(.unknown))],
      source: .live)
    let lateness = try #require(Lateness(12))
    _ = try store.mark(
      [MarkEntry(session: session, enrolment: enrolment, mark: .present.arriving(lateness))],
      source: .live, amending: first.change)
    let log = try store.log()
    #expect(log.first?.id == first.change)
    #expect(log.first?.ops == 3)
    #expect(try store.check().problems == [])
    _ = try store.undo()
    #expect(try fixture.rows()[0].marks[session] == nil)
  }

  @Test("Opening it again needs a reason; then it is free")
  func reopening() throws {
    let fixture = try completed()
    var workshop = fixture.workshop
    workshop.status = .running
    let refusal = #expect(throws: StoreError.self) { try fixture.store.save([workshop]) }
    #expect(refusal?.code == .reasonNeeded)
    _ = try fixture.store.stating("a third day").save([workshop])
    _ = try fixture.mark(0, .present)
    workshop.status = .completed
    _ = try fixture.store.save([workshop])
    #expect(throws: StoreError.self) { try fixture.mark(0, .absent) }
  }

  @Test("One that was recorded as completed is open: a sample, an archive")
  func recorded() throws {
    let fixture = try StoreFixture()
    var draft = Workshop(id: .unassigned, code: "", title: "Past workshop")
    draft.status = .completed
    var (past, _) = try fixture.store.createWorkshop(draft)
    let rows = StoreFixture.rows(2)
    #expect(try fixture.store.importRoster(rows, into: past.id).result.enrolled == 2)
    past.title = "Past workshop, corrected"
    _ = try fixture.store.save([past])
    #expect(try fixture.store.addFactor("Trained cadre", to: .strengths, in: past.id).change != nil)
  }

  @Test("Its people and other workshops can be edited as ever")
  func others() throws {
    let fixture = try completed()
    var person = try #require(try fixture.store.enrolled(try fixture.rows()[0].enrolment)).person
    person.name = "Corrected Sample"
    _ = try fixture.store.save([person])
    let other = try fixture.store.createWorkshop(
      Workshop(id: .unassigned, code: "", title: "The next one")
    ).workshop
    #expect(
      try fixture.store.importRoster(StoreFixture.rows(3), into: other.id).result.enrolled == 3)
    #expect(try fixture.store.log().allSatisfy { $0.reason == nil })
  }

  @Test("A reason where none is needed is not recorded")
  func needless() throws {
    let fixture = try StoreFixture()
    _ = try fixture.store.stating("just so").addFactor(
      "Trained cadre", to: .strengths, in: fixture.workshop.id)
    #expect(try fixture.store.log().first?.reason == nil)
    #expect(try fixture.store.check().problems == [])
  }
}
