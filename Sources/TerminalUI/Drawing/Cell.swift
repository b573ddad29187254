/// One cell of a canvas.
public struct Cell: Hashable, Sendable {
  /// One grapheme, which takes as many cells as it is wide; empty in the cells that a wide one runs
  /// into.
  public let text: String
  /// How it looks.
  public let style: Style

  /// A plain blank.
  public static let blank = Cell(text: " ")

  /// A cell; `text` has passed `drawable`.
  init(text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Whether a wide grapheme to the left runs into this cell.
  public var isContinuation: Bool { text.isEmpty }
}
