import TerminalUI
import WorkshopModel

/// What works before a merge.
enum MergeCommands {
  static let all: [Command] = [
    Command("merge.apply", "merge", .merge, [.enter], hint: "merge", synonyms: ["confirm", "join"])
    { state in
      guard case .merge(let merge) = state.top else { return [] }
      state.layers.removeLast()
      state.workshop?.roll.selectNobody()
      state.people?.list.clearSelection()
      state.people?.list.paged.returning = merge.ids.kept
      return state.write(merge.edit)
    },
    Command(
      "merge.choose", "keep the other value", .merge, [" ", .left, .right],
      hint: "keep the other", synonyms: ["swap", "pick"],
      unless: {
        if case .merge(let merge) = $0.top, merge.current != nil { return nil }
        return "Nothing differs; \($0.keymap.key("merge.apply")) merges."
      }
    ) { state in
      guard case .merge(var merge) = state.top else { return [] }
      merge.choose()
      state.layers[state.layers.count - 1] = .merge(merge)
      return []
    },
  ]
}

extension AppState {
  /// Shows what a merge would do.
  mutating func take(_ preview: MergePreview?) -> [Effect] {
    if case .merge = top { layers.removeLast() }
    people?.isOpening = false
    workshop?.roll.awaited = nil
    guard let preview else {
      people?.list.clearSelection()
      warn("One of the two is no longer there")
      return reloadPeople() + pressHeld()
    }
    switch top {
    case .people, .workshop: layers.append(.merge(MergeState(preview)))
    default: break
    }
    return pressHeld()
  }
}
