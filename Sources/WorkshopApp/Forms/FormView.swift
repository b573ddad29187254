import TerminalUI
import WorkshopModel

/// A form on the whole screen.
enum FormView {
  static func draw(_ state: AppState, _ form: FormState, _ pen: inout Pen) {
    let form = form.said(in: state.language)
    pen.put(pen.tr(form.title), 1, 0, .title)
    pen.rule(1)
    let labels = form.fields.map { TextWidth.of(pen.tr($0.label)) }.max() ?? 0
    let start = labels + 5
    let room = pen.rows - 5
    let first = max(0, min(form.focus - room / 2, form.fields.count - room))
    for (offset, field) in form.fields.dropFirst(first).prefix(room).enumerated() {
      let row = 2 + offset
      let isFocused = first + offset == form.focus
      pen.target(.field(first + offset), row: row)
      if isFocused { pen.put(pen.sign("▌", ">"), 0, row, .marker) }
      pen.put(pen.tr(field.label), 2, row, isFocused ? .selection : .muted)
      let width = pen.columns - start - 2
      let rect = Rect(column: start, row: row, columns: width, rows: 1)
      if isFocused {
        pen.canvas.cursor = field.input.draw(
          on: &pen.canvas, in: rect, style: pen.theme[.currentField])
      } else {
        pen.canvas.fill(rect, style: pen.theme[.field])
        pen.put(field.input.text, start, row, columns: width, .field)
      }
      if field.problem != nil { pen.put("!", start - 2, row, .problem) }
    }
    if let moves = state.moves(of: form), room > form.fields.count {
      pen.put(pen.tr(moves), 2, pen.rows - 3, columns: pen.columns - 4, .notice)
    }
    let focused = form.fields[form.focus]
    let row = pen.rows - 2
    if let problem = focused.problem {
      pen.put(pen.tr("\(focused.label): \(problem)"), 2, row, columns: pen.columns - 4, .problem)
    } else if let understood = form.understood(on: state.now.date, in: pen.language) {
      pen.put(pen.tr(understood), 2, row, columns: pen.columns - 4, .text)
    } else {
      let choices = (focused.shown ?? []).joined(separator: " · ")
      pen.put(
        pen.tr(choices.isEmpty ? focused.help : "\(focused.help): \(choices)"), 2, row,
        columns: pen.columns - 4, .muted)
    }
    if let notice = state.notice {
      pen.put(notice)
    } else {
      pen.put(pen.tr("Tab next field · Enter saves · Esc leaves"), 1, pen.rows - 1, .hint)
    }
  }
}
