import TerminalUI
import WorkshopModel

/// The languages, each by its own name, with the one in use marked.
enum LanguagesView {
  private static let first = 3

  static func draw(_ state: AppState, _ languages: LanguagesState, _ pen: inout Pen) {
    pen.put(pen.tr("Languages"), 1, 0, .title)
    pen.rule(1)
    pen.put(pen.tr("Code"), 4, 2, .heading)
    pen.put(pen.tr("Name"), 12, 2, .heading)
    for index in languages.list.visible where index < languages.offers.count {
      let row = first + index - languages.list.firstVisible
      guard row < pen.rows - 2 else { break }
      let offer = languages.offers[index]
      pen.listRow(index, row, of: languages.list)
      if offer.code == state.language.code { pen.put(pen.sign("✓", "*"), 2, row, .saved) }
      pen.put(offer.code, 4, row, columns: 7, .muted)
      let column = pen.put(offer.name, 12, row, columns: 20)
      if let problem = offer.problem { pen.put(" · " + problem, column, row, .problem) }
    }
    pen.put(
      pen.tr("Screen and documents speak it; \(pen.key("languages.keep")) keeps it."), 1,
      pen.rows - 2,
      columns: pen.columns - 14, .muted)
    pen.saved(state, pen.rows - 2)
    pen.footer(state)
  }
}
