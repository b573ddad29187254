import TerminalUI
import WorkshopModel

extension AppState {
  /// Asks why a completed workshop is changed, or sends the edit again with what was said already.
  mutating func askReason(for edit: Edit) -> [Effect] {
    unsaved -= 1
    if workshop?.reason != nil { return write(edit.bare) }
    if case .prompt(var prompt) = top, case .reason(let edits) = prompt.purpose {
      prompt.purpose = .reason(edits + [edit])
      layers[layers.count - 1] = .prompt(prompt)
      return []
    }
    return ask(.reason([edit]))
  }

  mutating func accept(reason text: String, for edits: [Edit]) -> [Effect] {
    guard !text.isEmpty, let reason = try? ImportGate.clean(text).text else {
      warn("Say in a few words why, such as “the sheet came later”; Esc changes nothing")
      return []
    }
    layers.removeLast()
    workshop?.reason = reason
    say("The reason stands in the journal")
    guard workshop == nil else { return edits.flatMap { write($0) } }
    return edits.flatMap { write(.because(reason, $0)) }
  }

  /// Shows again what is stored, and what was typed.
  mutating func dropEdits() -> [Effect] {
    stopWaiting()
    reopenForm()
    say("Nothing was changed")
    return reloadEverything()
  }
}
