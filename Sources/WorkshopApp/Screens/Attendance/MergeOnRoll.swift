import TerminalUI
import WorkshopModel

extension AppState {
  /// Why nobody can be merged from the roll now; nil when somebody can.
  var rollMergeObstacle: Phrase? {
    if let reason = AttendanceCommands.needsPerson(self) { return reason }
    let count = workshop?.roll.selection.count ?? 0
    return count == 0 || count == 2 ? nil : "Select the two to merge, or nobody to look for one."
  }

  /// Merges the two that are selected, or looks for the one who the person under the cursor is.
  mutating func mergeOnRoll() -> [Effect] {
    guard let roll = workshop?.roll, let row = roll.selected else { return [] }
    let pair = roll.targets
    guard roll.selection.count == 2 else {
      let effects = ask(.mergeInto(row))
      guard case .prompt(let prompt) = top else { return effects }
      return effects + typed(prompt)
    }
    // Who was known before stays; a walk-in is merged into them.
    let isFirstNew = pair[0].state == .walkIn && pair[1].state != .walkIn
    return loadMerge(isFirstNew ? pair[1].person : pair[0].person, isFirstNew ? pair[0] : pair[1])
  }

  /// Shows what merging a person of the roll into a known one would do.
  mutating func loadMerge(_ kept: EntityID, _ merged: RollRow) -> [Effect] {
    workshop?.roll.awaited = .form
    return [.loadMerge(.person, kept, merged.person)]
  }

  /// Takes the one who was chosen for the person of the prompt.
  mutating func acceptMerge(_ prompt: PromptState, of row: RollRow) -> [Effect] {
    guard let choice = prompt.choice else {
      warn(
        prompt.similar.isEmpty
          ? "Nobody known has this name or phone; type another spelling"
          : "Choose with the arrows who it is")
      return []
    }
    layers.removeLast()
    return loadMerge(prompt.similar[choice].person, row)
  }
}
