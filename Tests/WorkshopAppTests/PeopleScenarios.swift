import TerminalUI
import TestSupport
import Testing

extension CommandScenario {
  static let peopleScreens = [
    CommandScenario("people.open", [.enter], prepare: { $0.press("O") }),
    CommandScenario("people.search", ["/"], prepare: { $0.press("O") }),
    CommandScenario("people.switch", [.tab], prepare: { $0.press("O") }),
    CommandScenario("people.select", [" "], prepare: { $0.press("O") }),
    CommandScenario("people.merge", ["M"], prepare: { $0.press("O", " ", " ") }),
    CommandScenario("attendance.substitute", ["s"], prepare: { $0.press(.enter, "2") }),
    CommandScenario("attendance.page", ["O"], prepare: { $0.press(.enter, "2") }),
    CommandScenario("attendance.group", ["t"], prepare: { $0.press(.enter, "2") }),
    CommandScenario("attendance.nextGroup", ["c"], prepare: { groupA($0) }),
    CommandScenario("person.edit", [.enter], prepare: { $0.press("O", .enter) }),
    CommandScenario("person.facts", ["f"], prepare: { $0.press("O", .enter) }),
    CommandScenario(
      "person.takeApart", ["t"], prepare: { $0.press("O", " ", " ", "M", .enter, .enter) }),
    CommandScenario("merge.apply", [.enter], prepare: { $0.press("O", " ", " ", "M") }),
    CommandScenario(
      "merge.choose", [" ", .left, .right], prepare: { $0.press("O", " ", " ", "M") }),
  ]

  /// A roll of which the first person is in group A.
  private static func groupA(_ app: TestDriver) {
    app.press(.enter, "2", "t")
    app.type("A")
    app.press(.enter)
  }
}
