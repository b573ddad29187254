import TerminalUI
import WorkshopModel

/// The timeline of programmes with its totals, and what is known of the row under the cursor.
enum ProgrammesView {
  /// Whether there is room for details beside the timeline.
  static func isWide(_ size: Size) -> Bool { size.columns >= 120 }

  private static let besides = 48

  static func draw(_ state: AppState, _ programmes: ProgrammesState, _ pen: inout Pen) {
    header(programmes, &pen)
    let isWide = isWide(state.size)
    if programmes.list.isLoaded {
      if programmes.list.window.total == 0 {
        empty(programmes, &pen)
      } else {
        let width = isWide ? pen.columns - besides : pen.columns
        TimelineLayout(programmes, columns: width, pen).draw(programmes, &pen)
        let facts = TimelineFacts(programmes, pen)
        if isWide {
          facts.draw(
            in: Rect(column: width + 1, row: 3, columns: besides - 2, rows: pen.rows - 6), &pen)
        } else {
          pen.rule(pen.rows - 8)
          facts.draw(
            in: Rect(column: 2, row: pen.rows - 7, columns: pen.columns - 3, rows: 5), &pen)
        }
      }
    }
    status(state, programmes, &pen)
    if programmes.isChoosing {
      pen.put(
        pen.tr(
          "p programme · j project · s series · m milestone · i instrument · w workshop"), 1,
        pen.rows - 1, columns: pen.columns - 2, .notice)
    } else {
      pen.footer(state)
    }
  }

  private static func header(_ programmes: ProgrammesState, _ pen: inout Pen) {
    var column = pen.put("Muster", 1, 0, .title)
    column = pen.put(" · " + pen.tr("Programmes"), column, 0)
    let chosen = narrowings(programmes, pen)
    if !chosen.isEmpty {
      pen.put(
        " · " + chosen.joined(separator: " · "), column, 0, columns: pen.columns - column - 1,
        .notice)
    }
    guard let totals = programmes.currentTotals else {
      pen.put(pen.tr("counting…"), 1, 1, .muted)
      return
    }
    let lines = TotalsLines(totals, pen)
    pen.put(lines.workshops, 1, 1, columns: pen.columns - 2)
    pen.put(lines.others, 1, 2, columns: pen.columns - 1, .muted)
  }

  /// What the timeline is narrowed to, in words.
  private static func narrowings(_ programmes: ProgrammesState, _ pen: Pen) -> [String] {
    let filter = programmes.filter
    let choices = programmes.totals?.choices
    let year =
      switch filter.year {
      case .year(let year): String(year)
      case .unknown: pen.tr("no date")
      case nil: ""
      }
    let project = choices?.projects.first { $0.id == filter.project }?.name ?? ""
    let funder = choices?.funders.first { $0.id == filter.funder }?.name ?? ""
    return [
      year, filter.country ?? "", project.isEmpty ? "" : pen.tr("project \(project)"),
      funder.isEmpty ? "" : pen.tr("funded by \(funder)"),
      filter.text.isEmpty ? "" : "“\(filter.text)”",
    ].filter { !$0.isEmpty }
  }

  private static func empty(_ programmes: ProgrammesState, _ pen: inout Pen) {
    guard programmes.filter.isEmpty else {
      pen.empty(
        [pen.tr("Nothing matches"), "", pen.tr("\(pen.key("escape")) shows everything.")], 5)
      return
    }
    pen.empty(
      [
        pen.tr("No programmes, milestones or workshops yet"), "",
        pen.tr("\(pen.key("programmes.new"))   adds the first one; the next key says what:"),
        pen.tr("    p programme   j project   s series"),
        pen.tr("    m milestone   i instrument   w workshop"), "",
        pen.tr("All of them stand on one timeline, with what they add up to."),
      ], 4)
  }

  private static func status(
    _ state: AppState, _ programmes: ProgrammesState, _ pen: inout Pen
  ) {
    let row = pen.rows - 2
    let visible = programmes.list.cursor.visible
    let total = programmes.list.window.total
    if total > 0 {
      pen.put(
        pen.tr("\(visible.lowerBound + 1)–\(visible.upperBound) of \(total)"), 1, row, .muted)
    }
    pen.saved(state, row)
  }
}
