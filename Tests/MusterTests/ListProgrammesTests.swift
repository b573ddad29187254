import Foundation
import Testing

@Suite("muster list programmes")
struct ListProgrammesTests {
  /// A place with the sample of the five reports.
  private func sample() throws -> Place {
    let place = try Place()
    let made = try place.muster("demo", "--into", place.path("muster.db"))
    try #require(made.status == 0, "\(made.remarks)")
    return place
  }

  @Test("prints a programme, its projects and series, with what they add up to")
  func text() throws {
    let listed = try sample().muster("list", "programmes")
    #expect(listed.status == 0)
    #expect(listed.lines[0].hasPrefix("WHAT       WORKSHOPS  PEOPLE"))
    #expect(listed.lines[0].hasSuffix("NAME"))
    let kinds = listed.lines.dropFirst().map { $0.prefix { $0 != " " } }
    #expect(kinds == ["programme", "project", "project", "series"])
    #expect(listed.lines[1].contains("2023–2027"))
    #expect(listed.lines[1].hasSuffix("UNODC Regional Programme for South Asia"))
    #expect(listed.lines[4].contains("Turkmenistan"))
  }

  @Test("gives them in JSON; unknown is null, and a sum is exact or null")
  func json() throws {
    let programmes = try sample().muster("list", "programmes", "--json").objects()
    #expect(programmes.count == 2)
    let first = programmes[0]
    #expect(
      Set(first.keys) == [
        "id", "name", "area", "firstYear", "lastYear", "planned", "reached", "projects", "series",
      ])
    #expect(first["firstYear"] as? Int == 2023)
    let planned = try #require(first["planned"] as? [String: Any])
    #expect(planned["people"] is NSNull)
    let loose = programmes[1]
    #expect(loose["name"] is NSNull)
    let projects = try #require(loose["projects"] as? [[String: Any]])
    #expect(projects.count == 2)
    let funded = try #require(
      projects.first { ($0["name"] as? String)?.contains("Bangladesh") == true })
    #expect(funded["funder"] as? String == "European Union (EU)")
    let series = try #require((loose["series"] as? [[String: Any]])?.first)
    let reached = try #require(series["reached"] as? [String: Any])
    #expect(reached["workshops"] as? Int == 1)
    let people = try #require(reached["participations"] as? [String: Any])
    #expect(people["total"] is NSNull)
    #expect(people["known"] is NSNull)
    #expect(people["unknownWorkshops"] as? Int == 1)
    #expect(people["label"] as? String == "1 workshop unknown")
  }

  @Test("takes no workshop")
  func usage() throws {
    let refused = try Place().muster("list", "programmes", "--workshop", "dhaka")
    #expect(refused.status == 64)
    #expect(refused.remarks.contains("--workshop is for people and sessions"))
  }
}
