import Foundation
import Testing

@Suite("muster new workshop --from")
struct NewFromTests {
  @Test("takes agenda and roster over, and what is typed instead of the rest")
  func copies() throws {
    let place = try Place.withRoster()
    _ = try place.muster("mark", "dhaka", "D1S1", "1-4 p")
    let made = try place.muster(
      "new", "workshop", "Second round", "--from", "dhaka", "--city", "Savar", "--start",
      "2025-05-05", "--days", "2")
    #expect(made.status == 0, "\(made.remarks)")
    #expect(made.output == "savar-2025-05\n")
    let people = try place.muster("list", "people", "--workshop", "savar", "--json").objects()
    let before = try place.muster("list", "people", "--workshop", "dhaka", "--json").objects()
    #expect(people.map { $0["id"] as? String } == before.map { $0["id"] as? String })
    let shown = try place.muster("show", "savar", "--json").object()
    #expect(shown["country"] as? String == "Bangladesh")
    #expect(shown["title"] as? String == "Second round")
    let sessions = try #require(shown["sessions"] as? [[String: Any]])
    #expect(sessions.count == 2)
    #expect(sessions.allSatisfy { ($0["marks"] as? [String: Int])?["unmarked"] == people.count })
    #expect(try place.muster("undo").status == 0)
    #expect(try place.muster("show", "savar").status == 66)
  }

  @Test("refuses a reference that is not there")
  func unknown() throws {
    let place = try Place.withWorkshop()
    let made = try place.muster("new", "workshop", "Second round", "--from", "nowhere")
    #expect(made.status == 66)
    #expect(made.output.isEmpty)
  }
}
