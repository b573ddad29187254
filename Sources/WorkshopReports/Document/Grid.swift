/// Four titled lists that belong in two rows of two.
public struct Grid: Hashable, Sendable {
  /// One of the lists.
  public struct Cell: Hashable, Sendable {
    /// What the list is called.
    public var title: String
    /// What it means: "helpful, internal".
    public var meaning: String
    /// Its items in their order.
    public var items: [Item]

    /// A list under its title.
    public init(title: String, meaning: String, items: [Item]) {
      self.title = title
      self.meaning = meaning
      self.items = items
    }
  }

  /// An entry of a list.
  public struct Item: Hashable, Sendable {
    /// Its code within the grid: "S1".
    public var code: String
    /// Its wording.
    public var text: String
    /// A remark behind it, empty for none: "4 dots".
    public var remark: String

    /// An entry with its code.
    public init(code: String, text: String, remark: String = "") {
      self.code = code
      self.text = text
      self.remark = remark
    }

    /// The entry on one line: "S1 Wording (4 dots)".
    var line: String { "\(code) \(text)" + (remark.isEmpty ? "" : " (\(remark))") }
  }

  /// The lists: upper left, upper right, lower left, lower right.
  public var cells: [Cell]

  /// A grid of lists.
  public init(cells: [Cell]) { self.cells = cells }

  /// The lists two by two.
  var rows: [[Cell]] {
    stride(from: 0, to: cells.count, by: 2).map { Array(cells[$0..<min($0 + 2, cells.count)]) }
  }
}
