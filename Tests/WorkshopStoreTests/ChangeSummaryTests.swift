import Testing
import WorkshopModel

@testable import WorkshopStore

/// What the journal and the notices of undo say in a line.
struct ChangeSummaryTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture(people: 0) }

  private func summary(of entities: [any Entity]) throws -> String {
    _ = try fixture.store.save(entities)
    return try #require(try fixture.store.log(limit: 1).first).summary
  }

  private func organisation(_ name: String) -> Organisation {
    Organisation(id: fixture.store.environment.newID(), name: name)
  }

  @Test(
    "a long name is cut to forty characters, in any script",
    arguments: [
      (String(repeating: "a", count: 40), String(repeating: "a", count: 40)),
      (String(repeating: "a", count: 41), String(repeating: "a", count: 39) + "…"),
      (String(repeating: "নি", count: 60), String(repeating: "নি", count: 39) + "…"),
      (String(repeating: "b", count: 38) + " " + "ccccc", String(repeating: "b", count: 38) + "…"),
    ])
  func names(name: String, told: String) throws {
    #expect(try summary(of: [organisation(name)]) == "added organisation “\(told)”")
  }

  @Test("four kinds are named, of five and more the rest is counted")
  func kinds() throws {
    let new = fixture.store.environment.newID
    let four: [any Entity] = [
      organisation("Sample Agency"), Person(id: new(), name: "Sample One"),
      Programme(id: new(), name: "Sample Years"), Instrument(id: new(), name: "Sample Law"),
    ]
    #expect(
      try summary(of: four)
        == "added organisation “Sample Agency”, added person “Sample One”, "
        + "added programme “Sample Years”, added instrument “Sample Law”")
    let five: [any Entity] = [
      organisation("Other Agency"), Person(id: new(), name: "Sample Two"),
      Programme(id: new(), name: "Other Years"), Instrument(id: new(), name: "Other Law"),
      Milestone(id: new(), title: "Sample Step", country: ""),
    ]
    #expect(
      try summary(of: five)
        == "added organisation “Other Agency”, added person “Sample Two”, "
        + "added programme “Other Years” and 2 more kinds")
  }

  @Test("a thing without a name of its own is told by its kind alone")
  func nameless() throws {
    let count = HeadCount(
      id: fixture.store.environment.newID(), workshop: fixture.workshop.id,
      count: CountBySex(total: .exact(3)))
    #expect(try summary(of: [count]) == "added head-count")
  }
}
