import TerminalUI
import WorkshopModel

/// The journal, or the fields of one change.
enum JournalView {
  private static let who = 19
  private static let gap = 2

  static func draw(_ state: AppState, _ journal: JournalState, _ pen: inout Pen) {
    var column = pen.put("Muster", 1, 0, .title)
    column = pen.put(" · " + pen.tr("Journal"), column, 0)
    if journal.list.narrowing.isWorkshopOnly, let workshop = journal.workshop {
      pen.put(" · " + workshop.title, column, 0, columns: pen.columns - column - 1)
    }
    if let open = journal.open {
      change(open, &pen)
    } else if journal.list.isLoaded {
      list(journal, &pen)
    }
    status(state, journal, &pen)
    pen.footer(state)
  }

  private static func list(_ journal: JournalState, _ pen: inout Pen) {
    let list = journal.list
    guard list.window.total > 0 else { return empty(journal, &pen) }
    let rows = list.cursor.visible.compactMap { list.window[$0] }
    let accounts = rows.map { TextWidth.of($0.change.author) }.max() ?? 0
    let states = rows.map { TextWidth.of(pen.tr($0.change.state.phrase)) }.max() ?? 0
    let state = who + min(16, max(TextWidth.of(pen.tr("Who")), accounts)) + gap
    let what = state + (states > 0 ? states + gap : 0)
    pen.put(pen.tr("When"), 2, 2, .muted)
    pen.put(pen.tr("Who"), who, 2, .muted)
    pen.put(pen.tr("What"), what, 2, .muted)
    for index in list.cursor.visible {
      let row = 3 + index - list.cursor.firstVisible
      pen.listRow(index, row, of: list.cursor)
      guard let entry = list.window[index] else { continue }
      let change = entry.change
      let isGone = change.state == .undone || change.state == .dropped
      pen.put(entry.moment.label, 2, row, isGone ? .muted : .text)
      pen.put(change.author, who, row, columns: state - who - gap, isGone ? .muted : .text)
      pen.put(pen.tr(change.state.phrase), state, row, columns: max(0, what - state - gap), .notice)
      let summary = change.reason.map { pen.tr("\(change.phrase); reason: \($0)") }
      pen.put(
        summary ?? pen.tr(change.phrase), what, row, columns: pen.columns - what - 1,
        isGone ? .muted : .text)
    }
  }

  private static func empty(_ journal: JournalState, _ pen: inout Pen) {
    let narrowing = journal.list.narrowing
    if !narrowing.filter.isEmpty {
      pen.empty([pen.tr("Nothing in the journal matches “\(narrowing.filter)”.")], 4)
    } else if narrowing.isMineOnly {
      pen.empty(
        [
          pen.tr("You have changed nothing here yet"), "",
          pen.tr("\(pen.key("journal.mine")) shows everybody's changes."),
        ],
        4)
    } else {
      pen.empty(
        [
          pen.tr("Nothing has been recorded yet"), "",
          pen.tr("Whatever is made or changed will stand here."),
          pen.tr(
            "\(pen.key("back")) goes back to the workshops, where \(pen.key("home.new")) makes the first one."
          ),
        ], 4)
    }
  }

  private static func change(_ open: OpenChange, _ pen: inout Pen) {
    let change = open.row.change
    let facts = [
      open.row.moment.label, change.author, pen.tr(change.state.phrase),
      change.reason.map { pen.tr("reason: \($0)") } ?? "",
    ]
    pen.put(
      facts.filter { !$0.isEmpty }.joined(separator: " · "), 2, 2, columns: pen.columns - 3, .muted)
    pen.put(pen.tr(change.phrase), 2, 3, columns: pen.columns - 3, .title)
    for index in open.cursor.visible {
      let row = 4 + index - open.cursor.firstVisible
      pen.listRow(index, row, of: open.cursor)
      line(open.lines[index], row, &pen)
    }
    if open.lines.isEmpty { pen.put(pen.tr("It changed nothing."), 2, 4) }
  }

  private static func line(_ line: OpenChange.Line, _ row: Int, _ pen: inout Pen) {
    switch line {
    case .thing(let kind, let name):
      let column = pen.put(pen.tr(Phrase(kind.noun)), 2, row, .muted)
      if name != kind.noun { pen.put(name, column + 1, row, columns: pen.columns - column - 2) }
    case .field(let name, let old, let new):
      pen.put(pen.tr(Phrase(name.replacing("_", with: " "))), 4, row, columns: 16, .muted)
      let room = pen.columns - 22
      let arrow = pen.sign("→", "->")
      let column = pen.put(
        said(old, &pen), 21, row, columns: room / 2 - 2, old == .null ? .muted : .text)
      let next = pen.put(" \(arrow) ", column, row, .muted)
      pen.put(
        said(new, &pen), next, row, columns: pen.columns - next - 1, new == .null ? .muted : .text)
    case .removed: pen.put(pen.tr("removed"), 4, row, .notice)
    case .broughtBack: pen.put(pen.tr("brought back"), 4, row, .notice)
    case .hidden(let count): pen.put(pen.tr("and \(count) more entries"), 2, row, .notice)
    }
  }

  private static func said(_ value: Value, _ pen: inout Pen) -> String {
    switch value {
    case .null: pen.tr("nothing")
    case .integer(let number): pen.language(number)
    case .text(let text): text.replacing("\n", with: " | ")
    case .id: pen.tr("something")
    }
  }

  private static func status(_ state: AppState, _ journal: JournalState, _ pen: inout Pen) {
    let row = pen.rows - 2
    defer { pen.saved(state, row) }
    let list = journal.list
    var parts: [String] = []
    if let open = journal.open {
      let visible = open.cursor.visible
      if open.lines.count > visible.count {
        parts.append(
          pen.tr("\(visible.lowerBound + 1)–\(visible.upperBound) of \(open.lines.count)"))
      }
    } else {
      if !list.narrowing.filter.isEmpty {
        parts.append(pen.tr("filter “\(list.narrowing.filter)”"))
      }
      if list.narrowing.isMineOnly { parts.append(pen.tr("only mine")) }
      if journal.beyond > 0 {
        parts.append(pen.tr("\(journal.beyond) more match: type more"))
      }
      let visible = list.cursor.visible
      if list.window.total > 0 {
        parts.append(
          pen.tr("\(visible.lowerBound + 1)–\(visible.upperBound) of \(list.window.total)"))
      }
    }
    pen.put(parts.joined(separator: " · "), 1, row, columns: pen.columns - 14, .muted)
  }
}

extension Change.State {
  /// What a list says of it; a step that stands needs no word.
  var phrase: Phrase {
    switch self {
    case .done: ""
    case .undone: Phrase("undone")
    case .dropped: Phrase("dropped")
    case .reversal: Phrase("reversal")
    }
  }
}

extension Moment {
  /// "2024-04-23 10:52".
  var label: String { "\(date.iso) \(CivilTime(minutes: minutes)?.description ?? "")" }
}
