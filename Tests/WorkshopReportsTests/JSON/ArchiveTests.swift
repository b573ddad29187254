import Testing
import WorkshopModel
@testable import WorkshopReports

@Suite struct ArchiveTests {
  static let archive = ArchiveJSON.value(Sample.rich)

  private func objects(_ kind: EntityKind) -> [JSONValue] {
    guard case .array(let values)? = Self.archive[kind.rawValue] else { return [] }
    return values
  }

  /// Puts entities together again, as an importer does.
  private func read<Kind: Entity>(_ type: Kind.Type) -> Set<Kind> {
    Set(
      objects(Kind.kind).compactMap { object -> Kind? in
        guard let id = EntityID(text(object["id"]) ?? "") else { return nil }
        let values = zip(Kind.fields, Kind.fields.map { object[ArchiveJSON.key(ofField: $0)] })
          .map { value($1) }
        return Kind(id: id, values: FieldReader(fields: Kind.fields, values: values))
      })
  }

  private func text(_ value: JSONValue?) -> String? {
    if case .string(let text)? = value { text } else { nil }
  }

  /// An identity is told from a text by its form.
  private func value(_ json: JSONValue?) -> Value {
    switch json {
    case .integer(let number)?: .integer(number)
    case .string(let text)?: EntityID(text).map(Value.id) ?? .text(text)
    default: .null
    }
  }

  @Test("every entity comes back whole")
  func roundTrip() {
    let rich = Sample.rich
    #expect(read(Workshop.self) == [rich.workshop])
    #expect(read(Person.self) == Set(rich.people.map(\.person)))
    #expect(read(Enrolment.self) == Set(rich.people.map(\.enrolment)))
    #expect(read(Affiliation.self) == Set(rich.people.flatMap { $0.further.map(\.affiliation) }))
    #expect(read(Organisation.self) == Set(rich.organisations))
    #expect(read(Session.self) == Set(rich.sessions))
    #expect(read(HeadCount.self) == Set(rich.headCounts))
    #expect(read(Note.self) == Set(rich.notes))
    #expect(read(Quotation.self) == Set(rich.quotations))
    #expect(read(Publication.self) == Set(rich.publications))
    #expect(read(Material.self) == Set(rich.materials))
    #expect(read(Board.self) == Set(rich.boards.map(\.board)))
    #expect(read(Factor.self) == Set(rich.boards.flatMap(\.factors)))
    #expect(read(Action.self) == Set(rich.actions))
    #expect(read(Project.self).first == rich.project)
    #expect(read(Programme.self).first == rich.programme)
    #expect(read(Series.self).first == rich.series)
  }

  @Test("marks, leads and roles are all there")
  func relations() {
    #expect(objects(.mark).count == Sample.rich.marks.values.reduce(0) { $0 + $1.count })
    #expect(objects(.lead).count == 3)
    #expect(objects(.role).count == Sample.rich.roles.count)
    let late = objects(.mark).filter { $0["late"] == .integer(12) }
    #expect(late.count == 1)
    #expect(objects(.mark).allSatisfy { $0["source"] == nil && $0["id"] == nil })
    #expect(objects(.mark).contains { $0["reason"] == .string("harbour duty") })
  }

  @Test("the order of a dossier does not matter")
  func stable() {
    var shuffled = Sample.rich
    shuffled.people.reverse()
    shuffled.sessions.reverse()
    shuffled.roles.reverse()
    shuffled.actions.reverse()
    shuffled.notes.reverse()
    #expect(ArchiveJSON.value(shuffled) == Self.archive)
  }

  @Test("it says what it is and sorts its keys")
  func header() {
    #expect(Self.archive["format"] == .string("muster-archive"))
    #expect(Self.archive["version"] == .integer(1))
    for object in objects(.enrolment) {
      guard case .object(let members) = object else { continue }
      let keys = members.dropFirst().map(\.key)
      #expect(members.first?.key == "id")
      #expect(keys == keys.sorted())
      #expect(keys.count == Enrolment.fields.count)
    }
  }

  @Test("keys are in camel case", arguments: [("name", "name"), ("post_nominals", "postNominals")])
  func keys(field: String, key: String) {
    #expect(ArchiveJSON.key(ofField: field) == key)
  }
}
