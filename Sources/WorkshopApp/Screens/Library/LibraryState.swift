import TerminalUI
import WorkshopModel

/// The agendas that can be taken into a workshop: templates, and those of other workshops.
public struct LibraryState: Sendable {
  var input = TextField()
  /// What can be taken, templates first.
  var offers: [AgendaOffer] = []
  var list: ListCursor
  /// The letters that `offers` belong to; nil before the first answer.
  var shown: String?
  /// What taking an agenda would do, once it has been worked out.
  var rehearsed: (source: AgendaOffer.Source, result: AgendaImport)?

  init(rows: Int) { list = ListCursor(count: 0, visibleRows: rows) }

  /// The agenda under the cursor.
  var offer: AgendaOffer? { offers.indices.contains(list.selected) ? offers[list.selected] : nil }
}
