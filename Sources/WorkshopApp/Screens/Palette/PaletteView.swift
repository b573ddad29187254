import TerminalUI
import WorkshopModel

/// The command palette: key, place and name of each command, and why it cannot be used.
enum PaletteView {
  private static let place = 15
  private static let name = 31

  static func draw(_ state: AppState, _ palette: PaletteState, _ pen: inout Pen) {
    pen.put(pen.tr("Commands"), 1, 0, .title)
    pen.put(pen.tr("\(palette.found.count) found"), endingAt: pen.columns - 1, 0, .muted)
    pen.rule(1)
    let screen = state.underPalette
    let list = palette.list(rows: state.bodyRows)
    for index in list.visible {
      let row = 3 + index - list.firstVisible
      pen.target(.row(index), row: row)
      if index == list.selected { pen.put(pen.sign("▌", ">"), 0, row, .marker) }
      draw(state.keymap.commands[palette.found[index]], row, screen, &pen)
    }
    if palette.found.isEmpty {
      pen.put(pen.tr("No command is called so; Backspace widens the search."), 2, 4, .muted)
    }
    let start = pen.put(":", 1, 2, .title) + 1
    pen.canvas.cursor = palette.input.draw(
      on: &pen.canvas, in: Rect(column: start, row: 2, columns: pen.columns - start - 1, rows: 1),
      style: pen.theme[.field])
    if let notice = state.notice {
      pen.put(notice)
    } else {
      pen.put(
        pen.tr("letters of a name or a key · Up Down move · Enter runs · Esc leaves"), 1,
        pen.rows - 1, columns: pen.columns - 3, .hint)
    }
  }

  private static func draw(
    _ command: Command, _ row: Int, _ screen: AppState, _ pen: inout Pen
  ) {
    let obstacle = screen.obstacle(to: command)
    let isHere = screen.scopes.contains(command.scope)
    let keys = command.keys.map(\.label).joined(separator: " ")
    pen.put(keys, 2, row, columns: place - 3, obstacle == nil ? .key : .muted)
    let away = isHere ? "" : pen.sign("→ ", "> ")
    pen.put(
      away + pen.tr(Phrase(command.scope.label)), place, row, columns: name - place - 1, .muted)
    let end = pen.put(
      pen.tr(Phrase(command.title)), name, row, columns: pen.columns - name - 1,
      obstacle == nil ? .text : .muted)
    if let obstacle {
      pen.put(" · " + pen.tr(obstacle), end, row, columns: pen.columns - end - 1, .muted)
    }
  }
}
