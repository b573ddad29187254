import TerminalUI
import WorkshopModel

/// A prompt on the last two lines, with what it would do above it.
enum PromptView {
  static func draw(_ state: AppState, _ prompt: PromptState, _ pen: inout Pen) {
    let preview = prompt.preview.prefix(max(0, pen.rows - 8))
    let row = pen.rows - 2
    let top = row - preview.count - (preview.isEmpty ? 0 : 1)
    pen.canvas.fill(Rect(column: 0, row: top, columns: pen.columns, rows: pen.rows - top))
    if !preview.isEmpty { pen.rule(top) }
    for (offset, line) in preview.enumerated() {
      var column = 2
      for span in line.spans {
        column = pen.put(
          span.text, column, top + 1 + offset, columns: pen.columns - column - 1, span.role)
      }
    }
    let start = pen.put(prompt.label + " ", 1, row, .title) + 1
    pen.canvas.cursor = prompt.input.draw(
      on: &pen.canvas, in: Rect(column: start, row: row, columns: pen.columns - start - 1, rows: 1),
      style: pen.theme[.field])
    if let notice = state.notice {
      pen.put(
        notice.text, 1, pen.rows - 1, columns: pen.columns - 3,
        notice.isProblem ? .problem : .notice)
    } else {
      pen.put(prompt.help, 1, pen.rows - 1, columns: pen.columns - 3, .hint)
    }
  }
}
