import TerminalUI
import WorkshopModel

/// A row that can be found again when its list is read anew.
protocol PagedRow: Hashable, Sendable {
  var identity: EntityID { get }
}

/// A long list, narrowed to something, of which the rows around the cursor are loaded.
struct PagedList<Row: PagedRow, Narrowing: Hashable & Sendable>: Sendable {
  private(set) var window = Window<Row>()
  var cursor = ListCursor(count: 0, visibleRows: 1)
  /// What the list is to be narrowed to.
  var narrowing: Narrowing
  /// What the rows that are there were narrowed to; nil before any came.
  private(set) var shown: Narrowing?
  /// How often the list was asked for again since something changed, and has not come yet.
  var reloads = 0
  /// The row to come back to.
  var returning: EntityID?
  private var isReadingAhead = false

  init(_ narrowing: Narrowing) { self.narrowing = narrowing }

  var selected: Row? { window[cursor.selected] }
  var isLoaded: Bool { shown != nil }

  /// Whether the row under the cursor is not there yet, or may be another one in a moment.
  var isWaiting: Bool {
    reloads > 0 || shown != narrowing || (selected == nil && window.total > 0)
  }

  /// How many rows to read on each side: four screens in all, so that a page is there before its key.
  var reach: Int { max(30, 2 * cursor.visibleRows) }

  /// Where to read the same place again.
  var anchor: Anchor { (returning ?? selected?.identity).map { .around($0) } ?? .start }

  /// Takes rows that were read, unless the list has been narrowed to something else since; says
  /// where to read on when the cursor stands outside of them.
  mutating func take(
    _ window: Window<Row>, narrowedTo narrowing: Narrowing, visibleRows: Int
  ) -> Anchor? {
    reloads = max(0, reloads - 1)
    guard narrowing == self.narrowing else { return nil }
    let selected = returning ?? self.selected?.identity
    let before = self.window.range
    self.window = window
    shown = narrowing
    isReadingAhead = false
    cursor.adapt(count: window.total, visibleRows: visibleRows)
    if let selected, let index = window.rows.firstIndex(where: { $0.identity == selected }) {
      cursor.select(window.start + index)
      returning = nil
    }
    // A row that is no longer in the list would draw the cursor back at some later time.
    if reloads == 0 { returning = nil }
    return window.range == before ? nil : needed
  }

  /// Moves the cursor, by a key or to where somebody clicked; says what to read.
  mutating func move(_ change: (inout ListCursor) -> Void) -> Reading? {
    change(&cursor)
    if let needed { return Reading(anchor: needed, isAhead: false) }
    guard !isReadingAhead else { return nil }
    let next = anchor(of: cursor.needed(window.range, margin: cursor.visibleRows))
    isReadingAhead = next != nil
    return next.map { Reading(anchor: $0, isAhead: true) }
  }

  /// Rows to be read.
  struct Reading: Hashable, Sendable {
    let anchor: Anchor
    /// Whether nobody waits for them.
    let isAhead: Bool

    /// What reads them.
    func effect(_ load: (Anchor) -> Effect) -> Effect {
      isAhead ? .ahead(load(anchor)) : load(anchor)
    }
  }

  /// Narrows the list to something else, from its start on.
  mutating func narrow(_ change: (inout Narrowing) -> Void) {
    change(&narrowing)
    cursor.select(0)
  }

  /// Gives up what was waited for, and stays on a row that is there.
  mutating func stopWaiting() {
    reloads = 0
    isReadingAhead = false
    if let shown { narrowing = shown }
    guard selected == nil, !window.rows.isEmpty else { return }
    cursor.select(min(max(window.start, cursor.selected), window.range.upperBound - 1))
  }

  private var needed: Anchor? { anchor(of: cursor.needed(window.range)) }

  private func anchor(of needed: NeededRows) -> Anchor? {
    switch needed {
    case .none: nil
    case .start: .start
    case .end: .end
    case .around(let index): window[index].map { .around($0.identity) } ?? .start
    }
  }
}
