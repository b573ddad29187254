/// Letters and digits made of block characters, to be read from the back of a room.
public struct BigText: Sendable {
  /// How large a dot of a letter is.
  public enum Scale: Sendable {
    /// Two columns by one row: a letter is 10 columns by 7 rows.
    case large
    /// One column by half a row: a letter is 5 columns by 4 rows; without Unicode by 7 rows.
    case small
  }

  private let glyphs: [[UInt8]]
  private let scale: Scale
  private let isUnicode: Bool

  /// A text in capitals; nil when one of its characters has no large form.
  public init?(_ text: String, _ scale: Scale, isUnicode: Bool = true) {
    var glyphs: [[UInt8]] = []
    for character in text.uppercased() {
      guard let glyph = BigGlyphs.rows[character] else { return nil }
      glyphs.append(glyph)
    }
    self.glyphs = glyphs
    self.scale = scale
    self.isUnicode = isUnicode
  }

  private var dotColumns: Int { scale == .large ? 2 : 1 }

  /// The columns that it takes.
  public var columns: Int { max(0, glyphs.count * 6 - 1) * dotColumns }

  /// The rows that it takes.
  public var rows: Int { scale == .small && isUnicode ? 4 : 7 }

  /// Draws it with its upper left corner at a point.
  public func draw(on canvas: inout Canvas, at point: Point, style: Style) {
    for row in 0..<rows {
      var line = ""
      for (index, glyph) in glyphs.enumerated() {
        if index > 0 { line += String(repeating: " ", count: dotColumns) }
        for bit in stride(from: 4, through: 0, by: -1) { line += dot(glyph, row, UInt8(1) << bit) }
      }
      canvas.put(line, at: Point(column: point.column, row: point.row + row), style: style)
    }
  }

  private func dot(_ glyph: [UInt8], _ row: Int, _ bit: UInt8) -> String {
    guard rows == 4 else {
      let isSet = glyph[row] & bit != 0
      return String(repeating: isSet ? (isUnicode ? "█" : "#") : " ", count: dotColumns)
    }
    let upper = glyph[row * 2] & bit != 0
    let lower = row * 2 + 1 < glyph.count && glyph[row * 2 + 1] & bit != 0
    return upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
  }
}
