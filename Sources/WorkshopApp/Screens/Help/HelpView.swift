import TerminalUI
import WorkshopModel

/// The keys of a screen, made from the command table.
enum HelpView {
  static func draw(_ state: AppState, _ help: HelpState, _ pen: inout Pen) {
    pen.put(pen.tr("Keys of this screen"), 1, 0, .title)
    pen.rule(1)
    let lines = lines(help.scopes, state.keymap)
    let shown = lines.dropFirst(help.first).prefix(pen.rows - 4)
    for (offset, line) in shown.enumerated() {
      let row = 2 + offset
      pen.put(line.keys, 2, row, columns: 20, .key)
      pen.put(
        pen.tr(Phrase(line.text)), line.keys.isEmpty ? 2 : 23, row,
        line.keys.isEmpty ? .title : .text)
    }
    if help.first + shown.count < lines.count {
      pen.put(pen.tr("more below"), 2, pen.rows - 2, .muted)
    }
    pen.put(pen.tr("j k move · q back"), 1, pen.rows - 1, .hint)
    pen.canvas.cursor = Point(column: 2, row: 2)
  }

  /// A heading for each scope and a line for each command.
  static func lines(_ scopes: [Command.Scope], _ keymap: Keymap) -> [(keys: String, text: String)] {
    scopes.flatMap { scope -> [(keys: String, text: String)] in
      let commands = keymap.commands(in: scopes).filter { $0.scope == scope }
      guard !commands.isEmpty else { return [] }
      return [("", scope.label)]
        + commands.map { command in
          (command.keys.map(\.label).joined(separator: " "), command.title)
        } + [("", "")]
    }
  }
}
