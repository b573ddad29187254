import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite("Copying a workshop") struct CopyTests {
  private struct Original {
    let fixture: StoreFixture
    var store: Store { fixture.store }
    var id: EntityID { fixture.workshop.id }
  }

  /// A workshop with marks, a pinned session that was held, a group, a refused person, a board with a
  /// factor, a lead, a funder, an open and a done action.
  private func original() throws -> Original {
    let fixture = try StoreFixture()
    let store = fixture.store
    var session = try fixture.session()
    (session.pinned, session.startedAt, session.endedAt) = (570, 100, 200)
    (session.minutes, session.note) = (90, "too long")
    let rows = try fixture.rows()
    var first = try #require(try store.enrolled(rows[0].enrolment)).enrolment
    first.group = "A"
    var refused = try #require(try store.enrolled(rows[4].enrolment)).enrolment
    refused.state = .refused
    let lead = Lead(id: .unassigned, session: session.id, enrolment: first.id)
    var board = Board(
      id: store.environment.newID(), workshop: fixture.workshop.id, question: "What holds us back?")
    (board.session, board.facilitator) = (session.id, first.id)
    let factor = Factor(
      id: store.environment.newID(), board: board.id, quadrant: .threats, rank: "m", text: "Floods")
    var open = Action(
      id: store.environment.newID(), workshop: fixture.workshop.id, text: "Send the manual")
    open.origin = "closing words"
    var done = Action(id: store.environment.newID(), workshop: fixture.workshop.id, text: "Thank")
    done.status = .done
    _ = try store.save([session, first, refused, lead, board, factor, open, done])
    _ = try store.addRole(
      Organisation(id: .unassigned, name: "Fund"), .funder, in: fixture.workshop.id)
    _ = try fixture.mark(0, .present)
    return Original(fixture: fixture)
  }

  private func copy(_ original: Original, _ parts: Set<CopyPart>) throws -> Dossier {
    var draft = original.fixture.workshop.next
    draft.dates = try DateSpec.parse("5-6 may 2025")
    let made = try original.store.copyWorkshop(original.id, as: draft, taking: parts).workshop
    return try original.store.dossier(made.id)
  }

  @Test("Agenda, roster, questions and open actions are taken over, what was held is not")
  func everything() throws {
    let original = try original()
    let copy = try copy(original, Set(CopyPart.allCases))
    #expect(copy.workshop.code == "dhaka-2025-05")
    #expect(copy.workshop.status == .planned)
    #expect(copy.workshop.city == "Dhaka")
    #expect(copy.sessions.map(\.day) == [1, 2])
    let first = try #require(copy.sessions.first)
    #expect(first.pinned == 570 && first.minutes == 90 && first.note.isEmpty)
    #expect(first.startedAt == nil && first.endedAt == nil)
    #expect(copy.people.map(\.enrolment.number) == [1, 2, 3, 4])
    #expect(copy.people.allSatisfy { $0.enrolment.state == .nominated })
    #expect(copy.people.first?.enrolment.group == "A")
    #expect(copy.marks.isEmpty && copy.headCounts.isEmpty && copy.notes.isEmpty)
    #expect(copy.leads == [first.id: [copy.people[0].enrolment.id]])
    #expect(copy.boards.map(\.board.question) == ["What holds us back?"])
    #expect(copy.boards.first?.factors.isEmpty == true)
    #expect(copy.boards.first?.board.session == first.id)
    #expect(copy.boards.first?.board.facilitator == copy.people[0].enrolment.id)
    #expect(copy.actions.map(\.text) == ["Send the manual"])
    #expect(copy.actions.first?.origin == "dhaka-2024-04: closing words")
    #expect(copy.roles.map(\.organisation.name) == ["Fund"])
    #expect(try original.store.check().problems == [])
  }

  @Test("The people are the same, not namesakes")
  func samePeople() throws {
    let original = try original()
    let known = try original.store.people().count
    let copy = try copy(original, [.roster])
    #expect(try original.store.people().count == known)
    let before = try original.store.dossier(original.id).people.prefix(4).map(\.person.id)
    #expect(copy.people.map(\.person.id) == Array(before))
  }

  @Test("Without its agenda the new one has a session for each of its days")
  func withoutAgenda() throws {
    let copy = try copy(try original(), [.questions])
    #expect(copy.sessions.map(\.title) == ["Day 1", "Day 2"])
    #expect(copy.sessions.allSatisfy { $0.pinned == nil })
    #expect(copy.people.isEmpty && copy.leads.isEmpty && copy.actions.isEmpty)
    #expect(copy.boards.first?.board.session == nil)
    #expect(copy.boards.first?.board.facilitator == nil)
  }

  @Test("It is one step of undo, and leaves the original as it was")
  func undo() throws {
    let original = try original()
    let before = try original.store.dossier(original.id)
    let count = try original.store.log().count
    let copy = try copy(original, Set(CopyPart.allCases))
    #expect(try original.store.log().count == count + 1)
    let after = try original.store.dossier(original.id)
    #expect(after.sessions == before.sessions && after.people == before.people)
    #expect(after.marks == before.marks && after.actions == before.actions)
    _ = try original.store.undo()
    #expect(throws: StoreError.self) { try original.store.dossier(copy.workshop.id) }
    _ = try original.store.redo()
    #expect(try original.store.dossier(copy.workshop.id).people.count == 4)
    #expect(try original.store.check().problems == [])
  }

  @Test("A completed workshop can be copied without a reason; one that is gone cannot")
  func completed() throws {
    let original = try original()
    var workshop = original.fixture.workshop
    workshop.status = .completed
    _ = try original.store.save([workshop])
    #expect(try copy(original, Set(CopyPart.allCases)).people.count == 4)
    _ = try original.store.stating("a mistake").delete(.workshop, [original.id])
    let refusal = #expect(throws: StoreError.self) {
      try original.store.copyWorkshop(original.id, as: workshop.next, taking: [])
    }
    #expect(refusal?.code == .notFound)
  }
}
