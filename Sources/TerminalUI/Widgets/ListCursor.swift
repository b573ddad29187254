/// Which row of a list is selected and which rows are on the screen.
///
/// The selected row is always one of those on the screen. At its edge the list turns by a page less
/// one row and not row by row, because a scrolled row costs a terminal about 100 bytes and a moved
/// marker 20.
public struct ListCursor: Hashable, Sendable {
  /// Rows in the list.
  public private(set) var count: Int
  /// Rows on the screen; at least one is reckoned with.
  public private(set) var visibleRows: Int
  /// The selected row, 0 to `count` − 1; 0 in an empty list.
  public private(set) var selected: Int
  /// The row at the top of the screen.
  public private(set) var firstVisible: Int

  /// A cursor on the first row, or on `selected` if there is such a row.
  public init(count: Int, visibleRows: Int, selected: Int = 0) {
    self.count = max(0, count)
    self.visibleRows = max(1, visibleRows)
    self.selected = 0
    firstVisible = 0
    select(selected)
  }

  /// The rows on the screen.
  public var visible: Range<Int> {
    firstVisible..<min(count, firstVisible + visibleRows)
  }

  /// Selects the row nearest to `row`.
  public mutating func select(_ row: Int) {
    selected = min(max(0, row), max(0, count - 1))
    if selected < firstVisible {
      firstVisible = max(0, min(selected, firstVisible - page))
    } else if selected >= firstVisible + visibleRows {
      firstVisible = max(selected - visibleRows + 1, firstVisible + page)
    }
    firstVisible = min(firstVisible, max(0, count - visibleRows))
  }

  /// Follows a list that has become longer or shorter, or a window of another height.
  public mutating func adapt(count: Int, visibleRows: Int) {
    self.count = max(0, count)
    self.visibleRows = max(1, visibleRows)
    select(selected)
  }

  /// Moves by one of the keys that move everywhere; false leaves the key to others.
  ///
  /// PgUp and PgDn move by what is on the screen less one row, Ctrl-U and Ctrl-D by half of it.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case "j", .down: select(selected + 1)
    case "k", .up: select(selected - 1)
    case "g", .home: select(0)
    case "G", .end: select(count - 1)
    case .pageDown: select(selected + page)
    case .pageUp: select(selected - page)
    case .control("d"): select(selected + halfPage)
    case .control("u"): select(selected - halfPage)
    default: return false
    }
    return true
  }

  /// One row stays, to go on reading from.
  private var page: Int { max(1, visibleRows - 1) }
  private var halfPage: Int { max(1, visibleRows / 2) }
}
