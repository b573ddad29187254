/// How many columns and rows something has; never negative.
public struct Size: Hashable, Sendable {
  /// Columns of one-column characters.
  public let columns: Int
  /// Rows of text.
  public let rows: Int

  /// Nothing at all.
  public static let zero = Size(columns: 0, rows: 0)

  /// A size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen; 0, 0 is the upper left corner.
public struct Point: Hashable, Sendable {
  /// Columns to the right of the left edge.
  public var column: Int
  /// Rows below the upper edge.
  public var row: Int

  /// The upper left corner.
  public static let zero = Point(column: 0, row: 0)

  /// A place, which may lie outside of any canvas.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
