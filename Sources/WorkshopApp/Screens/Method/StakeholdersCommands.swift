import TerminalUI
import WorkshopModel

/// What works on the stakeholders of a board.
enum StakeholdersCommands {
  static let all: [Command] = [
    Command(
      "stakeholders.new", "new stakeholder", .stakeholders, ["n"], hint: "new",
      synonyms: ["add", "somebody"]
    ) { state in
      guard let board = state.methodBoard?.board else { return [] }
      state.layers.append(
        .form(.linked(Stakeholder(id: .unassigned, board: board.id, name: ""))))
      return []
    },
    Command(
      "stakeholders.edit", "edit the stakeholder", .stakeholders, [.enter], hint: "edit",
      synonyms: ["interest", "influence", "change"], unless: needsOne
    ) { state in
      guard let stakeholder = state.stakeholder else { return [] }
      state.layers.append(.form(.linked(stakeholder)))
      return []
    },
    Command(
      "stakeholders.delete", "delete the stakeholder", .stakeholders, ["d"], hint: "delete",
      synonyms: ["remove"], unless: needsOne
    ) { state in
      guard let stakeholder = state.stakeholder else { return [] }
      return state.write(.delete(.stakeholder, [stakeholder.id]))
    },
  ]

  @Sendable private static func needsOne(_ state: AppState) -> Phrase? {
    state.stakeholder == nil
      ? "There is no stakeholder yet; \(state.keymap.key("stakeholders.new")) adds one." : nil
  }
}
