internal import CSystem

/// How many columns text takes on a terminal, by wcwidth(3) for each scalar, as ncurses and tmux
/// count.
///
/// Terminals differ about some vowel signs of Indic scripts; no table is right everywhere.
/// Therefore text of people stands to the right of all our own columns.
public enum TextWidth {
  /// Columns of one scalar: 0, 1 or 2.
  ///
  /// What cannot be printed is drawn as U+FFFD and takes 1.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    let width = muster_character_width(scalar.value)
    return width < 0 ? 1 : Int(width)
  }

  /// Whether the C library knows the scalar as one that can be shown.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    muster_character_width(scalar.value) >= 0
  }

  /// Columns of one grapheme: the sum of its scalars.
  public static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Columns of `text`, which should have passed `drawable` already.
  public static func of(_ text: String) -> Int {
    if text.isPlainASCII { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Columns of a part of a text.
  public static func of(_ text: Substring) -> Int { of(String(text)) }

  /// As much of `text` as fits into `columns`, ending in `mark` where something was cut.
  ///
  /// A grapheme is kept whole or dropped. The width of the result never exceeds `columns`; where
  /// not even the mark fits, the result is empty.
  public static func clip(
    _ text: String, to columns: Int, mark: String = "…"
  ) -> (text: String, width: Int) {
    // No character is wider than it is long.
    if text.utf8.count <= columns { return (text, of(text)) }
    let markWidth = of(mark)
    let room = columns - markWidth
    var width = 0
    var keptWidth = 0
    var keptEnd = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      width += of(text[index])
      if width > columns {
        guard room >= 0 else { return ("", 0) }
        return (text[..<keptEnd] + mark, keptWidth + markWidth)
      }
      index = text.index(after: index)
      if width <= room { (keptEnd, keptWidth) = (index, width) }
    }
    return (text, width)
  }

  /// `text` clipped to `columns` and filled with blanks up to exactly that width.
  public static func padded(
    _ text: String, to columns: Int, alignment: Alignment = .left
  ) -> String {
    let (kept, width) = clip(text, to: columns)
    let blanks = String(repeating: " ", count: max(0, columns - width))
    return alignment == .left ? kept + blanks : blanks + kept
  }

  /// The side at which text stands in its column.
  public enum Alignment: Sendable {
    /// Text first, blanks after it.
    case left
    /// Blanks first: for numbers.
    case right
  }
}
