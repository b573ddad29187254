import TerminalUI
import WorkshopModel

/// A person's page: who it is, then their workshops with what they were in each.
enum PersonView {
  static func draw(_ state: AppState, _ page: PersonState, _ pen: inout Pen) {
    let history = page.history
    pen.put(history.person.fullName, 1, 0, columns: pen.columns - 2, .title)
    pen.rule(1)
    var row = 2
    let lines = PersonFacts.lines(of: history, pen)
    // The workshops have to stay in sight however much was merged.
    for line in lines.prefix(4) {
      pen.put(line, 2, row, columns: pen.columns - 4)
      row += 1
    }
    draw(page, row + 1, &pen)
    pen.saved(state, pen.rows - 2)
    pen.footer(state)
  }

  private static func draw(_ page: PersonState, _ heading: Int, _ pen: inout Pen) {
    let history = page.history
    guard !history.stays.isEmpty else {
      pen.empty(
        [
          pen.tr("In no workshop"), "",
          pen.tr("On the roll of a workshop \(pen.key("attendance.walkIn")) adds a person."),
        ],
        heading)
      return
    }
    pen.put(pen.tr("Dates"), 2, heading, .muted)
    pen.put(pen.tr("Rate"), endingAt: 25, heading, .muted)
    pen.put(
      pen.tr("Workshop, and what the person was there"), 33, heading, columns: pen.columns - 34,
      .muted)
    for index in page.stays.visible {
      let row = heading + 1 + 2 * (index - page.stays.firstVisible)
      pen.listRow(index, row, of: page.stays)
      StayLines(history: history, stay: history.stays[index], rate: page.rates[index])
        .draw(2, row, pen.columns - 3, &pen)
    }
    let visible = page.stays.visible
    if visible.count < history.stays.count {
      pen.put(
        pen.tr("\(visible.lowerBound + 1)–\(visible.upperBound) of \(history.stays.count)"), 1,
        pen.rows - 2, .muted)
    }
  }
}
