import TerminalUI
import WorkshopModel

/// What works in the journal.
enum JournalCommands {
  static let all: [Command] = [
    Command(
      "journal.open", "what the change did, field by field", .journal, [.enter], hint: "fields",
      synonyms: ["details", "old and new"],
      unless: needsChange
    ) { state in
      guard let change = state.journal?.selected else { return [] }
      state.journal?.awaited = change.id
      return [.loadChange(change.id)]
    },
    Command(
      "journal.undo", "undo the selected change", .journal, ["u"], hint: "undo this",
      synonyms: ["take back", "revert"],
      unless: needsUndoable
    ) { state in
      guard let change = state.journal?.open?.row.change ?? state.journal?.selected else {
        return []
      }
      return state.write(.undoChange(change.id))
    },
    Command(
      "journal.filter", "filter by person, account or workshop as you type", .journal, ["/"],
      hint: "filter", synonyms: ["search", "find", "who"], unless: needsList
    ) { state in
      state.ask(.filterJournal(back: state.journal?.selected?.id))
    },
    Command(
      "journal.mine", "only my own changes, or everybody's", .journal, ["m"], hint: "mine/all",
      synonyms: ["own", "by me"],
      unless: needsList
    ) { $0.narrowJournal { $0.isMineOnly.toggle() } },
    Command(
      "journal.workshop", "only this workshop, or everything", .journal, ["w"],
      hint: "this workshop", synonyms: ["narrow"],
      unless: { state in
        needsList(state)
          ?? (state.journal?.workshop == nil ? "There is no workshop to narrow it to." : nil)
      }
    ) { $0.narrowJournal { $0.isWorkshopOnly.toggle() } },
  ]

  @Sendable private static func needsChange(_ state: AppState) -> Phrase? {
    if state.journal?.open != nil {
      return "These are the fields; \(state.keymap.key("back")) goes back to the list."
    }
    return state.journal?.selected == nil ? "There is no change here." : nil
  }

  @Sendable private static func needsList(_ state: AppState) -> Phrase? {
    state.journal?.open == nil ? nil : "\(state.keymap.key("back")) goes back to the list first."
  }

  @Sendable private static func needsUndoable(_ state: AppState) -> Phrase? {
    guard let change = state.journal?.open?.row.change ?? state.journal?.selected else {
      return "There is no change here."
    }
    switch change.state {
    case .done, .reversal: return nil
    case .undone, .dropped:
      return
        "It is undone already; \(state.keymap.key("journal.undo")) on its reversal does it again."
    }
  }
}
