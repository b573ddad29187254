import TerminalUI
import WorkshopModel

/// The summary as an audience will read it.
enum SummaryView {
  static func draw(_ state: AppState, _ workshop: WorkshopState, _ pen: inout Pen) {
    let summary = workshop.summary
    pen.put(pen.tr("Summary for the \(Phrase(summary.audience.rawValue)) audience"), 1, 2, .title)
    for index in summary.list.visible where index < summary.lines.count {
      let row = 4 + index - summary.list.firstVisible
      guard row < pen.rows - 1 else { break }
      pen.listRow(index, row, of: summary.list)
      var column = 2
      for span in summary.lines[index].spans { column = pen.put(span.text, column, row, span.role) }
    }
  }
}
