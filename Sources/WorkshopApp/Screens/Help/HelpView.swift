import TerminalUI
import WorkshopModel

/// The keys of a screen and of all others, made from the command table.
enum HelpView {
  static func draw(_ state: AppState, _ help: HelpState, _ pen: inout Pen) {
    pen.put(pen.tr("Keys of this screen, then of the others"), 1, 0, .title)
    pen.rule(1)
    pen.canvas.cursor = Point(column: 2, row: 2)
    let lines = help.lines(state.keymap, state.language)
    // A screen that has grown since shows more, not blanks.
    let first = min(help.first, max(0, lines.count - room(pen.rows)))
    let shown = lines.dropFirst(first).prefix(room(pen.rows))
    for (offset, line) in shown.enumerated() {
      let row = 2 + offset
      switch line {
      case .heading(let text): pen.put(text, 2, row, .title)
      case .command(let keys, let title):
        pen.put(keys.isEmpty ? pen.sign("–", "-") : keys, 2, row, columns: 20, .key)
        pen.put(title, 23, row, columns: pen.columns - 24)
      case .blank: break
      }
    }
    if lines.isEmpty {
      pen.put(pen.tr("No command is called so; Esc shows all."), 2, 3, .muted)
    }
    let below = lines.count - first - shown.count
    if below > 0 {
      pen.put(pen.tr("\(below) lines below"), endingAt: pen.columns - 1, 0, .muted)
    }
    footer(state, help, &pen)
  }

  /// How many lines there is room for: all but title, rule, filter and footer.
  static func room(_ rows: Int) -> Int { max(1, rows - 4) }

  private static func footer(_ state: AppState, _ help: HelpState, _ pen: inout Pen) {
    let row = pen.rows - 2
    if help.isFiltering {
      let start = pen.put(pen.tr("Filter"), 1, row, .title) + 1
      pen.canvas.cursor = help.filter.draw(
        on: &pen.canvas,
        in: Rect(column: start, row: row, columns: pen.columns - start - 1, rows: 1),
        style: pen.theme[.field])
    } else if !help.filter.isEmpty {
      pen.put(pen.tr("filter “\(help.filter.text)”"), 1, row, .notice)
    }
    if let notice = state.notice {
      pen.put(notice)
      return
    }
    let label = state.keymap.label
    let hint: Phrase =
      help.isFiltering
      ? "letters of a name or a key · Enter keeps it · Esc clears it · arrows move"
      : """
      \(label("move.down")) \(label("move.up")) move · / filter · \(label("palette")) commands · \
      \(label("back")) back
      """
    pen.put(pen.tr(hint), 1, pen.rows - 1, columns: pen.columns - 3, .hint)
  }
}
