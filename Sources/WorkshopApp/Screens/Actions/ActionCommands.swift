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
      "action.delete", "delete the action", .actions, ["d"], hint: "delete",
      synonyms: ["remove", "drop"], unless: needsAction
    ) { state in
      guard let action = state.workshop?.action else { return [] }
      return state.write(.delete(.action, [action.id]))
    },
  ]

  @Sendable private static func needsAction(_ state: AppState) -> Phrase? {
    state.workshop?.action == nil
      ? "There is no action yet; \(state.keymap.key("action.new")) adds one." : nil
  }
}
