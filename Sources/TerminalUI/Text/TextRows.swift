/// Breaks running text into the rows of a column, for editing and for reading.
///
/// A row ends at a line feed, behind the last blank or Tibetan tsheg that fits, or, in a word that is
/// wider than the column, behind the last grapheme that fits. No grapheme is split.
public enum TextRows {
  /// The graphemes of each row; a line feed and blanks at a break belong to the row that they end.
  ///
  /// There is always a last row, empty after a line feed. Each grapheme stands in exactly one row.
  public static func of(_ characters: [Character], columns: Int) -> [Range<Int>] {
    let columns = max(1, columns)
    var rows: [Range<Int>] = []
    var start = 0
    var width = 0
    var lastBreak: Int?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character == "\n" {
        rows.append(start..<index + 1)
        (start, width, lastBreak) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let own = TextWidth.of(drawable(String(character)))
      // A blank may hang over the edge, where nobody sees it.
      if width + own > columns, index > start, character != " " {
        let end = lastBreak ?? index
        rows.append(start..<end)
        (start, width, lastBreak) = (end, 0, nil)
        index = end
        continue
      }
      width += own
      index += 1
      if character == " " || character == "་" { lastBreak = index }
    }
    return rows + [start..<characters.count]
  }

  /// The rows of a text as texts that can be drawn.
  public static func texts(_ text: String, columns: Int) -> [String] {
    let characters = characters(of: text)
    return of(characters, columns: columns).map { shown(characters[$0]) }
  }

  /// The graphemes of a text in which every line ends with a line feed and tabs are blanks.
  static func characters(of text: String) -> [Character] {
    text.map { $0.isNewline ? "\n" : $0 == "\t" ? " " : $0 }
  }

  /// A row as it is drawn, without what ends it.
  static func shown(_ row: ArraySlice<Character>) -> String {
    drawable(String(row.last == "\n" ? row.dropLast() : row))
  }
}
