/// A rectangle of cells.
///
/// Every part taken from it lies inside it, so that layouts need no checks.
public struct Rect: Hashable, Sendable {
  /// The upper left cell.
  public let origin: Point
  /// Columns and rows; either may be 0.
  public let size: Size

  /// A rectangle by its origin and size.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle by four numbers; negative lengths count as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The whole of a screen of `size`.
  public init(_ size: Size) {
    self.init(origin: .zero, size: size)
  }

  /// The leftmost column.
  public var column: Int { origin.column }
  /// The uppermost row.
  public var row: Int { origin.row }
  /// Width in columns.
  public var columns: Int { size.columns }
  /// Height in rows.
  public var rows: Int { size.rows }
  /// The first column to the right of the rectangle.
  public var endColumn: Int { column + columns }
  /// The first row below the rectangle.
  public var endRow: Int { row + rows }
  /// Whether it has no cell.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether the cell at `point` belongs to it.
  public func contains(_ point: Point) -> Bool {
    (column..<endColumn).contains(point.column) && (row..<endRow).contains(point.row)
  }

  /// What two rectangles share; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let column = max(column, other.column)
    let row = max(row, other.row)
    return Rect(
      column: column, row: row,
      columns: min(endColumn, other.endColumn) - column, rows: min(endRow, other.endRow) - row)
  }

  /// The rectangle without a margin of `columns` left and right and `rows` above and below.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let left = min(columns, self.columns / 2)
    let top = min(rows, self.rows / 2)
    return Rect(
      column: column + left, row: row + top,
      columns: self.columns - 2 * left, rows: self.rows - 2 * top)
  }

  /// The first `count` rows, and what is left below them.
  public func splittingTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
    )
  }

  /// The last `count` rows, and what is left above them.
  public func splittingBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = splittingTop(rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// The first `count` columns, and what is left to the right of them.
  public func splittingLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
    )
  }

  /// The last `count` columns, and what is left to the left of them.
  public func splittingRight(_ count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = splittingLeft(columns - min(max(0, count), columns))
    return (rest, right)
  }
}
