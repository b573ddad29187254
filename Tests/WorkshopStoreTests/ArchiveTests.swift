import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct ArchiveTests {
  private let store: Store
  private let workshop: Workshop

  init() throws {
    store = try Store(inMemory: FrozenWorld(seed: 3).environment())
    workshop = try FilledStore.fill(store)
  }

  private func emptyStore() throws -> Store {
    try Store(inMemory: FrozenWorld(seed: 8).environment(author: "office"))
  }

  /// Each thing with all its values, by identity.
  private func content(_ entities: [any Entity]) -> [EntityID: [Value]] {
    Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0.values) })
  }

  @Test("everything in the store is in its archive, each kind of thing")
  func whole() throws {
    let archive = try store.archive(of: nil)
    #expect(Set(archive.map { type(of: $0).kind }) == Set(EntityKind.allCases))
    #expect(Set(archive.map(\.id)).count == archive.count)
  }

  @Test("a workshop's archive names nothing that is not in it")
  func closed() throws {
    let archive = try store.archive(of: workshop.id)
    let ids = Set(archive.map(\.id))
    for entity in archive {
      for case .id(let id) in entity.values { #expect(ids.contains(id), "\(entity)") }
    }
    #expect(archive.contains { $0 is Milestone }, "a publication brings its milestone along")
    #expect(archive.contains { ($0 as? Organisation) != nil })
    #expect(!archive.contains { $0 is Reach }, "what hangs on a programme stays with it")
  }

  @Test("a workshop's archive holds nothing of another workshop")
  func separate() throws {
    let other = try store.createWorkshop(Workshop(id: .unassigned, code: "", title: "Other"))
    _ = try store.importRoster(StoreFixture.rows(2), into: other.workshop.id)
    let archive = try store.archive(of: other.workshop.id)
    #expect(archive.compactMap { $0 as? Workshop }.map(\.id) == [other.workshop.id])
    #expect(archive.compactMap { $0 as? Enrolment }.count == 2)
    #expect(archive.allSatisfy { !($0 is MarkRegister) && !($0 is Board) })
    #expect(throws: StoreError.self) { try store.archive(of: store.environment.newID()) }
  }

  @Test("what was buried is left out, and what cannot be without it")
  func buried() throws {
    let dossier = try store.dossier(workshop.id)
    let person = try #require(dossier.people.first)
    let organisation = try #require(person.enrolment.organisation)
    _ = try store.delete(.enrolment, [person.enrolment.id])
    _ = try store.delete(.organisation, [organisation])
    let archive = try store.archive(of: workshop.id)
    #expect(!archive.contains { $0.id == person.enrolment.id || $0.id == organisation })
    #expect(
      archive.compactMap { $0 as? MarkRegister }.allSatisfy {
        $0.enrolment != person.enrolment.id
      })
    #expect(archive.compactMap { $0 as? Enrolment }.allSatisfy { $0.organisation != organisation })
    #expect(!archive.contains { ($0 as? Role)?.organisation == organisation })
    let ids = Set(archive.map(\.id))
    for case .id(let id) in archive.flatMap(\.values) { #expect(ids.contains(id)) }
  }

  @Test("an empty store becomes an equal one, in one step of undo")
  func equal() throws {
    let archive = try store.archive(of: nil)
    let copy = try emptyStore()
    let (result, receipt) = try copy.importArchive(archive)
    #expect(result.added == archive.count)
    #expect(result.updated == 0 && result.notices == [])
    let again = try copy.archive(of: nil)
    #expect(content(again) == content(archive))
    #expect(again.map(\.id) == archive.map(\.id), "also in the same order")
    #expect(try copy.dossier(workshop.id).people == store.dossier(workshop.id).people)
    #expect(receipt.change != nil)
    #expect(try copy.check().problems == [])
    _ = try copy.undo()
    #expect(try copy.archive(of: nil).isEmpty)
    #expect(try copy.check().problems == [])
    _ = try copy.redo()
    #expect(content(try copy.archive(of: nil)) == content(archive))
  }

  @Test("the same archive twice changes nothing")
  func twice() throws {
    let archive = try store.archive(of: nil)
    let position = try store.position()
    let (result, receipt) = try store.importArchive(archive)
    #expect(
      result
        == {
          var same = ArchiveImport(); same.unchanged = archive.count; return same
        }())
    #expect(receipt.change == nil)
    #expect(try store.position() == position)
  }

  @Test("what differs takes over what the archive states, is said, and can be undone")
  func merge() throws {
    let copy = try emptyStore()
    _ = try copy.importArchive(store.archive(of: nil))
    var person = try #require(store.people().first?.person)
    let before = person
    (person.phone, person.note) = ("+880 1", "")
    _ = try store.save([person])
    var here = before
    (here.phone, here.note, here.email) = ("+880 2", "only here", "a@sample.example")
    _ = try copy.save([here])
    let (result, _) = try copy.importArchive(store.archive(of: nil))
    #expect((result.added, result.updated) == (0, 1))
    #expect(
      result.notices == [
        "Changed: person “\(person.name)”: phone was “+880 2”, is now “+880 1”."
      ])
    let merged = try #require(copy.people().first { $0.person.id == person.id }?.person)
    #expect(merged.phone == "+880 1")
    #expect(merged.note == "only here", "what the archive does not state stays")
    #expect(merged.email == "a@sample.example")
    #expect(try copy.check().problems == [])
    _ = try copy.undo()
    #expect(try copy.people().first { $0.person.id == person.id }?.person == here)
  }

  @Test("what was deleted here and stands in the archive comes back, and that is said")
  func deletedHere() throws {
    let archive = try store.archive(of: nil)
    let action = try #require(store.dossier(workshop.id).actions.first)
    _ = try store.delete(.action, [action.id])
    let (result, _) = try store.importArchive(archive)
    #expect(result.notices == ["Brought back: action “\(action.text)”."])
    #expect(try store.dossier(workshop.id).actions.contains(action))
  }

  @Test("a mark of a rule never beats a mark made by hand")
  func automatic() throws {
    var register = try #require(store.archive(of: nil).compactMap { $0 as? MarkRegister }.first)
    let byHand = register
    (register.mark, register.source) = (.absent, .automatic)
    let (kept, _) = try store.importArchive([register])
    #expect(kept.unchanged == 1)
    register.source = .live
    let (taken, _) = try store.importArchive([register])
    #expect(taken.updated == 1)
    let now = try #require(
      store.archive(of: nil).compactMap { $0 as? MarkRegister }.first { $0.id == byHand.id })
    #expect(now.mark == .absent)
  }

  @Test("parts that belong together come together")
  func together() throws {
    let copy = try emptyStore()
    _ = try copy.importArchive(store.archive(of: nil))
    var dated = workshop
    dated.dates = try #require(CivilDate(iso: "2024-05-01").map(DateSpec.day))
    _ = try store.save([dated])
    _ = try copy.importArchive(store.archive(of: nil))
    #expect(try copy.workshop(workshop.code).dates == dated.dates)
  }

  @Test("a code that two workshops share is told")
  func sharedCode() throws {
    let copy = try emptyStore()
    _ = try copy.createWorkshop(workshop)
    let (result, _) = try copy.importArchive(store.archive(of: nil))
    #expect(result.notices.count == 1)
    #expect(result.notices.first?.contains("Two workshops have the code \(workshop.code)") == true)
  }

  @Test("an identity that is something else here is refused, and nothing is changed")
  func otherKind() throws {
    let person = try #require(store.people().first?.person)
    let position = try store.position()
    let strange = Organisation(id: person.id, name: "Sample Bureau")
    #expect(throws: StoreError.self) { try store.importArchive([strange]) }
    let lead = try #require(store.archive(of: nil).compactMap { $0 as? Lead }.first)
    let moved = Lead(
      id: store.environment.newID(), session: lead.session, enrolment: lead.enrolment)
    #expect(throws: StoreError.self) { try store.importArchive([moved]) }
    let orphan = Action(id: store.environment.newID(), workshop: person.id, text: "Act")
    #expect(throws: StoreError.self) { try store.importArchive([orphan]) }
    let nameless = Person(id: store.environment.newID(), name: " ")
    #expect(throws: StoreError.self) { try store.importArchive([nameless]) }
    #expect(try store.position() == position)
  }

  @Test("each kind has its place behind those that it names, so that none is left out")
  func order() throws {
    let archive = try store.archive(of: nil)
    let sorted = try ArchiveOrder.sorted(archive.reversed())
    #expect(Set(sorted.map(\.id)) == Set(archive.map(\.id)))
    var before: Set<EntityID> = []
    for entity in sorted {
      for case .id(let id) in entity.values { #expect(before.contains(id), "\(entity)") }
      before.insert(entity.id)
    }
  }

  @Test("a project comes after its predecessor, and a circle of them is refused")
  func circle() throws {
    let copy = try emptyStore()
    var first = Project(id: copy.environment.newID(), name: "First")
    var second = Project(id: copy.environment.newID(), name: "Second")
    first.predecessor = second.id
    _ = try copy.importArchive([first, second])
    #expect(try copy.archive(of: nil).map(\.id) == [second.id, first.id])
    (first.id, second.id) = (copy.environment.newID(), copy.environment.newID())
    (first.predecessor, second.predecessor) = (second.id, first.id)
    #expect(throws: StoreError.self) { try copy.importArchive([first, second]) }
  }
}
