import TerminalUI
import WorkshopModel

/// The screen at the door: what is typed, names that fit, and thanks.
enum KioskView {
  static func draw(_ state: AppState, _ kiosk: KioskState, _ pen: inout Pen) {
    let top = max(1, pen.rows / 2 - 7)
    let column = max(2, pen.columns / 2 - 24)
    let room = pen.columns - column - 2
    pen.put(
      pen.tr("Welcome! Type letters of your name, then Enter"), column, top, columns: room, .title)
    pen.canvas.cursor = kiosk.input.draw(
      on: &pen.canvas, in: Rect(column: column, row: top + 2, columns: min(48, room), rows: 1),
      style: pen.theme[.field])
    if let answer = kiosk.answer {
      pen.put(pen.tr(answer), column, top + 4, columns: room, .heading)
    }
    let first = top + (kiosk.answer == nil ? 4 : 6)
    for (index, person) in kiosk.people.enumerated() where first + index < pen.rows - 1 {
      let isChosen = index == kiosk.choice
      if isChosen { pen.put(pen.sign("▌", ">"), column - 2, first + index, .marker) }
      pen.put(person.name, column, first + index, columns: room, isChosen ? .selection : .text)
    }
    guard kiosk.isNew else { return }
    pen.put(
      pen.tr("For the facilitator: Ctrl-X, then q leaves this screen"), 1, pen.rows - 1,
      columns: pen.columns - 2, .hint)
  }
}
