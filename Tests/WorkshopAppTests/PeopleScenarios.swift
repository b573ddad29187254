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
    CommandScenario("person.edit", [.enter], prepare: { $0.press("O", .enter) }),
    CommandScenario("person.facts", ["f"], prepare: { $0.press("O", .enter) }),
    CommandScenario(
      "person.takeApart", ["t"], prepare: { $0.press("O", " ", " ", "M", .enter, .enter) }),
    CommandScenario("merge.apply", [.enter], prepare: { $0.press("O", " ", " ", "M") }),
    CommandScenario(
      "merge.choose", [" ", .left, .right], prepare: { $0.press("O", " ", " ", "M") }),
  ]
}
