import TerminalUI
import WorkshopModel

/// The words of a session as a list, those under the cursor in full below it.
enum NotesView {
  static func draw(_ state: AppState, _ notes: NotesState, _ pen: inout Pen) {
    guard let workshop = state.workshop else { return }
    heading(workshop, notes, &pen)
    pen.saved(state, 0)
    pen.rule(1)
    let all = workshop.words(in: notes)
    if all.isEmpty {
      empty(notes, &pen)
    } else {
      list(all, workshop, notes, &pen)
      full(state, &pen)
    }
    pen.footer(state)
  }

  private static func heading(
    _ workshop: WorkshopState, _ notes: NotesState, _ pen: inout Pen
  ) {
    let slot = notes.session.flatMap { workshop.timetable.slot(of: $0) }
    let place: Phrase =
      if notes.showsAll {
        "Words of \(workshop.workshop.title)"
      } else if let slot {
        "Words of \(slot.code ?? "") \(slot.session.title)"
      } else {
        "Words of the workshop as a whole"
      }
    pen.put(pen.tr(place), 1, 0, columns: pen.columns - 14, .title)
  }

  private static func empty(_ notes: NotesState, _ pen: inout Pen) {
    let lines: [Phrase] = [
      notes.showsAll
        ? "Nothing is written down of this workshop yet"
        : "Nothing is written down of this session yet", "",
      "\(pen.key("notes.new"))   a note, as it is to stand in the summary",
      "\(pen.key("notes.opening"))   opening words     \(pen.key("notes.closing"))   closing words",
      "\(pen.key("notes.quotation"))   a quotation: who said it, then the words exactly", "",
      "\(pen.key("notes.all"))   what was written down of other sessions",
    ]
    pen.empty(lines.map { pen.tr($0) }, 4)
  }

  private static func list(
    _ all: [Words], _ workshop: WorkshopState, _ notes: NotesState, _ pen: inout Pen
  ) {
    let kind = min(16, 1 + (all.map { TextWidth.of(pen.tr($0.label)) }.max() ?? 0))
    for index in notes.list.visible where all.indices.contains(index) {
      let row = 2 + index - notes.list.firstVisible
      pen.listRow(index, row, of: notes.list)
      let words = all[index]
      pen.put(pen.tr(words.label), 2, row, columns: kind, .muted)
      var column = 3 + kind
      if notes.showsAll {
        let slot = words.session.flatMap { workshop.timetable.slot(of: $0) }
        pen.put(slot?.code ?? "", column, row, columns: 6, .muted)
        column += 7
      }
      pen.put(words.text, column, row, columns: pen.columns - column - 1)
    }
  }

  /// The words under the cursor, and who said them.
  private static func full(_ state: AppState, _ pen: inout Pen) {
    guard let words = state.selectedWords else { return }
    let top = 2 + NotesState.listRows(of: pen.rows)
    pen.rule(top)
    let columns = min(100, pen.columns - 5)
    var lines = TextRows.texts(words.text, columns: columns).map { ($0, Look.text) }
    if case .quotation(let quotation) = words {
      let name = quotation.speaker.flatMap { state.workshop?.outline.speakers[$0] }
      lines.append(
        name.map { ("— \($0)", .title) } ?? (
          pen.tr("nobody is named; \(pen.key("notes.speaker")) says who said it"), .muted
        ))
    }
    let room = max(0, pen.rows - 2 - top)
    let isCut = lines.count > room
    for (offset, line) in lines.prefix(isCut ? room - 1 : room).enumerated() {
      pen.put(line.0, 2, top + 1 + offset, columns: pen.columns - 4, line.1)
    }
    if isCut, room > 0 {
      pen.put(pen.tr("\(pen.key("notes.edit")) shows the rest"), 2, top + room, .hint)
    }
  }
}
