import TerminalUI
import WorkshopModel

/// The list of workshops, or a welcome when there is none.
enum HomeView {
  static func draw(_ state: AppState, _ pen: inout Pen) {
    let home = state.home
    var column = pen.put("Muster", 1, 0, .title)
    column = pen.put(" · " + pen.tr("Workshops"), column, 0, .text)
    if !state.banner.isEmpty { pen.put(" · " + pen.tr(Phrase(state.banner)), column, 0, .notice) }
    if home.open > 0 {
      pen.put(pen.tr("\(home.open) running or planned"), endingAt: pen.columns - 1, 0)
    }
    if home.isEmpty {
      welcome(&pen)
    } else if home.isLoaded {
      list(home, &pen)
    }
    status(state, home, &pen)
    pen.footer(state)
  }

  private static func welcome(_ pen: inout Pen) {
    pen.empty(
      [
        pen.tr("Welcome to Muster"), "",
        pen.tr("There is no workshop in this database yet."), "",
        pen.tr("\(pen.key("home.new"))   make a workshop: a title is enough to take a roll"),
        pen.tr("\(pen.key("home.import"))   import a roster (CSV) as a workshop of its own"),
        pen.tr("\(pen.key("home.sample"))   fill it with the sample of five published reports"), "",
        pen.tr(
          "\(pen.key("help"))   all keys     \(pen.key("undo"))   undo whatever you try     \(pen.key("back"))   quit"
        ),
      ], 4)
    pen.canvas.cursor = Point(column: 3, row: 4)
  }

  private static func list(_ home: HomeState, _ pen: inout Pen) {
    let layout = HomeLayout(home, pen)
    layout.heading(&pen)
    if home.window.total == 0 {
      pen.put(pen.tr("Nothing matches “\(home.filter)”."), 2, 4)
      pen.canvas.cursor = Point(column: 2, row: 4)
      return
    }
    for index in home.list.visible {
      let row = 3 + index - home.list.firstVisible
      pen.listRow(index, row, of: home.list)
      guard let workshop = home.window[index] else { continue }
      layout.draw(workshop, row, &pen)
    }
  }

  private static func status(_ state: AppState, _ home: HomeState, _ pen: inout Pen) {
    let row = pen.rows - 2
    var column = 1
    if !home.filter.isEmpty {
      column = pen.put(pen.tr("filter “\(home.filter)”") + " ", 1, row, .notice)
    }
    if home.window.total > 0 {
      // The page and not the row, which would cost as many bytes again on every key.
      let visible = home.list.visible
      pen.put(
        (home.filter.isEmpty ? "" : "· ")
          + pen.tr("\(visible.lowerBound + 1)–\(visible.upperBound) of \(home.window.total)"),
        column,
        row,
        .muted)
    }
    pen.saved(state, row)
  }
}
