import TerminalUI
import WorkshopModel

extension FormState {
  static func action(_ action: Action) -> FormState {
    FormState(
      action.id == .unassigned ? "New action" : "Action", .action(action),
      [
        FormField("text", "What", action.text),
        FormField("owner", "Who", action.owner, help: "an organisation or a person; may be empty"),
        FormField(
          "due", "Due", action.due?.label ?? "", help: "30 jun 2024; may be empty",
          spoken: { language in action.due.map { DateSpec.day($0).typed(in: language) } ?? "" }),
        FormField(
          "status", "Status", action.status.rawValue, help: "← → to choose",
          choices: ActionStatus.allCases.map(\.rawValue)),
        FormField("indicator", "Indicator", action.indicator, help: "how one sees that it is done"),
        FormField("origin", "From", action.origin, help: "a session, a factor, closing words"),
      ])
  }

  mutating func readAction(_ known: Action) -> Edit? {
    var action = known
    action.text = required("text", "an action needs words")
    action.owner = text("owner")
    action.due = readDay("due")
    action.status = chosen("status", ActionStatus.allCases, \.rawValue, or: known.status)
    action.indicator = text("indicator")
    action.origin = text("origin")
    return .save([action])
  }

  /// A day that may be missing.
  mutating func readDay(_ id: String) -> CivilDate? {
    guard !text(id).isEmpty else { return nil }
    do {
      let dates = try DateSpec.parse(text(id))
      if dates.precision == .day { return dates.start }
      blame(id, "one day, such as 30 jun 2024")
    } catch {
      blame(id, error.phrase)
    }
    return nil
  }
}
