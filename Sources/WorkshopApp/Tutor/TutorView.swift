import TerminalUI
import WorkshopModel

/// What the tutorial asks for, under the program that it teaches.
enum TutorView {
  static func draw(_ tutor: TutorState, _ state: AppState, _ pen: inout Pen) {
    let top = pen.rows - TutorState.rows
    pen.rule(top)
    let count = TutorLesson.all.count
    guard let lesson = tutor.lesson else {
      pen.put(pen.tr("That was the tutorial."), 1, top + 1, .title)
      let farewell: Phrase =
        "Look around as you like; \(state.keymap.label("help")) shows the keys of every screen. What you did here goes away when you leave with \(state.keymap.label("quit"))."
      put(pen.tr(farewell), top + 2, &pen)
      return
    }
    let head = pen.put(
      pen.tr("Tutorial, step \(tutor.step + 1) of \(count)"), 1, top + 1, .title)
    let skip: Phrase = "\(state.keymap.label("tutor.skip")) skips it"
    pen.put(" · " + pen.tr(skip), head, top + 1, .hint)
    put(pen.tr(lesson.text(state.keymap)), top + 2, &pen)
  }

  private static func put(_ text: String, _ row: Int, _ pen: inout Pen) {
    for (offset, line) in text.wrapped(to: pen.columns - 3).prefix(2).enumerated() {
      pen.put(line, 1, row + offset, columns: pen.columns - 2)
    }
  }
}
