import TerminalUI
import WorkshopModel

/// Words that are being written.
enum EditorView {
  static func draw(_ state: AppState, _ editor: EditorState, _ pen: inout Pen) {
    pen.put(pen.tr(title(state, editor)), 1, 0, columns: pen.columns - 2, .title)
    pen.rule(1)
    let rect = EditorState.rect(of: pen.canvas.size)
    pen.canvas.cursor = editor.area.draw(on: &pen.canvas, in: rect, style: pen.theme[.text])
    pen.put(pen.tr(remark(editor)), 2, pen.rows - 2, columns: pen.columns - 4, .muted)
    if let notice = state.notice {
      pen.put(notice)
    } else {
      pen.put(
        pen.tr("Ctrl-S saves · Ctrl-O opens $EDITOR · Esc leaves"), 1, pen.rows - 1,
        columns: pen.columns - 3, .hint)
    }
  }

  private static func title(_ state: AppState, _ editor: EditorState) -> Phrase {
    let session = editor.words.session.flatMap { state.workshop?.timetable.slot(of: $0) }
    guard let session else { return "Writing: \(editor.words.label)" }
    return "Writing: \(editor.words.label) · \(session.code ?? "") \(session.session.title)"
  }

  private static func remark(_ editor: EditorState) -> Phrase {
    guard case .quotation = editor.words else {
      return "It stands in the summary as it is typed; an empty line makes a new paragraph."
    }
    return editor.speaker.isEmpty
      ? "Kept word for word, typing errors too." : "— \(editor.speaker), kept word for word"
  }
}
