import TerminalUI
import WorkshopModel

/// The agendas above, and below the blocks of the one under the cursor.
enum LibraryView {
  private static let first = 3

  static func draw(
    _ state: AppState, _ library: LibraryState, _ workshop: WorkshopState?, _ pen: inout Pen
  ) {
    pen.put(pen.tr("Take an agenda"), 1, 0, .title)
    if let workshop {
      let title = workshop.workshop.title
      pen.put(title, 24, 0, columns: pen.columns - 25, .muted)
    }
    pen.rule(1)
    for index in library.list.visible where index < library.offers.count {
      let row = first + index - library.list.firstVisible
      pen.target(.row(index), row: row)
      if index == library.list.selected { pen.put(pen.sign("▌", ">"), 0, row, .marker) }
      draw(library.offers[index], row, &pen)
    }
    if library.offers.isEmpty, library.shown != nil {
      pen.put(pen.tr("No agenda is called so; Backspace widens the search."), 2, 4, .muted)
    }
    let rule = first + library.list.visibleRows
    pen.rule(rule)
    if let offer = library.offer { blocks(offer, library, workshop, rule + 1, &pen) }
    let start = pen.put("/", 1, 2, .title) + 1
    pen.canvas.cursor = library.input.draw(
      on: &pen.canvas, in: Rect(column: start, row: 2, columns: pen.columns - start - 1, rows: 1),
      style: pen.theme[.field])
    if let notice = state.notice {
      pen.put(notice)
    } else {
      pen.put(
        pen.tr("letters of a name or a place · Up Down move · Enter takes it · Esc leaves"), 1,
        pen.rows - 1, columns: pen.columns - 3, .hint)
    }
  }

  private static func draw(_ offer: AgendaOffer, _ row: Int, _ pen: inout Pen) {
    let kind: Phrase =
      switch offer.source {
      case .template(_, isOwn: false): "template"
      case .template(_, isOwn: true): "own template"
      case .workshop: "workshop"
      }
    pen.put(pen.tr(kind), 2, row, columns: 12, .muted)
    if offer.problem == nil {
      pen.put(pen.tr("\(offer.rows.count) blocks"), 15, row, columns: 11, .muted)
    }
    var column = 27
    if case .workshop = offer.source {
      pen.put(offer.about, column, row, columns: 24, .muted)
      column += 26
    }
    let end = pen.put(
      offer.title, column, row, columns: pen.columns - column - 1,
      offer.problem == nil ? .text : .muted)
    if case .workshop = offer.source { return }
    if let problem = offer.problem {
      pen.put(" · " + problem, end, row, columns: pen.columns - end - 1, .problem)
    } else if !offer.about.isEmpty {
      pen.put("  " + offer.about, end, row, columns: pen.columns - end - 1, .muted)
    }
  }

  /// What taking it does, and its blocks day by day.
  private static func blocks(
    _ offer: AgendaOffer, _ library: LibraryState, _ workshop: WorkshopState?, _ top: Int,
    _ pen: inout Pen
  ) {
    guard offer.problem == nil else { return }
    pen.put(effect(offer, library, workshop, pen), 2, top, columns: pen.columns - 3, .notice)
    let room = pen.rows - top - 2
    var clock: Int?
    for (offset, block) in offer.rows.prefix(room).enumerated() {
      let row = top + 1 + offset
      guard offset < room - 1 || offer.rows.count <= room else {
        pen.put(pen.tr("and \(offer.rows.count - offset) more"), 2, row, .muted)
        return
      }
      let isNewDay = offset == 0 || offer.rows[offset - 1].day != block.day
      if offer.isWhole, isNewDay {
        pen.put(pen.tr("Day \(block.day)"), 2, row, columns: 8, .heading)
      }
      let start = block.start ?? (isNewDay ? nil : clock)
      if let start { pen.put(pen.language.clock(start), 11, row, .muted) }
      clock = start.map { $0 + block.minutes }
      if block.isPinned { pen.put("!", 16, row, .notice) }
      pen.put(pen.tr(block.minutes), endingAt: 21, row, .muted)
      if let minimum = block.minimum, pen.columns >= 100 {
        pen.put(pen.tr("at least \(minimum)"), 23, row, columns: 14, .muted)
      }
      let title = pen.columns >= 100 ? 38 : 23
      pen.put(block.title, title, row, columns: pen.columns - title - 1)
    }
  }

  private static func effect(
    _ offer: AgendaOffer, _ library: LibraryState, _ workshop: WorkshopState?, _ pen: Pen
  ) -> String {
    if !offer.isWhole, let block = workshop?.block?.session, let dossier = workshop?.outline.dossier
    {
      let edit = dossier.insert(offer.rows, after: block)
      let moves = edit.moves(in: dossier).sentence(besides: edit.touched)
      let place = pen.tr("behind “\(block.shortTitle)”")
      return moves.map { place + "; " + pen.tr($0) } ?? place
    }
    guard let rehearsed = library.rehearsed, rehearsed.source == offer.source else { return "" }
    return pen.tr(rehearsed.result.phrase)
  }
}
