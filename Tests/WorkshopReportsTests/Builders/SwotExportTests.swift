import Foundation
import Testing
import WorkshopModel
import WorkshopReports

/// The SWOT with its whole method: every number can be worked out by hand from the JSON.
@Suite("The export of a SWOT") struct SwotExportTests {
  private let now = Sample.now

  /// The rich sample with a merge, a counted round, weights, strategies, an action and a sibling.
  private var dossier: Dossier {
    var dossier = Sample.rich
    var board = dossier.boards[0]
    let id = { (number: Int) in Sample.id(1001 + number) }
    for (index, numbers) in [(60, 4), (20, 3), (20, 1), (70, 3), (30, 2)].enumerated() {
      (board.factors[index].weight, board.factors[index].rating) = numbers
      board.factors[index].evidence = index == 0 ? .fact : nil
    }
    board.factors[2].group = "B"
    var original = board.factors[1]
    (original.id, original.text, original.mergedInto) = (Sample.id(1050), "Radios work", id(1))
    (original.weight, original.rating, original.raisedBy) = (nil, nil, "Coast Sample")
    board.factors.append(original)
    var round = VoteRound(id: Sample.id(1060), board: board.board.id, name: "Urgent?")
    (round.budget, round.isClosed) = (3, true)
    var (room, group) = (
      Ballot(id: Sample.id(1061), round: round.id),
      Ballot(id: Sample.id(1062), round: round.id, group: "Group B")
    )
    (room.voters, group.voters) = (4, 2)
    board.rounds = [round]
    board.ballots = [room, group]
    board.votes = [
      Vote(ballot: room.id, factor: id(0), dots: 7),
      Vote(ballot: room.id, factor: original.id, dots: 6),
      Vote(ballot: group.id, factor: id(1), dots: 2),
      Vote(ballot: group.id, factor: id(2), dots: 3),
    ]
    board.strategies = [
      Strategy(
        id: Sample.id(1070), board: board.board.id, pairing: .so, rank: "A", text: "Fund radios")
    ]
    board.citations = [
      Citation(strategy: Sample.id(1070), factor: original.id),
      Citation(strategy: Sample.id(1070), factor: id(3)),
    ]
    var court = Stakeholder(id: Sample.id(1080), board: board.board.id, name: "Port office")
    (court.interest, court.influence) = (4, 3)
    board.stakeholders = [court]
    dossier.boards = [board]
    dossier.actions[0].strategy = Sample.id(1070)
    dossier.actions[0].indicator = "A list on every pier"
    var earlier = Workshop(id: Sample.id(1090), code: "pier-2029", title: "Earlier")
    earlier.city = "Pier Town"
    let before = FilledBoard(
      board: Board(
        id: Sample.id(1091), workshop: earlier.id, question: "how do harbours share lists"),
      factors: [
        Factor(
          id: Sample.id(1092), board: Sample.id(1091), quadrant: .threats, rank: "A",
          text: "Lists are kept on paper"),
        Factor(
          id: Sample.id(1093), board: Sample.id(1091), quadrant: .threats, rank: "B",
          text: "Harbour Guard Sample has no boats"),
      ])
    dossier.siblings = [
      SiblingBoard(
        workshop: earlier, filled: before,
        actions: [Action(id: Sample.id(1094), workshop: earlier.id, text: "Buy boats")])
    ]
    return dossier
  }

  private func text(_ format: ExportFormat, _ audience: Audience = .internal) throws -> String {
    try Exporter.export(.swot, format, dossier: dossier, audience: audience, now: now)
  }

  private typealias Object = [String: Any]

  private func board(_ audience: Audience = .internal) throws -> Object {
    let object = try JSONSerialization.jsonObject(with: Data(try text(.json, audience).utf8))
    let boards = try #require((object as? Object)?["swotBoards"] as? [Object])
    return boards[0]
  }

  private func factors(_ board: Object) -> [Object] {
    let lists = board["factors"] as? [String: [Object]] ?? [:]
    return Quadrant.allCases.flatMap { lists[$0.rawValue] ?? [] }
  }

  @Test("Dots, checks, scores, totals and the cell follow from the JSON by hand")
  func byHand() throws {
    let board = try board()
    let factors = factors(board)
    let round = try #require((board["rounds"] as? [Object])?.first)
    let ballots = try #require(round["ballots"] as? [Object])
    let votes = ballots.flatMap { $0["votes"] as? [Object] ?? [] }
    for ballot in ballots {
      let own = ballot["votes"] as? [Object] ?? []
      let cast = own.reduce(0) { $0 + ($1["dots"] as? Int ?? 0) }
      let expected = (ballot["voters"] as? Int ?? 0) * (round["budget"] as? Int ?? 0)
      #expect(ballot["cast"] as? Int == cast)
      #expect(ballot["expected"] as? Int == expected)
      #expect(ballot["difference"] as? Int == cast - expected)
    }
    for factor in factors {
      let under = (factor["originals"] as? [Object] ?? []) + [factor]
      let ids = under.compactMap { $0["id"] as? String }
      let dots = votes.filter { ids.contains($0["factor"] as? String ?? "") }
      #expect(factor["dots"] as? Int == dots.reduce(0) { $0 + ($1["dots"] as? Int ?? 0) })
      let weight = try #require(factor["weightHundredths"] as? Int)
      let rating = try #require(factor["rating"] as? Int)
      #expect(factor["scoreHundredths"] as? Int == weight * rating)
    }
    let weights = try #require(board["weights"] as? Object)
    for (side, letters) in [("internal", "SW"), ("external", "OT")] {
      let own = factors.filter { letters.contains(($0["code"] as? String ?? " ").prefix(1)) }
      let table = try #require(weights[side] as? Object)
      let sum = { (key: String) in own.reduce(0) { $0 + ($1[key] as? Int ?? 0) } }
      #expect(table["weightSumHundredths"] as? Int == sum("weightHundredths"))
      #expect(table["totalHundredths"] as? Int == sum("scoreHundredths"))
    }
    #expect(weights["cell"] as? Int == 4)
    let strategy = try #require((board["strategies"] as? [Object])?.first)
    #expect(strategy["codes"] as? [String] == ["S2", "O1"])
  }

