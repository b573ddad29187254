import Testing
import WorkshopModel

@testable import WorkshopStore

struct RosterImportTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture(people: 0) }

  private func row(
    _ name: String, phone: String? = nil, email: String? = nil, organisation: String? = nil,
    number: Int? = nil, line: Int = 2
  ) -> RosterRow {
    var row = RosterRow(line: line, name: name)
    (row.phone, row.email, row.organisation, row.number) = (phone, email, organisation, number)
    return row
  }

  private func take(_ rows: [RosterRow], into workshop: EntityID? = nil) throws -> RosterImport {
    try fixture.store.importRoster(rows, into: workshop ?? fixture.workshop.id).result
  }

  @Test("The same file again writes nothing")
  func again() throws {
    var rows = StoreFixture.rows(12) + [row("Bare Sample", line: 20)]
    rows[3].number = 40
    rows[4].email = "five@example.org"
    #expect(try take(rows).enrolled == 13)
    let position = try fixture.store.position()
    let (result, receipt) = try fixture.store.importRoster(rows, into: fixture.workshop.id)
    #expect(result.unchanged == 13)
    #expect(result.notices == [])
    #expect(receipt?.change == nil)
    #expect(try fixture.store.position() == position)
  }

  @Test(
    "A full name, as an exported roster prints it, means the person without honorific and letters",
    arguments: [("", "PPM", "One Sample, PPM"), ("Dr", "", "DR One  Sample")])
  func fullName(honorific: String, postNominals: String, printed: String) throws {
    _ = try take([row("One Sample", organisation: "Sample Agency")])
    var person = try #require(try fixture.store.dossier(fixture.workshop.id).people.first).person
    (person.honorific, person.postNominals) = (honorific, postNominals)
    _ = try fixture.store.save([person])
    let position = try fixture.store.position()
    let result = try take([row(printed, organisation: "Sample Agency")])
    #expect((result.enrolled, result.unchanged) == (0, 1))
    #expect(try fixture.store.position() == position)
    // Never by the name alone.
    #expect(try take([row(printed, organisation: "Other Agency")]).enrolled == 1)
  }

  @Test("A changed cell of the file changes just that cell")
  func changedCell() throws {
    var rows = StoreFixture.rows(5)
    for index in rows.indices { rows[index].number = index + 1 }
    _ = try take(rows)
    let position = try fixture.store.position()
    rows[1].phone = "+880 1700 999999"
    rows[2].title = "Analyst"
    #expect(try take(rows).updated == 2)
    #expect(try fixture.store.position() == position + 2)
    let now = try fixture.rows()
    #expect(now.count == 5)
    #expect(now[1].phone == "+880 1700 999999")
    #expect(try fixture.store.enrolled(now[2].enrolment)?.enrolment.title == "Analyst")
    #expect(try fixture.store.check().problems == [])
  }

  @Test(
    "Somebody known elsewhere is linked by phone, e-mail or organisation, never by name alone",
    arguments: [
      ("0088 01700-000010", nil, nil, true), (nil, "ONE@example.org", nil, true),
      (nil, nil, "agency  ONE", true), (nil, nil, nil, false), (nil, nil, "Agency Two", false),
      ("+880 1700 777777", nil, "Agency One", false),
    ])
  func links(phone: String?, email: String?, organisation: String?, isLinked: Bool) throws {
    let name = "Dorji Sample"
    _ = try take([
      row(name, phone: "+88 01700 000010", email: "one@example.org", organisation: "Agency One")
    ])
    let second = try fixture.store.createWorkshop(fixture.workshop).workshop
    let result = try take(
      [row("DORJI  sample", phone: phone, email: email, organisation: organisation)],
      into: second.id)
    #expect(result.known == (isLinked ? 1 : 0))
    #expect(result.notices.isEmpty == isLinked)
    #expect(try fixture.store.people().count == (isLinked ? 1 : 2))
  }

  @Test("Namesakes with different phones in one file stay two people")
  func namesakes() throws {
    let rows = [
      row("Dorji Sample", phone: "+975 17 000001", organisation: "Agency One", line: 2),
      row("Dorji Sample", phone: "+975 17 000002", organisation: "Agency One", line: 3),
    ]
    let result = try take(rows)
    #expect(result.enrolled == 2)
    #expect(result.notices.count == 1)
    #expect(try take(rows).unchanged == 2)
    #expect(try fixture.rows().count == 2)
  }

  @Test("A repeated row is left out and named")
  func repeated() throws {
    let rows = [
      row("Dorji Sample", phone: "+975 17 000001", line: 2), row("Karma Sample", line: 3),
      row("DORJI SAMPLE", phone: "00975-17-000001", line: 4), row("karma sample", line: 5),
    ]
    let result = try take(rows)
    #expect(result.enrolled == 2)
    #expect(
      result.repeated.map(\.sentence) == [
        "Line 4 repeats line 2 and was left out.", "Line 5 repeats line 3 and was left out.",
      ])
  }

  @Test("A numbered row that stands there twice is one person; another number is another person")
  func numbered() throws {
    let rows = [1, 1, 2].enumerated().map { index, number in
      row("Dorji Sample", organisation: "Agency One", number: number, line: index + 2)
    }
    let result = try take(rows)
    #expect(result.enrolled == 2)
    #expect(result.repeated == [.init(line: 3, of: 2)])
    #expect(try take(rows).unchanged == 2)
  }

  @Test("A row that cannot be stored leaves everything as it was")
  func fatal() throws {
    let position = try fixture.store.position()
    for bad in [row(" ", line: 9), row("a\0b", line: 9)] {
      let error = #expect(throws: StoreError.self) {
        try take(StoreFixture.rows(3) + [bad])
      }
      #expect(error?.code == .invalid)
    }
    #expect(try fixture.store.position() == position)
    #expect(try fixture.rows().isEmpty)
    #expect(try fixture.store.organisations().isEmpty)
  }

  @Test("A rehearsal counts the truth and writes nothing")
  func rehearsal() throws {
    let position = try fixture.store.position()
    let (result, receipt) = try fixture.store.importRoster(
      StoreFixture.rows(7), into: fixture.workshop.id, dryRun: true)
    #expect(result.enrolled == 7)
    #expect(result.organisations == 2)
    #expect(receipt == nil)
    #expect(try fixture.store.position() == position)
  }
}
