/// The rows of a long list around the place that a screen shows.
public struct Window<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The rows, without gaps.
  public var rows: [Row]
  /// The place of the first of them in the whole list, from 0.
  public var start: Int
  /// How long the whole list is.
  public var total: Int

  /// A part of a list.
  public init(rows: [Row] = [], start: Int = 0, total: Int = 0) {
    self.rows = rows
    self.start = start
    self.total = total
  }

  /// The row at a place of the whole list, when it is in the window.
  @inlinable public subscript(index: Int) -> Row? {
    rows.indices.contains(index - start) ? rows[index - start] : nil
  }

  /// The same part of the list with other rows.
  public func map<Other: Hashable & Sendable>(_ transform: (Row) -> Other) -> Window<Other> {
    Window<Other>(rows: rows.map(transform), start: start, total: total)
  }
}

/// Which part of a long list to load.
public enum Anchor: Hashable, Sendable {
  /// From the first row on.
  case start
  /// Up to the last row.
  case end
  /// On both sides of the thing with this identity; from the start when it is gone.
  case around(EntityID)
}
