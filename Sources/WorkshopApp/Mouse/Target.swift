import TerminalUI
import WorkshopModel

/// What a click can mean; views note it beside what they draw, so that it stands where it is seen.
enum Target: Hashable, Sendable {
  /// A row of the list in use.
  case row(Int)
  /// The times of a block of the agenda.
  case edge(Int)
  /// A tab of the workshop.
  case tab(Tab)
  /// A factor of a SWOT board, or an empty quadrant.
  case factor(Quadrant, Int)
  /// A field of a form.
  case field(Int)
}

/// What was clicked last, and when: a second click on it within a second opens it.
struct Click: Sendable, Equatable {
  let target: Target
  /// Seconds since 1970.
  let now: Int

  static func == (first: Click, second: Click) -> Bool {
    first.target == second.target && abs(first.now - second.now) <= 1
  }
}

extension Target {
  /// Whether Enter does more than the click itself.
  var opens: Bool {
    switch self {
    case .row, .edge, .factor: true
    case .tab, .field: false
    }
  }
}

extension Pen {
  /// Notes what a click into a part of the screen means; what is noted later lies above.
  mutating func target(_ target: Target, _ rect: Rect) { targets.append((target, rect)) }

  /// Notes what a click on a whole line means.
  mutating func target(_ target: Target, row: Int) {
    self.target(target, Rect(column: 0, row: row, columns: columns, rows: 1))
  }

  /// A row of a list: what a click on it means, and the marker when it is under the cursor.
  mutating func listRow(_ index: Int, _ row: Int, of list: ListCursor) {
    target(.row(index), row: row)
    if index == list.selected { marker(row) }
  }
}
