import TerminalUI
import WorkshopModel

/// What works on the list of actions.
enum ActionCommands {
  static let all: [Command] = [
    Command(
      "action.edit", "edit the action", .actions, [.enter], hint: "edit",
      synonyms: ["change", "owner", "due date", "who"], unless: needsAction
    ) {
      state in
      guard let action = state.workshop?.action else { return [] }
      state.layers.append(.form(.action(action)))
      return []
    },
    Command(
      "action.new", "new action", .actions, ["n"], hint: "new",
      synonyms: ["add", "promise", "task", "follow-up", "to do"]
    ) { state in
      guard let workshop = state.workshop else { return [] }
      state.layers.append(
        .form(.action(Action(id: .unassigned, workshop: workshop.id, text: ""))))
      return []
    },
    Command(
      "action.done", "done, or open again", .actions, ["c"], hint: "done",
      synonyms: ["complete", "close", "finish", "tick", "reopen"], unless: needsAction
    ) { state in
      guard var action = state.workshop?.action else { return [] }
      action.status = action.status == .open ? .done : .open
      return state.write(.save([action]))
    },
    Command(
      "action.order", "by owner, or by due date", .actions, ["o"], hint: "order",
      synonyms: ["sort", "group", "who", "when"], unless: needsAction
    ) { state in
      guard var workshop = state.workshop else { return [] }
      workshop.actionOrder = workshop.actionOrder == .owner ? .due : .owner
      workshop.sortActions()
      state.workshop = workshop
      return []
    },
    Command(
      "action.origin", "the factor that it came from", .actions, ["b"], hint: "origin",
      synonyms: ["swot", "source", "why", "strategy"], unless: needsOrigin
    ) { $0.showOrigin() },
    Command(
      "action.delete", "delete the action", .actions, ["d"], hint: "delete",
      synonyms: ["remove", "drop"], unless: needsAction
    ) { state in
      guard let action = state.workshop?.action else { return [] }
      return state.write(.delete(.action, [action.id]))
    },
  ]

  @Sendable private static func needsOrigin(_ state: AppState) -> Phrase? {
    if let reason = needsAction(state) { return reason }
    guard let workshop = state.workshop, let action = workshop.action else { return nil }
    return workshop.origin(of: action) == nil ? "It came from no factor of a SWOT board." : nil
  }

  @Sendable private static func needsAction(_ state: AppState) -> Phrase? {
    state.workshop?.action == nil
      ? "There is no action yet; \(state.keymap.key("action.new")) adds one." : nil
  }
}
