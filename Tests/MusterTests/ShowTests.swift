import Foundation
import Testing

@Suite("muster show")
struct ShowTests {
  @Test("prints the facts as text")
  func text() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1-3 p")
    let shown = try place.muster("show", "dhaka")
    #expect(shown.status == 0)
    #expect(shown.remarks.isEmpty)
    #expect(
      shown.output == """
        Capacity building

        Code          dhaka-2024-04
        Kind          training
        Status        planned
        Dates         22–23 Apr 2024
        Place         Dhaka, Bangladesh
        Participants  4 (2 female, 2 male)

        Sessions
          D1S1  09:00–17:00  Day 1 — 3 of 4 attended, 1 unmarked
          D2S1  09:00–17:00  Day 2

        """)
  }

  @Test("prints the keys of the contract as JSON")
  func keys() throws {
    let shown = try Place.withRoster().muster("show", "dhaka", "--json").object()
    let keys: Set = [
      "code", "title", "city", "country", "dates", "participants", "organisations", "creditLine",
      "objectives", "sdgs", "sessions", "swotBoards", "actions",
    ]
    #expect(keys.isSubset(of: shown.keys))
    let people = try #require(shown["participants"] as? [String: Any])
    #expect(people["knowledge"] as? String == "exact")
    #expect(people["total"] as? Int == 4)
    #expect(people["female"] as? Int == 2)
    #expect(shown["creditLine"] is NSNull)
  }

  @Test("counts the marks of each session")
  func marks() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1 p 2 l12 3 e")
    let shown = try place.muster("show", "dhaka", "--json").object()
    let sessions = try #require(shown["sessions"] as? [[String: Any]])
    let marks = try #require(sessions.first?["marks"] as? [String: Int])
    #expect(
      marks == [
        "present": 1, "late": 1, "leftEarly": 0, "excused": 1, "absent": 0, "unmarked": 1,
      ])
  }

  @Test(
    "finds a workshop by its code, or by a part of code, title, city or country, folded",
    arguments: ["dhaka-2024-04", "2024-04", "CAPACITY", "dháka", "bangla"])
  func references(reference: String) throws {
    let shown = try Place.withWorkshop().muster("show", reference, "--json")
    #expect(try shown.object()["code"] as? String == "dhaka-2024-04")
  }

  @Test("finds a workshop by its identity")
  func identity() throws {
    let place = try Place.withWorkshop()
    let listed = try place.muster("list", "workshops", "--json").objects()
    let id = try #require(listed.first?["id"] as? String)
    #expect(try place.muster("show", id).status == 0)
  }

  @Test("names the candidates of an ambiguous reference, as 66")
  func ambiguous() throws {
    let place = try Place.withWorkshop()
    _ = try place.muster("new", "workshop", "Another one", "--city", "Dhaka")
    let refused = try place.muster("show", "dhak")
    #expect(refused.status == 66)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains("“dhak” could be any of 2 workshops."))
    #expect(refused.remarks.contains("  dhaka-2024-04  Capacity building\n"))
    #expect(refused.remarks.contains("  dhaka  Another one\n"))
    #expect(try place.muster("show", "dhaka").status == 0, "an exact code is never ambiguous")
  }

  @Test("refuses a reference to nothing", arguments: ["paris", ""])
  func missing(reference: String) throws {
    #expect(try Place.withWorkshop().muster("show", reference).status == 66)
  }
}
