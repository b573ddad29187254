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

    /// Columns that it takes behind another one.
    public var width: Int {
      TextWidth.of(KeyHints.separator) + TextWidth.of(key) + 1 + TextWidth.of(text)
    }
  }

  /// The hints, most important first.
  public let hints: [Hint]
  fileprivate static let separator = " · "

  /// Hints in order of importance.
  public init(_ hints: [Hint]) {
    self.hints = hints
  }

  /// The leading hints that fit whole into `columns`.
  public func fitting(_ columns: Int) -> [Hint] {
    var width = -TextWidth.of(Self.separator)
    return Array(
      hints.prefix { hint in
        width += hint.width
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
