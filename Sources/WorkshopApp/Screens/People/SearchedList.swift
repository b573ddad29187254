import TerminalUI
import WorkshopModel

/// A long list that is read by windows, with what it is searched by and what is selected in it.
struct SearchedList<Row: Hashable & Sendable & Identifiable>: Sendable where Row.ID == EntityID {
  var window = Window<Row>()
  var list = ListCursor(count: 0, visibleRows: 1)
  /// What the list is narrowed to; empty for everything.
  var search = ""
  /// What the rows that are there were searched by.
  var shown = ""
  /// What is selected, in the order in which it was.
  var selection: [Row] = []
  /// The row to come back to when a search is left.
  var returning: EntityID?
  var isLoaded = false
  /// How often the list was asked for again, and has not come yet.
  var reloads = 0
  /// Whether rows beside those on the screen were asked for.
  var isReadingAhead = false

  /// The row under the cursor.
  var selected: Row? { window[list.selected] }

  /// Whether the row under the cursor is the one that the next key is meant for.
  var isSettled: Bool {
    reloads == 0 && shown == search && (selected != nil || (isLoaded && window.total == 0))
  }

  /// The place to read again, so that the cursor stays in sight.
  var anchor: Anchor { (returning ?? selected?.id).map { .around($0) } ?? .start }

  /// How many rows to read on each side.
  var reach: Int { max(60, 3 * list.visibleRows) }

  /// The rows to read, when those on the screen, and `margin` above and below, are not all there.
  func needed(margin: Int = 0) -> Anchor? {
    switch list.needed(window.range, margin: margin) {
    case .none: nil
    case .start: .start
    case .end: .end
    case .around(let index): window[index].map { .around($0.id) } ?? .start
    }
  }

  /// Shows what was read; nothing else is needed when it returns nil.
  mutating func take(_ window: Window<Row>, visibleRows: Int) -> Anchor? {
    let selected = returning ?? self.selected?.id
    let before = self.window.range
    self.window = window
    reloads = max(0, reloads - 1)
    isLoaded = true
    isReadingAhead = false
    shown = search
    list.adapt(count: window.total, visibleRows: visibleRows)
    if let selected, let index = window.rows.firstIndex(where: { $0.id == selected }) {
      list.select(window.start + index)
    }
    returning = nil
    selection = selection.map { old in window.rows.first { $0.id == old.id } ?? old }
    return window.range == before ? nil : needed()
  }

  /// Selects the row under the cursor, or no longer.
  mutating func toggle() {
    guard let selected else { return }
    if selection.contains(where: { $0.id == selected.id }) {
      selection.removeAll { $0.id == selected.id }
    } else {
      selection.append(selected)
    }
  }

  func isSelected(_ row: Row) -> Bool { selection.contains { $0.id == row.id } }

  /// Gives up what was waited for.
  mutating func settle() {
    reloads = 0
    shown = search
  }
}
