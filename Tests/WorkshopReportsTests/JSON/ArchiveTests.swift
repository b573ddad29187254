import Testing
import WorkshopModel
@testable import WorkshopReports

@Suite struct ArchiveTests {
  static let rich = Sample.rich
  static let entities: [any Entity] =
    rich.actions as [any Entity] + rich.sessions + [rich.workshop] + rich.people.map(\.person)
    + rich.people.map(\.enrolment) + [
      MarkRegister(
        id: Sample.id(900), session: rich.sessions[0].id,
        enrolment: rich.people[0].enrolment.id, mark: .excused(reason: "harbour duty"),
        source: .paper)
    ]
  static let archive = ArchiveJSON.value(entities)

  private func objects(_ kind: EntityKind) -> [JSONValue] {
    guard case .array(let values)? = Self.archive[kind.rawValue] else { return [] }
    return values
  }

  @Test("every thing has its identity and each of its fields in camel case")
  func fields() throws {
    for kind in [EntityKind.action, .session, .workshop, .person, .enrolment, .mark] {
      let entities = Self.entities.filter { type(of: $0).kind == kind }
      #expect(objects(kind).count == entities.count)
      for (object, entity) in zip(objects(kind), entities) {
        #expect(object["id"] == .string(entity.id.description))
        for (field, value) in zip(kind.entity.fields, entity.values) {
          let found = object[ArchiveLayout.key(ofField: field)]
          switch value {
          case .null: #expect(found == .null)
          case .integer(let number): #expect(found == .integer(number))
          case .text(let text): #expect(found == .string(text))
          case .id(let id): #expect(found == .string(id.description))
          }
        }
      }
    }
  }

  @Test("it says what it is first, and lists no kind of which there is nothing")
  func header() {
    guard case .object(let members) = Self.archive else {
      Issue.record("no object")
      return
    }
    #expect(
      members.map(\.key) == [
        "format", "version", "workshop", "person", "enrolment", "session", "mark", "action",
      ])
    #expect(members[0].value == .string("muster-archive"))
    #expect(members[1].value == .integer(1))
  }

  @Test("things stand in the order in which they were recorded")
  func order() {
    let ids = objects(.person).compactMap { $0["id"] }
    #expect(ids == Self.rich.people.map { .string($0.person.id.description) })
  }

  @Test("a mark says how it came in and why somebody was excused")
  func mark() {
    #expect(objects(.mark).map { $0["source"] } == [.string("paper")])
    #expect(objects(.mark).map { $0["reason"] } == [.string("harbour duty")])
  }

  @Test(
    "keys are in camel case",
    arguments: [("name", "name"), ("post_nominals", "postNominals"), ("started_at", "startedAt")])
  func keys(field: String, key: String) {
    #expect(ArchiveLayout.key(ofField: field) == key)
  }

  @Test("two fields of one kind never get the same key")
  func distinctKeys() {
    for kind in EntityKind.allCases {
      let keys = Set(kind.entity.fields.map(ArchiveLayout.key))
      #expect(keys.count == kind.entity.fields.count)
      #expect(!keys.contains("id"))
    }
  }

  @Test("each kind knows the type of its things")
  func kinds() {
    for kind in EntityKind.allCases { #expect(kind.entity.kind == kind) }
  }
}
