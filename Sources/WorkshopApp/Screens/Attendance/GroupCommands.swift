import TerminalUI
import WorkshopModel

/// Working groups on the roll.
enum GroupCommands {
  static let all: [Command] = [
    Command(
      "attendance.group", "put the person or the selection into a working group", .attendance,
      ["t"], unless: AttendanceCommands.needsPerson
    ) { state in
      let targets = state.workshop?.roll.targets ?? []
      let groups = Set(targets.map(\.group))
      return state.ask(
        .group(targets.map(\.enrolment), known: groups.count == 1 ? groups.first ?? "" : ""))
    },
    Command(
      "attendance.nextGroup", "only one working group, then the next", .attendance, ["c"],
      unless: {
        $0.groups.contains { !$0.group.isEmpty }
          ? nil
          : "There is no working group yet; \($0.keymap.key("attendance.group")) puts people into one."
      }
    ) { $0.showNextGroup() },
  ]
}

extension AppState {
  /// The working groups of the roll.
  fileprivate var groups: [GroupCount] { workshop?.roll.counts.groups ?? [] }

  /// Shows everybody, then each group in turn, those of none first, and says how many are in each.
  fileprivate mutating func showNextGroup() -> [Effect] {
    guard var roll = workshop?.roll else { return [] }
    let names = groups.map(\.group)
    let next = names.firstIndex { $0 == roll.group }.map { $0 + 1 } ?? 0
    roll.group = names.indices.contains(next) ? names[next] : nil
    roll.returning = roll.selected?.enrolment
    workshop?.roll = roll
    let counts = groups.map { count in
      "\(count.group.isEmpty ? language("no group") : count.group) \(language(count.people))"
    }
    say(Phrase(verbatim: counts.joined(separator: " · ")))
    return reloadRoll(roll.anchor)
  }
}
