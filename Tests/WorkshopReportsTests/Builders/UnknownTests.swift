import Foundation
import Testing
import WorkshopModel
import WorkshopReports

/// Unknown is said, or null, and never 0.
@Suite struct UnknownTests {
  private func object(_ dossier: Dossier, _ audience: Audience) throws -> [String: Any] {
    let value = ShowJSON(dossier: dossier, audience: audience, now: Sample.now).value
    let json = try JSONSerialization.jsonObject(with: Data(JSONWriter.text(value).utf8))
    return try #require(json as? [String: Any])
  }

  @Test("a new workshop has no numbers at all", arguments: Audience.allCases)
  func bare(audience: Audience) throws {
    let show = try object(Sample.bare, audience)
    let people = try #require(show["participants"] as? [String: Any])
    #expect(people["knowledge"] as? String == "unknown")
    for key in ["total", "female", "male", "other", "undisclosed", "label", "source"] {
      #expect(people[key] is NSNull, "\(key)")
    }
    let dates = try #require(show["dates"] as? [String: Any])
    #expect(dates["precision"] as? String == "unknown")
    for key in ["start", "end", "days"] { #expect(dates[key] is NSNull) }
    for key in ["city", "country", "creditLine", "project", "sequence"] {
      #expect(show[key] is NSNull, "\(key)")
    }
    #expect((show["objectives"] as? [Any])?.isEmpty == true)
  }

  @Test("no export of a new workshop has a zero or an empty text", arguments: Audience.allCases)
  func noZero(audience: Audience) throws {
    for export in try Sample.exports(Sample.bare, audience) {
      let json = export.text.replacing(Sample.workshop.description, with: "id")
      if export.format == .json { #expect(!json.contains(": 0") && !json.contains("\"\"")) }
      if export.format == .text { #expect(!json.contains("0 ")) }
    }
  }

  @Test("a roster without sexes has a total and no split")
  func noSexes() throws {
    let people = try #require(
      try object(Sample.listed, .internal)["participants"] as? [String: Any])
    #expect(people["total"] as? Int == 6)
    for key in ["female", "male", "notStated"] { #expect(people[key] is NSNull) }
    #expect(people["label"] as? String == "6")
  }

  @Test("where some sexes are missing, nobody of a sex is unknown, not none")
  func someSexes() throws {
    let dossier = SmallCellTests.roster(female: 0, male: 6, notStated: 2)
    let people = try #require(try object(dossier, .internal)["participants"] as? [String: Any])
    #expect(people["female"] is NSNull)
    #expect(people["male"] as? Int == 6)
    #expect(people["notStated"] as? Int == 2)
  }

  @Test("an approximate number keeps its words", arguments: Audience.allCases)
  func approximate(audience: Audience) throws {
    let show = try object(Sample.approximate, audience)
    let people = try #require(show["participants"] as? [String: Any])
    #expect(people["knowledge"] as? String == "approximate")
    #expect(people["total"] is NSNull)
    #expect(people["label"] as? String == "hundreds")
    #expect((show["dates"] as? [String: Any])?["days"] as? Int == 5)
  }

  @Test("sessions without a roster have no marks, not zero marks")
  func noRoster() throws {
    var dossier = Sample.bare
    dossier.sessions = [Sample.session(1, day: 1, "Tides", .plenary)]
    let sessions = try #require(try object(dossier, .internal)["sessions"] as? [[String: Any]])
    #expect(sessions.first?["marks"] is NSNull)
    #expect(sessions.first?["start"] as? String == "09:00")
    #expect(sessions.first?["pinned"] as? Bool == false)
  }

  @Test("a month is printed at its own precision")
  func month() throws {
    var dossier = Sample.bare
    dossier.workshop.dates = .month(4, year: 2030, days: 5) ?? .unknown
    let dates = try #require(try object(dossier, .internal)["dates"] as? [String: Any])
    #expect(dates["start"] as? String == "2030-04")
    #expect(dates["days"] as? Int == 5)
  }

  @Test("the keys of show are those that scripts know")
  func keys() throws {
    let show = try object(Sample.rich, .internal)
    let keys = [
      "code", "title", "city", "country", "dates", "participants", "organisations", "creditLine",
      "objectives", "sdgs", "sessions", "swotBoards", "actions",
    ]
    for key in keys { #expect(show[key] != nil, "\(key)") }
    let session = try #require((show["sessions"] as? [[String: Any]])?.first)
    let marks = try #require(session["marks"] as? [String: Any])
    #expect(
      Set(marks.keys) == ["present", "late", "leftEarly", "excused", "absent", "unmarked"])
    #expect(marks["present"] as? Int == 7)
    let board = try #require((show["swotBoards"] as? [[String: Any]])?.first)
    #expect(board["session"] as? String == "D2S2")
    let factors = try #require(board["factors"] as? [String: [Any]])
    #expect(
      factors.mapValues(\.count) == [
        "strengths": 2, "weaknesses": 1, "opportunities": 1, "threats": 1,
      ])
    let organisations = try #require(show["organisations"] as? [[String: Any]])
    let ministry = try #require(
      organisations.first { $0["name"] as? String == "Ministry of Samples" })
    #expect(ministry["roles"] as? [String] == ["jointOrganiser", "hostGovernment"])
  }
}
