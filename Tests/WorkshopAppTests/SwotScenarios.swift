import TerminalUI
import TestSupport
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The states in which the commands of the SWOT method work.
extension CommandScenario {
  static let swotMethod =
    choosing + boards + rounds + weights + tows + stakeholders + actionsOfSwot

  private static let choosing = [
    CommandScenario("swot.wide", ["z"], prepare: { addFactors($0) }),
    CommandScenario("swot.select", [" "], prepare: { addFactors($0) }),
    CommandScenario("swot.range", ["v"], prepare: { addFactors($0) }),
    CommandScenario("swot.selectAll", ["*"], prepare: { addFactors($0) }),
    CommandScenario("swot.similar", ["="], prepare: { addFactors($0) }),
    CommandScenario(
      "swot.merge", ["M"],
      prepare: {
        addFactors($0); $0.press(" ", " ")
      }),
    CommandScenario("swot.raisedBy", ["r"], prepare: { addFactors($0) }),
    CommandScenario("swot.evidence", ["e"], prepare: { addFactors($0) }),
    CommandScenario("swot.theme", ["c"], prepare: { addFactors($0) }),
    CommandScenario("swot.action", ["A"], prepare: { addFactors($0) }),
    CommandScenario("swot.nextPhase", [">"], prepare: { addFactors($0) }),
    CommandScenario(
      "swot.previousPhase", ["<"],
      prepare: {
        addFactors($0); $0.press(">")
      }),
    CommandScenario("swot.rounds", ["V"], prepare: { addFactors($0) }),
    CommandScenario("swot.weights", ["W"], prepare: { addFactors($0) }),
    CommandScenario("swot.tows", ["T"], prepare: { addFactors($0) }),
    CommandScenario("swot.stakeholders", ["I"], prepare: { addFactors($0) }),
    CommandScenario("swot.lens", ["L"], prepare: { addFactors($0) }),
  ]

  private static let boards = [
    CommandScenario("swot.newBoard", ["B"], prepare: { addFactors($0) }),
    CommandScenario(
      "swot.consolidate", ["C"],
      prepare: { app in
        addFactors(app)
        app.press("B")
        app.type("A")
        app.press(.enter, "]", "n")
        app.type("A factor of the group")
        app.press(.enter, .escape)
      }),
    CommandScenario("swot.deleteBoard", ["D"], prepare: { addFactors($0) }),
    CommandScenario("swot.import", ["i"], prepare: { addFactors($0) }),
  ]

  private static let rounds = [
    CommandScenario(
      "rounds.new", ["n"],
      prepare: {
        addFactors($0); $0.press("V")
      }),
    CommandScenario("rounds.count", [.enter], prepare: { addRound($0) }),
    CommandScenario("rounds.ballot", ["b"], prepare: { addRound($0) }),
    CommandScenario("rounds.edit", ["e"], prepare: { addRound($0) }),
    CommandScenario("rounds.close", ["c"], prepare: { addRound($0) }),
    CommandScenario("rounds.delete", ["d"], prepare: { addRound($0) }),
  ]

  private static let weights =
    (1...4).map { rating in
      CommandScenario(
        "weights.rate\(rating)", [.character(Character("\(rating)"))], prepare: { openWeights($0) })
    } + [
      CommandScenario("weights.weight", [.enter], prepare: { openWeights($0) }),
      CommandScenario("weights.more", ["+"], prepare: { openWeights($0) }),
      CommandScenario(
        "weights.less", ["-"],
        prepare: {
          openWeights($0); $0.press("+")
        }),
      CommandScenario("weights.normalise", ["N"], prepare: { openWeights($0) }),
      CommandScenario("weights.dots", ["D"], prepare: { openWeights($0) }),
      CommandScenario(
        "weights.clear", ["."],
        prepare: {
          openWeights($0); $0.press("+")
        }),
    ]

  private static let tows = [
    CommandScenario("tows.new", ["n"], prepare: { openTows($0) }),
    CommandScenario("tows.edit", [.enter], prepare: { addStrategy($0) }),
    CommandScenario("tows.next", ["l", .right, .tab], prepare: { openTows($0) }),
    CommandScenario("tows.previous", ["h", .left, .backTab], prepare: { openTows($0) }),
    CommandScenario("tows.action", ["A"], prepare: { addStrategy($0) }),
    CommandScenario("tows.delete", ["d"], prepare: { addStrategy($0) }),
  ]

  private static let stakeholders = [
    CommandScenario(
      "stakeholders.new", ["n"],
      prepare: {
        addFactors($0); $0.press("I")
      }),
    CommandScenario("stakeholders.edit", [.enter], prepare: { addStakeholder($0) }),
    CommandScenario("stakeholders.delete", ["d"], prepare: { addStakeholder($0) }),
  ]

  private static let actionsOfSwot = [
    CommandScenario("action.order", ["o"], prepare: { addSwotAction($0) }),
    CommandScenario("action.origin", ["b"], prepare: { addSwotAction($0) }),
  ]

  /// An open round of two voters with three dots each.
  static func addRound(_ app: TestDriver) {
    addFactors(app)
    app.press("V", "n", .tab, .control("u"), "3", .tab, .tab, "2", .enter)
  }

  static func openWeights(_ app: TestDriver) {
    addFactors(app)
    app.press("W")
  }

  /// A board with a factor in every quadrant, on the TOWS matrix.
  static func openTows(_ app: TestDriver) {
    addFactors(app)
    for (key, text) in [("w", "Few vehicles"), ("o", "Joint courses"), ("t", "New routes")] {
      app.press(.character(Character(key)), "n")
      app.type(text)
      app.press(.enter, .escape)
    }
    app.press("s", "T")
  }

  static func addStrategy(_ app: TestDriver) {
    openTows(app)
    app.press("n")
    app.type("Send the cadre to the courses")
    app.press(.enter)
  }

  private static func addStakeholder(_ app: TestDriver) {
    addFactors(app)
    app.press("I", "n")
    app.type("Court Sample")
    app.press(.tab, "4", .tab, "2", .enter)
  }

  static func addSwotAction(_ app: TestDriver) {
    addFactors(app)
    app.press("A")
    app.type("Train ten more")
    app.press(.enter, "5")
  }
}
