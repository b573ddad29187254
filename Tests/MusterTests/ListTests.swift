import Foundation
import Testing

@Suite("muster list")
struct ListTests {
  @Test("aligns the columns of workshops, with people's text on the right")
  func workshops() throws {
    let place = try Place.withRoster()
    _ = try place.muster("new", "workshop", "Sample", "--days", "5", "--country", "Bhutan")
    let listed = try place.muster("list", "workshops")
    #expect(listed.status == 0)
    #expect(
      listed.output == """
        CODE           DATES            PEOPLE    STATUS   WHERE              TITLE
        dhaka-2024-04  22–23 Apr 2024   4  2F 2M  planned  Dhaka, Bangladesh  Capacity building
        bhutan         5 days, unknown  unknown   planned  Bhutan             Sample

        """)
  }

  @Test("lists one workshop when it is named")
  func oneWorkshop() throws {
    let place = try Place.withWorkshop()
    _ = try place.muster("new", "workshop", "Sample", "--country", "Bhutan")
    let listed = try place.muster("list", "workshops", "--workshop", "bhutan", "--json").objects()
    #expect(listed.compactMap { $0["code"] as? String } == ["bhutan"])
  }

  @Test(
    "says that there is nothing yet, beside an empty result",
    arguments: ["workshops", "people", "sessions", "programmes"])
  func empty(what: String) throws {
    let listed = try Place().muster("list", what)
    #expect(listed.status == 0)
    #expect(listed.output.isEmpty)
    #expect(listed.remarks.contains("yet"))
  }

  @Test(
    "prints an empty JSON array for nothing",
    arguments: ["workshops", "people", "sessions", "programmes"])
  func emptyJSON(what: String) throws {
    #expect(try Place().muster("list", what, "--json").output == "[]\n")
  }

  @Test("gives workshops in JSON with unknown as null")
  func workshopKeys() throws {
    let place = try Place()
    _ = try place.muster("new", "workshop", "Sample")
    let workshop = try #require(try place.muster("list", "workshops", "--json").objects().first)
    #expect(
      Set(workshop.keys) == [
        "id", "code", "title", "kind", "status", "city", "country", "venue", "dates",
        "participants",
      ])
    #expect(workshop["city"] is NSNull)
    let people = try #require(workshop["participants"] as? [String: Any])
    #expect(people["knowledge"] as? String == "unknown")
    #expect(people["total"] is NSNull)
    #expect(people["label"] as? String == "unknown")
  }

  @Test("gives people in JSON with the keys of the contract")
  func peopleKeys() throws {
    let place = try Place.withRoster()
    let people = try place.muster("list", "people", "--workshop", "dhaka", "--json").objects()
    #expect(people.count == 4)
    let first = try #require(people.first)
    #expect(
      Set(first.keys) == ["id", "name", "sex", "organisation", "title", "roles", "number"])
    #expect(first["name"] as? String == "Asha Sample")
    #expect(first["sex"] as? String == "female")
    #expect(first["organisation"] as? String == "Sample Bureau")
    #expect(first["roles"] as? [String] == ["participant"])
    #expect(first["number"] as? Int == 1)
    #expect(people[2]["title"] is NSNull)
    #expect(people[3]["name"] as? String == "নমুনা রহিম")
  }

  @Test("lists everybody without roster numbers")
  func everybody() throws {
    let place = try Place.withRoster()
    let people = try place.muster("list", "people", "--json").objects()
    #expect(people.count == 4)
    #expect(people.allSatisfy { $0["number"] is NSNull })
    let text = try place.muster("list", "people", "--workshop", "dhaka")
    #expect(text.lines.first?.hasPrefix("NO  SEX     NAME") == true)
    #expect(text.lines.dropFirst().first?.hasPrefix("1   female  Asha Sample") == true)
  }

  @Test("lists sessions with codes and computed times")
  func sessions() throws {
    let place = try Place.withWorkshop()
    let text = try place.muster("list", "sessions", "--workshop", "dhaka")
    #expect(
      text.lines == [
        "WORKSHOP       CODE  DAY  TIME         KIND     TITLE",
        "dhaka-2024-04  D1S1  1    09:00–17:00  plenary  Day 1",
        "dhaka-2024-04  D2S1  2    09:00–17:00  plenary  Day 2",
      ])
    let sessions = try place.muster("list", "sessions", "--json").objects()
    #expect(sessions.compactMap { $0["code"] as? String } == ["D1S1", "D2S1"])
    #expect(sessions[1]["start"] as? String == "09:00")
    #expect(sessions[1]["pinned"] as? Bool == false)
  }

  @Test("refuses what cannot be listed", arguments: [["list"], ["list", "cats"]])
  func usage(arguments: [String]) throws {
    let refused = try Place().run(arguments)
    #expect(refused.status == 64)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains("what"))
  }

  @Test("refuses a workshop that is not there", arguments: ["workshops", "people", "sessions"])
  func missing(what: String) throws {
    let refused = try Place.withWorkshop().muster("list", what, "--workshop", "paris")
    #expect(refused.status == 66)
    #expect(refused.output.isEmpty)
    #expect(refused.remarks.contains("No workshop matches “paris”."))
  }
}