  @Test(
    "Every format shows the grid, the dots with their ties, weights, strategies and actions",
    arguments: [
      ExportFormat.markdown, .text, .html,
    ])
  func formats(format: ExportFormat) throws {
    let text = try text(format).replacing("\\", with: "")
    for part in [
      "Trained night watch", "Radios work", "Urgent?", "13 of 12 dots", "1 too many",
      "Internal (IFE)", "3.20", "External (EFE)", "2.70", "SO", "S2 + O1:", "Fund radios",
      "Port office", "closely", "every pier", "Compared with Pier Town", "no boats", "Buy boats",
      "Group B", "cell IV",
    ] {
      #expect(text.contains(part), "\(part) in \(format)")
    }
  }

  @Test("In Markdown the grid is a table")
  func markdown() throws {
    let lines = try text(.markdown).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("| Strengths") })
    #expect(lines[start].contains("| Weaknesses"))
    #expect(lines[start + 1] == "| --- | --- |")
    #expect(lines[start + 2].hasPrefix("| S1 Trained night watch"))
    #expect(lines[start + 2].contains("| W1 Lists"))
    #expect(lines[start + 4].hasPrefix("| · Radios work"))
  }

  @Test("CSV has an identity in each row, also of what was merged")
  func csv() throws {
    let rows = try #require(CSVReader.rows(try text(.csv)))
    let header = rows[0]
    let column = { (name: String) in header.firstIndex(of: name) ?? 0 }
    #expect(Set(rows.dropFirst().map { $0[column("Id")] }).count == 6)
    let merged = try #require(rows.first { $0[column("Factor")] == "Radios work" })
    #expect(merged[column("Merged into")] == "S2")
    #expect(rows[1][column("Weight")] == "0.60")
    #expect(rows[1][column("Score")] == "2.40")
    #expect(rows[1][column("Evidence")] == "fact")
  }

  @Test(
    "Nobody outside learns who of a few raised what, nor the words of another workshop",
    arguments: [
      Audience.partner, .public,
    ])
  func outside(audience: Audience) throws {
    for format in ExportKind.swot.formats {
      let text = try text(format, audience)
      #expect(!text.contains("Coast Sample"), "\(format)")
      #expect(!text.contains("Harbour Guard"), "\(format)")
      #expect(!text.contains("no boats") && !text.contains("Buy boats"), "\(format)")
      #expect(!text.contains("Pier Town") && !text.contains("pier-2029"), "\(format)")
    }
    #expect(try text(.text, audience).contains("others"))
    let comparison = try #require(try board(audience)["comparison"] as? Object)
    #expect((comparison["counts"] as? [String: Int])?["gone"] == 1)
  }

  @Test("An open round keeps its dots to itself, but for the team's own file")
  func hidden() throws {
    var open = dossier
    open.boards[0].rounds[0].isClosed = false
    let export = { (format: ExportFormat, audience: Audience) in
      try Exporter.export(.swot, format, dossier: open, audience: audience, now: now)
    }
    #expect(try export(.text, .internal).contains("its dots are not shown"))
    #expect(try !export(.text, .internal).contains("13 of 12"))
    #expect(try !export(.json, .partner).contains("\"dots\": 7"))
    #expect(try export(.json, .internal).contains("\"dots\": 7"))
  }

  @Test("The fate of each factor is told")
  func comparison() throws {
    let comparison = try #require(try board()["comparison"] as? Object)
    #expect(comparison["counts"] as? [String: Int] == ["new": 4, "moved": 1, "same": 0, "gone": 1])
    #expect(comparison["workshop"] as? String == "pier-2029")
    let rows = try #require(comparison["rows"] as? [Object])
    let moved = try #require(rows.first { $0["fate"] as? String == "moved" })
    #expect(moved["now"] as? String == "W1")
    #expect(moved["before"] as? String == "T1")
  }

  @Test("The list of actions says which factors they come from")
  func actions() throws {
    let csv = try Exporter.export(.actions, .csv, dossier: dossier, audience: .internal, now: now)
    let rows = try #require(CSVReader.rows(csv))
    #expect(rows[1].contains("S2 + O1 · D2S2"))
    #expect(rows[1].contains("A list on every pier"))
  }
}
