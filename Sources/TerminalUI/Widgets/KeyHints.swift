/// A line of keys and what they do, for footers: `Enter open · n new`.
public struct KeyHints: Hashable, Sendable {
  /// One key and what it does.
  public struct Hint: Hashable, Sendable {
    /// The key's label.
    public let key: String
    /// What it does, in a word or two.
    public let text: String

    /// A hint.
    public init(_ key: String, _ text: String) {
      self.key = key
      self.text = text
    }
  }

  /// The hints, most important first.
  public let hints: [Hint]
  private static let separator = " · "

  /// Hints in order of importance.
  public init(_ hints: [Hint]) {
    self.hints = hints
  }

  /// The leading hints that fit whole into `columns`.
  public func fitting(_ columns: Int) -> [Hint] {
    var width = -TextWidth.of(Self.separator)
    return Array(
      hints.prefix { hint in
        width += TextWidth.of("\(Self.separator)\(hint.key) \(hint.text)")
        return width <= columns
      })
  }

  /// Draws what fits into the first row of `rect`, keys in `keyStyle`; returns the columns taken.
  @discardableResult
  public func draw(
    on canvas: inout Canvas, in rect: Rect, keyStyle: Style = Style(bold: true),
    style: Style = .plain
  ) -> Int {
    var column = rect.column
    for (position, hint) in fitting(rect.columns).enumerated() {
      for (text, look) in [
        (position == 0 ? "" : Self.separator, style), (hint.key, keyStyle),
        (" \(hint.text)", style),
      ] {
        column += canvas.put(
          text, at: Point(column: column, row: rect.row), columns: rect.endColumn - column,
          style: look)
      }
    }
    return column - rect.column
  }
}
