import Testing
import WorkshopModel
import WorkshopReports

@testable import WorkshopRuntime

@Suite("Listings")
struct ListingTests {
  private func id(_ number: UInt64) -> EntityID { EntityID(high: 0, low: number) }

  @Test(
    "say how well a count is known",
    arguments: [
      (CountBySex(total: .exact(27), female: 5, male: 22), "exact", JSONValue.integer(27), "5"),
      (
        CountBySex(total: .approximate(label: "hundreds", low: 200, high: nil)), "approximate",
        .null, "hundreds"
      ),
      (CountBySex.unknown, "unknown", .null, "unknown"),
    ])
  func counts(count: CountBySex, knowledge: String, total: JSONValue, part: String) throws {
    let value = JSONValue(count: count)
    #expect(value["knowledge"] == .string(knowledge))
    #expect(value["total"] == total)
    #expect(value["other"] == .null)
    guard case .string(let label)? = value["label"] else {
      Issue.record("no label")
      return
    }
    #expect(label.contains(part))
  }

  @Test("give dates at their own precision")
  func dates() throws {
    let month = try #require(DateSpec.month(4, year: 2024, days: 5))
    let value = JSONValue(dates: month)
    #expect(value["precision"] == .string("month"))
    #expect(value["start"] == .string("2024-04"))
    #expect(value["end"] == .string("2024-04"))
    #expect(value["days"] == .integer(5))
    #expect(JSONValue(dates: .unknown)["start"] == .null)
    #expect(JSONValue(dates: .unknown)["days"] == .null)
  }

  @Test("turn what is not known of a person into null, and keep the roles' names")
  func person() {
    let listed = ListedPerson(
      person: Person(id: id(1), name: "Asha Sample"), organisation: "", title: "",
      roles: [.guestOfHonour, .resourcePerson], number: nil)
    let value = JSONValue(listed: listed)
    for key in ["sex", "organisation", "title", "number"] { #expect(value[key] == .null) }
    #expect(value["roles"] == .array([.string("guestOfHonour"), .string("resourcePerson")]))
    #expect(value["id"] == .string(id(1).description))
  }

  @Test("show the clock beyond midnight")
  func clock() {
    var long = Session(id: id(2), workshop: id(1), day: 1, rank: "A", title: "Long night")
    long.pinned = 23 * 60
    long.minutes = 150
    let slots = Timetable([long], dayStart: 540).slots
    #expect(slots.map(\.timeLabel) == ["23:00–01:30"])
  }

  @Test("give a break no code and say that it is pinned")
  func session() throws {
    var lunch = Session(id: id(2), workshop: id(1), day: 1, rank: "A", title: "Lunch")
    lunch.kind = .lunch
    lunch.pinned = 780
    let workshop = Workshop(id: id(1), code: "savar", title: "Sample")
    let slot = try #require(Timetable([lunch], dayStart: 540).slots.first)
    let value = JSONValue(workshop: workshop, slot: slot)
    #expect(value["code"] == .null)
    #expect(value["pinned"] == .bool(true))
    #expect(value["start"] == .string("13:00"))
    #expect(value["end"] == .string("14:00"))
    #expect(value["workshop"] == .string("savar"))
  }
}
