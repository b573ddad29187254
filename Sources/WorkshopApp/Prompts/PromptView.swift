import TerminalUI
import WorkshopModel

/// A prompt on the last two lines, with what it would do above it.
enum PromptView {
  /// How many rows at the foot of the screen a prompt covers; none when nothing is typed.
  static func rows(_ state: AppState, _ pen: Pen) -> Int {
    guard case .prompt(let prompt) = state.top else { return 0 }
    let preview = min(prompt.preview.count, room(pen))
    return 1 + (state.notice.map { pen.lines(of: $0).count } ?? 1) + preview
      + (preview == 0 ? 0 : 1)
  }

  private static func room(_ pen: Pen) -> Int { max(1, pen.rows - 8) }

  static func draw(_ state: AppState, _ prompt: PromptState, _ pen: inout Pen) {
    let room = room(pen)
    var preview = prompt.preview
    if preview.count > room {
      let hidden = preview.count - room + 1
      preview =
        preview.prefix(room - 1) + [PreviewLine([.init(pen.tr("and \(hidden) more"), .notice)])]
    }
    let row = pen.rows - 1 - (state.notice.map { pen.lines(of: $0).count } ?? 1)
    let top = pen.rows - rows(state, pen)
    pen.canvas.fill(Rect(column: 0, row: top, columns: pen.columns, rows: pen.rows - top))
    if !preview.isEmpty { pen.rule(top) }
    for (offset, line) in preview.enumerated() {
      var column = 2
      for span in line.spans {
        column = pen.put(
          span.text, column, top + 1 + offset, columns: pen.columns - column - 1, span.role)
      }
    }
    let start = pen.put(pen.tr(prompt.label) + " ", 1, row, .title) + 1
    pen.canvas.cursor = prompt.input.draw(
      on: &pen.canvas, in: Rect(column: start, row: row, columns: pen.columns - start - 1, rows: 1),
      style: pen.theme[.field],
      marking: prompt.read == prompt.input.text ? prompt.unreadable : [],
      as: pen.theme[.problem])
    if let notice = state.notice {
      pen.put(notice)
    } else {
      pen.put(pen.tr(prompt.help), 1, pen.rows - 1, columns: pen.columns - 3, .hint)
    }
  }
}
