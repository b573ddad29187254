import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite("Who is known and may be meant") struct SimilarPeopleTests {
  private let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture(people: 0)
    let elsewhere = try StoreFixture.fill(fixture.store, people: 0)
    try enrol(["Mohammad Karim Sample", "Anika Rahman Sample"], in: elsewhere)
    try enrol(["Banu Sample", "Md. Karim Sample"], in: fixture.workshop)
  }

  private func enrol(_ names: [String], in workshop: Workshop) throws {
    let rows = names.enumerated().map { index, name in
      var row = RosterRow(line: index + 1, name: name)
      row.phone = "+880 1700 \(100_000 + index + (name.hasPrefix("M") ? 50 : 0))"
      row.organisation = "Agency \(index + 1)"
      return row
    }
    _ = try fixture.store.importRoster(rows, into: workshop.id)
  }

  private func found(_ line: String) throws -> [String] {
    let row = try #require(WalkIn.parse(line))
    return try fixture.store.similarPeople(to: row, in: fixture.workshop.id).map {
      "\($0.name) \($0.likeness.rawValue)\($0.enrolment == nil ? "" : " here")"
    }
  }

  @Test("Those of this roster come first, then those of other workshops, with the reason")
  func order() throws {
    #expect(
      try found("md karim sample") == [
        "Md. Karim Sample name here", "Mohammad Karim Sample shortened",
      ])
    #expect(try found("Anika R Sample") == ["Anika Rahman Sample initials"])
    #expect(try found("Somebody Else").isEmpty)
  }

  @Test("The same end of a phone is enough, however it is written")
  func phone() throws {
    #expect(try found("Somebody Else, 01700-100001") == ["Anika Rahman Sample phone"])
    #expect(try found("Somebody Else, 01700 199999").isEmpty)
  }

  @Test("Who was merged away or deleted is not offered")
  func gone() throws {
    let person = try #require(
      try fixture.store.people().first { $0.person.name == "Anika Rahman Sample" })
    _ = try fixture.store.delete(.person, [person.person.id])
    #expect(try found("Anika Rahman Sample").isEmpty)
  }

  @Test("Neither people nor phones are read from one end to the other")
  func indexed() throws {
    let plan = try fixture.store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN SELECT id FROM person
          WHERE phone IS NOT NULL AND \(Store.phoneTail) = '7100001' LIMIT 9
          """
      ).map { $0["detail"] as String }
    }
    #expect(
      plan.contains { $0.contains("USING INDEX person_phone") || $0.contains("person_phone") })
    #expect(!plan.contains { $0.hasPrefix("SCAN") })
  }

  @Test("Somebody known is enrolled under their own name, once, with undo")
  func known() throws {
    let store = fixture.store
    let person = try #require(try store.people().first { $0.person.name == "Anika Rahman Sample" })
    var row = RosterRow(line: 1, name: "A R Sample")
    row.organisation = "Border Guard"
    _ = try store.enrol(known: person.person.id, row, in: fixture.workshop.id, state: .walkIn)
    let rows = try fixture.rows()
    #expect(rows.map(\.name).last == "Anika Rahman Sample")
    #expect(rows.last?.number == 3)
    #expect(rows.last?.agency == "Border Guard")
    #expect(rows.last?.state == .walkIn)
    #expect(throws: StoreError.self) {
      try store.enrol(known: person.person.id, row, in: fixture.workshop.id, state: .walkIn)
    }
    _ = try store.undo()
    #expect(try fixture.rows().count == 2)
    #expect(try store.check().problems == [])
  }
}
