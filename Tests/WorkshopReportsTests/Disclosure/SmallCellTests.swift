import Foundation
import Testing
import WorkshopModel
import WorkshopReports

@Suite struct SmallCellTests {
  static func roster(female: Int, male: Int, notStated: Int = 0) -> Dossier {
    var dossier = Dossier(Workshop(id: Sample.workshop, code: "cells", title: "Cells"))
    dossier.workshop.status = .completed
    let sexes =
      Array(repeating: Sex?.some(.female), count: female)
      + Array(repeating: Sex?.some(.male), count: male) + Array(repeating: nil, count: notStated)
    dossier.people = sexes.enumerated().map {
      Sample.participant($0 + 1, "Learner \($0 + 1) Sample", $1, nil)
    }
    return dossier
  }

  static func participants(_ dossier: Dossier, _ audience: Audience) throws -> [String: Any] {
    let text = try Exporter.export(
      .summary, .json, dossier: dossier, audience: audience, now: Sample.now)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(object?["participants"] as? [String: Any])
  }

  static func sentence(_ dossier: Dossier, _ audience: Audience) throws -> String {
    try Exporter.export(.summary, .markdown, dossier: dossier, audience: audience, now: Sample.now)
  }

  @Test(
    "a split with a cell of one to four is withheld in public",
    arguments: [(1, 26, 0), (4, 23, 0), (22, 4, 0), (20, 6, 1), (10, 0, 3), (5, 5, 4)])
  func small(female: Int, male: Int, notStated: Int) throws {
    let dossier = Self.roster(female: female, male: male, notStated: notStated)
    let text = try Self.sentence(dossier, .public)
    let total = female + male + notStated
    #expect(text.contains("\(total) participants took part; the split by sex is withheld"))
    #expect(!text.contains("female"))
    let json = try Self.participants(dossier, .public)
    #expect(json["total"] as? Int == total)
    #expect(json["female"] is NSNull && json["male"] is NSNull && json["notStated"] is NSNull)
    #expect(json["withheld"] as? String == "split")
  }

  @Test(
    "a split without such a cell is printed",
    arguments: [
      (5, 22, 0, "27 participants (5 female, 22 male)"),
      (0, 9, 0, "9 participants (0 female, 9 male)"),
      (6, 7, 5, "18 participants (6 female, 7 male, 5 not stated)"),
    ])
  func large(female: Int, male: Int, notStated: Int, text: String) throws {
    let dossier = Self.roster(female: female, male: male, notStated: notStated)
    #expect(try Self.sentence(dossier, .public).contains("\(text) took part."))
  }

  @Test("a total of fewer than five is withheld in public, with the lists", arguments: 1...4)
  func tiny(number: Int) throws {
    let dossier = Self.roster(female: number, male: 0)
    let text = try Self.sentence(dossier, .public)
    #expect(text.contains("The number of participants is withheld (fewer than 5)."))
    for export in try Sample.exports(dossier, .public, only: .csv) {
      let rows = try #require(CSVReader.rows(export.text))
      #expect(rows.count == 1, "\(export.kind)")
    }
  }

  @Test("what the organiser has published is printed in full")
  func published() throws {
    var dossier = Self.roster(female: 1, male: 11)
    var count = HeadCount(
      id: Sample.id(600), workshop: Sample.workshop,
      count: CountBySex(total: .exact(12), female: 1, male: 11))
    dossier.headCounts = [count]
    #expect(try Self.sentence(dossier, .public).contains("split by sex is withheld"))
    count.published = "a bulletin"
    dossier.headCounts = [count]
    #expect(try Self.sentence(dossier, .public).contains("12 participants (1 female, 11 male)"))
  }

  @Test("others read the split", arguments: [Audience.partner, .internal])
  func others(audience: Audience) throws {
    let text = try Self.sentence(Self.roster(female: 1, male: 26), audience)
    #expect(text.contains("27 participants (1 female, 26 male) took part."))
  }

  @Test("public session marks with a small number are withheld whole")
  func marks() throws {
    let text = try Exporter.export(
      .summary, .json, dossier: Sample.rich, audience: .public, now: Sample.now)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let sessions = try #require(object?["sessions"] as? [[String: Any]])
    let withheld = sessions.filter { $0["marks"] is NSNull }.compactMap { $0["code"] as? String }
    #expect(withheld == ["D1S2", "D2S1", "D2S2", "D2S3"])
  }
}
