import Foundation
import Testing
import WorkshopModel
import WorkshopReports

/// The lists: roster, agenda, SWOT, actions.
@Suite struct ListTests {
  private func rows(_ kind: ExportKind, _ dossier: Dossier, _ audience: Audience) throws
    -> [[String]]
  {
    let text = try Exporter.export(
      kind, .csv, dossier: dossier, audience: audience, now: Sample.now)
    return try #require(CSVReader.rows(text))
  }

  private func json(_ kind: ExportKind, _ audience: Audience) throws -> [String: Any] {
    let text = try Exporter.export(
      kind, .json, dossier: Sample.rich, audience: audience, now: Sample.now)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  @Test(
    "a roster has the columns that its audience may read",
    arguments: [
      (
        Audience.internal,
        [
          "No.", "Name", "Sex", "Title", "Unit", "Agency", "Role", "Group", "Phone", "E-mail",
          "State",
        ]
      ),
      (.partner, ["No.", "Name", "Sex", "Title", "Unit", "Agency", "Role", "Group"]),
      (.public, ["No.", "Name", "Agency", "Role"]),
    ])
  func rosterColumns(audience: Audience, columns: [String]) throws {
    #expect(try rows(.roster, Sample.rich, audience).first == columns)
  }

  @Test("a public roster numbers participants and names public figures alone")
  func publicRoster() throws {
    let rows = try rows(.roster, Sample.rich, .public).dropFirst()
    #expect(rows.prefix(7).allSatisfy { $0[1].isEmpty && !$0[0].isEmpty })
    #expect(
      rows.dropFirst(7).map { $0[1] } == ["Fay Sample, PPM", "Gus Sample", "H.E. Hana Sample"])
  }

  @Test("phones keep their plus sign on the way through a spreadsheet")
  func phones() throws {
    let cell = try rows(.roster, Sample.rich, .internal)[1][8]
    #expect(cell == "'+999 5500 1234")
    #expect(FormulaGuard.unguarded(cell) == "+999 5500 1234")
  }

  @Test("the agenda has computed times, pins and overlaps")
  func agenda() throws {
    var dossier = Sample.rich
    dossier.sessions[1].pinned = 9 * 60 + 20
    let rows = try rows(.agenda, dossier, .internal)
    #expect(rows[1].prefix(4) == ["1", "D1S1", "09:00", "09:30"])
    #expect(rows[2].prefix(4) == ["1", "D1S2", "09:20", "10:50"])
    #expect(rows[2].last == "pinned, overlaps by 10 min")
    #expect(rows[3].prefix(5) == ["1", "", "10:50", "11:10", "Tea"])
  }

  @Test("past midnight the clock begins again")
  func midnight() throws {
    var dossier = Sample.bare
    dossier.sessions = [Sample.session(1, day: 1, "Night watch", .exercise, pinned: 23 * 60 + 30)]
    #expect(try rows(.agenda, dossier, .internal)[1][2...3] == ["23:30", "00:30"])
  }

  @Test("factors without dots stay on the list")
  func swot() throws {
    let rows = try rows(.swot, Sample.rich, .internal)
    #expect(rows.map { $0[4] } == ["Code", "S1", "S2", "W1", "O1", "T1"])
    #expect(rows.map { $0[6] } == ["Dots", "4", "0", "3", "1", "0"])
    #expect(rows[1][7] == "Harbour Guard Sample")
    #expect(try self.rows(.swot, Sample.rich, .public)[1][7] == "a security force")
  }

  @Test("dates in a list are ISO 8601, and none is an empty cell")
  func actions() throws {
    let rows = try rows(.actions, Sample.rich, .internal).dropFirst()
    #expect(rows.map { $0[3] } == ["2030-09-30", ""])
    #expect(rows.map { $0[4] } == ["open", "done"])
  }

  @Test(
    "every object of a list has an identity that is the same for every audience",
    arguments: [
      (ExportKind.roster, "people"), (.attendance, "people"), (.attendance, "sessions"),
      (.agenda, "sessions"), (.swot, "swotBoards"), (.actions, "actions"),
    ])
  func identities(kind: ExportKind, key: String) throws {
    let ids = { (audience: Audience) in
      let list = try #require(try json(kind, audience)[key] as? [[String: Any]])
      return try list.map { try #require($0["id"] as? String) }
    }
    let inside = try ids(.internal)
    #expect(!inside.isEmpty && Set(inside).count == inside.count)
    #expect(inside.allSatisfy { EntityID($0) != nil })
    for audience in Audience.allCases { #expect(Set(inside).isSuperset(of: try ids(audience))) }
  }

  @Test("marks are told with what is known of them")
  func marks() throws {
    let people = try #require(try json(.attendance, .internal)["people"] as? [[String: Any]])
    let marks = try people.map { try #require($0["marks"] as? [String: Any]) }
    let late = try #require(marks[1]["D1S2"] as? [String: Any])
    #expect(late["late"] as? Bool == true)
    #expect(late["lateMinutes"] as? Int == 12)
    #expect(late["leftEarlyMinutes"] is NSNull)
    #expect(marks[4]["D2S3"] is NSNull)
    #expect((marks[2]["D2S1"] as? [String: Any])?["reason"] as? String == "harbour duty")
  }

  @Test("a reason for an excuse stays inside", arguments: [Audience.public, .partner])
  func reasons(audience: Audience) throws {
    for export in try Sample.exports(Sample.rich, audience) {
      #expect(!export.text.contains("harbour duty"))
    }
  }
}
