import Testing
import WorkshopModel

@testable import WorkshopStore

struct PeopleCountTests {
  @Test("The list counts each roster by sex as the dossier does, and an empty one as unknown")
  func rosters() throws {
    let fixture = try StoreFixture(people: 12)
    let store = fixture.store
    _ = try StoreFixture.fill(store, people: 0)
    let third = try StoreFixture.fill(store, people: 0)
    for (index, sex) in (Sex.allCases + [nil, nil]).enumerated() {
      var row = RosterRow(line: index, name: "Other \(index) Sample")
      row.sex = sex
      _ = try store.importRoster([row], into: third.id)
    }
    for row in try store.workshops(.start, reach: 9).rows {
      #expect(row.people == (try store.dossier(row.workshop.id).participantCount))
      #expect(row.people == (try store.outline(row.workshop.id).roster))
    }
  }

  @Test("A head-count stands before the roster, a published one before others")
  func headCounts() throws {
    let fixture = try StoreFixture(people: 3)
    let store = fixture.store
    let make = { (total: Int, published: String) in
      var count = HeadCount(
        id: store.environment.newID(), workshop: fixture.workshop.id,
        count: CountBySex(total: .exact(total)))
      count.published = published
      return count
    }
    let total = { try store.workshops(.start, reach: 9).rows.map(\.people.total) }
    #expect(try total() == [.exact(3)])
    _ = try store.save([make(27, "")])
    #expect(try total() == [.exact(27)])
    _ = try store.save([make(25, "news")])
    #expect(try total() == [.exact(25)])
  }
}
