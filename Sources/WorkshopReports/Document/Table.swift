/// Rows of text under column titles.
public struct Table: Hashable, Sendable {
  /// Which edge of its column a cell keeps to.
  public enum Alignment: String, CaseIterable, Hashable, Sendable {
    /// Texts.
    case leading
    /// Numbers.
    case trailing
  }

  /// A column's title and edge.
  public struct Column: Hashable, Sendable {
    /// What stands above the column.
    public var title: String
    /// The edge that its cells keep to.
    public var alignment: Alignment

    /// A column, of texts unless said otherwise.
    public init(_ title: String, _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// The columns from left to right.
  public var columns: [Column]
  /// The rows, each with one cell for every column; an empty cell is unknown or does not apply.
  public private(set) var rows: [[String]]

  /// A table; a row is cut or filled with empty cells to the number of columns.
  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { row in
      Array(row.prefix(columns.count))
        + Array(repeating: "", count: max(0, columns.count - row.count))
    }
  }
}
