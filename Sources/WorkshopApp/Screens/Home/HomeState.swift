import TerminalUI
import WorkshopModel

/// The list of workshops.
public struct HomeState: Sendable {
  var window = Window<WorkshopRow>()
  var list = ListCursor(count: 0, visibleRows: 1)
  /// How many workshops are still to be completed.
  var open = 0
  /// What the list is narrowed to; empty for everything.
  var filter = ""
  var isLoaded = false
  /// How often the list was asked for again since something changed, and has not come yet.
  var reloads = 0
  /// Whether rows beside those on the screen were asked for.
  var isReadingAhead = false
  /// What the rows that are there were narrowed to.
  var shown = ""
  /// The workshop that is being opened.
  var opening: EntityID?
  /// The workshop to come back to when a filter is left.
  var returning: EntityID?

  /// A list that has not been read yet.
  init() {}

  /// The workshop under the cursor.
  var selected: WorkshopRow? { window[list.selected] }

  /// Whether the database holds no workshop at all.
  var isEmpty: Bool { isLoaded && window.total == 0 && filter.isEmpty }

  func load(_ anchor: Anchor) -> [Effect] {
    [.loadWorkshops(anchor, reach: max(60, 3 * list.visibleRows), filter: filter)]
  }

  /// Reads no more than a screen, since the person waits for it.
  func loadFirst(_ visibleRows: Int) -> [Effect] {
    [.loadWorkshops(.start, reach: (visibleRows + 1) / 2, filter: filter)]
  }

  /// Reads the same place again.
  func reload() -> [Effect] {
    load((returning ?? selected?.workshop.id).map { .around($0) } ?? .start)
  }

  mutating func take(
    _ window: Window<WorkshopRow>, open: Int, _ visibleRows: Int
  ) -> [Effect] {
    let selected = returning ?? self.selected?.workshop.id
    let before = self.window.range
    self.window = window
    self.open = open
    isLoaded = true
    isReadingAhead = false
    shown = filter
    list.adapt(count: window.total, visibleRows: visibleRows)
    if let selected, let index = window.rows.firstIndex(where: { $0.workshop.id == selected }) {
      list.select(window.start + index)
      returning = nil
    }
    return window.range == before ? [] : loadNeeded()
  }
}
