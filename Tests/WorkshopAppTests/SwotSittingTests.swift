import Foundation
import TerminalUI
import TestSupport
import Testing
import WorkshopModel
import WorkshopReports
import WorkshopStore

@testable import WorkshopApp

/// A whole exercise, as a facilitator would do it with the room watching.
@Suite("A SWOT in one sitting") struct SwotSittingTests {
  private let agencies = ["Agency 1", "Agency 2", "Agency 3", "Agency 4"]

  @Test(
    "40 factors of four agencies go from the question to six dated actions by keys alone, are exported and compared with the Savar board"
  )
  func sitting() throws {
    let app = try TestDriver(.sample)
    let workshops = try app.store.workshops(.start, reach: 9).rows.map(\.workshop)
    let savar = try #require(workshops.first { $0.city == "Savar" })
    let theirs = try #require(try app.store.outline(savar.id).dossier.boards.first)
    let dhaka = try #require(workshops.first { $0.city == "Dhaka" })
    for (index, agency) in agencies.enumerated() {
      var row = RosterRow(line: index + 2, name: "Delegate \(index + 1) Sample")
      row.organisation = agency
      _ = try app.store.enrol(row, in: dhaka.id, state: .registered)
    }
    app.press("/")
    app.type("dhaka")
    app.press(.enter, .enter, "3")

    ask(theirs.board.question, app)
    enterAll(app)
    merge(app)
    vote(app)
    weigh(app)
    combine(app)
    act(app)

    let dossier = try app.store.dossier(dhaka.id)
    let board = try #require(dossier.boards.first)
    let leaves = board.factors.filter { factor in
      !board.factors.contains { $0.mergedInto == factor.id }
    }
    #expect(leaves.count == 40)
    #expect(Set(leaves.map(\.raisedBy)) == Set(agencies))
    let actions = dossier.actions.filter { $0.factor != nil || $0.strategy != nil }
    #expect(actions.count == 6)
    #expect(actions.allSatisfy { $0.due != nil && !$0.owner.isEmpty })
    #expect(board.phase == .actions)

    let text = try Exporter.export(
      .swot, .markdown, dossier: dossier, audience: .internal, now: app.state.now)
    #expect(text.contains("Compared with Savar"))
    #expect(text.contains("| same | "))
    let json = try Exporter.export(
      .swot, .json, dossier: dossier, audience: .internal, now: app.state.now)
    let shown = text.replacing("\\", with: "")
    let byHand = try SwotByHand(json)
    byHand.expectSound()
    #expect(byHand.leaves.count == 40)
    for number in byHand.numbers { #expect(shown.contains("| \(number) |"), "\(number)") }
    #expect(byHand.actions.count == 6)
    #expect(byHand.actions.allSatisfy { $0["due"] is String && $0["owner"] is String })
    #expect(try app.store.check().problems == [])
  }

  private func ask(_ question: String, _ app: TestDriver) {
    app.press("Q")
    app.type(question)
    app.press(.enter)
    app.expectScreen(contains: "[entry]")
  }

  /// Each agency raises ten factors, some of them in words of the Savar board.
  private func enterAll(_ app: TestDriver) {
    let known: [Quadrant: String] = [
      .weaknesses: "Sample: case files are not shared between agencies",
      .threats: "Sample: smuggling routes change faster than plans",
    ]
    for (index, key) in ["s", "w", "o", "t"].enumerated() {
      let quadrant = Quadrant.allCases[index]
      app.press(.character(Character(key)), "n")
      while app.state.workshop?.swot.raiser?.name != agencies[0] { app.press(.tab) }
      for (number, agency) in agencies.enumerated() {
        while app.state.workshop?.swot.raiser?.name != agency { app.press(.tab) }
        let count = [3, 3, 2, 2][(number + index) % 4]
        for place in 1...count {
          let text = number == 0 && place == 1 ? known[quadrant] : nil
          app.type(
            text ?? "\(quadrant.label) number \(place) as the delegates of \(number + 1) see them")
          app.press(.enter)
        }
      }
      app.press(.escape)
    }
    app.press(">")
  }

  private func merge(_ app: TestDriver) {
    app.press("o", "g", " ", " ", "M")
    app.retype("Partners want to work together in 2025")
    app.press(.enter, ">")
  }

  private func vote(_ app: TestDriver) {
    app.press("V", "n", .tab, .tab, .tab, "8", .enter, .enter)
    app.type("S1 9 W1 10 O1 9 T1 8 T2 4")
    app.press(.enter)
    app.expectNotice("40 of 40 dots")
    app.press("c", .escape, ">")
  }

  private func weigh(_ app: TestDriver) {
    app.press("W", "D")
    for quadrant in Quadrant.allCases {
      let count = app.state.workshop?.swot.face.factors(in: quadrant).count ?? 0
      for _ in 0..<count { app.press(quadrant == .weaknesses ? "2" : "3") }
    }
    app.expectScreen(contains: "cell")
    app.press(.escape, ">")
  }

  private func combine(_ app: TestDriver) {
    app.press("T")
    for number in 1...4 {
      app.press("n")
      app.type("Joint step \(number)")
      app.press(.enter, "l")
    }
    app.press(.escape, ">")
  }

  /// Four actions from strategies and two from factors.
  private func act(_ app: TestDriver) {
    app.press("T")
    for number in 1...4 {
      app.press("A", .tab)
      app.type("Agency \(number)")
      app.press(.tab)
      app.type("30 jun 2025")
      app.press(.enter, "l")
    }
    app.press(.escape)
    for (key, who) in [("w", "Agency 1"), ("t", "Agency 2")] {
      app.press(.character(Character(key)), "g", "A")
      app.type("Answer it")
      app.press(.tab)
      app.type(who)
      app.press(.tab)
      app.type("1 sep 2025")
      app.press(.enter)
    }
    app.press("w", "g", "L", "L")
    app.expectScreen(contains: "against Savar 26 Nov 2022", "= Sample: case files")
    app.press("5")
    app.expectScreen(contains: "Agency 4", "by owner")
  }

  @Test("Two processes on one board see each other's factors, in the same order")
  func together() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/s.db"
    let first = try TestDriver(.roster(4), path: path)
    CommandScenario.addFactors(first)
    let second = try TestDriver(.empty, path: path, frozen: FrozenWorld(seed: 2), account: "other")
    second.press(.enter, "3", "n")
    first.press("n")
    for number in 1...4 {
      first.type("From the first, \(number)")
      second.type("From the second, \(number)")
      first.press(.enter)
      second.press(.enter)
    }
    first.press(.escape)
    second.press(.escape)
    first.lookElsewhere()
    second.lookElsewhere()
    let order = { (app: TestDriver) in
      app.state.workshop?.swot.face.factors(in: .strengths).map(\.factor.text)
    }
    #expect(order(first)?.count == 10)
    #expect(order(first) == order(second))
  }
}
