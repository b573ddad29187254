import TerminalUI
import WorkshopModel

/// The command palette: every command, narrowed by what is typed.
public struct PaletteState: Sendable {
  var input = TextField()
  /// The places in the command table of what is shown, best first.
  var found: [Int]
  var list: ListCursor
  /// Every command, the most useful first.
  private let candidates: [Int]
  private let search: CommandSearch

  /// Everything, as seen from a screen.
  init(over screen: AppState) {
    candidates = screen.candidates
    search = CommandSearch(keymap: screen.keymap, language: screen.language)
    found = candidates
    list = ListCursor(count: found.count, visibleRows: screen.bodyRows)
  }

  mutating func find(over screen: AppState) {
    found = search.find(input.text, among: candidates, here: screen.scopes)
    list = ListCursor(count: found.count, visibleRows: screen.bodyRows)
  }

  /// The list at the height of a screen.
  func list(rows: Int) -> ListCursor {
    var list = list
    list.adapt(count: found.count, visibleRows: rows)
    return list
  }
}

extension AppState {
  /// The screen that lies under the palette.
  var underPalette: AppState {
    guard case .palette = top else { return self }
    var state = self
    state.layers.removeLast()
    return state
  }

  /// Every command: of this screen before others, usable before disabled, those of the footer first,
  /// mere movements last.
  fileprivate var candidates: [Int] {
    let here = scopes
    let ranked = keymap.commands.enumerated().compactMap {
      index, command -> (rank: Int, index: Int)? in
      guard command.id != "palette" else { return nil }
      if command.id.hasPrefix("move.") { return (100, index) }
      guard let distance = here.firstIndex(of: command.scope) else { return (50, index) }
      let isUsable = command.disabledReason(self) == nil
      return (isUsable ? (command.hint == nil ? 10 : 0) + distance : 40, index)
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
  }
}
