internal import CNcurses
internal import TerminalUI

/// Turns a row of cells into the characters of ncurses.
///
/// One of those holds one scalar with columns and up to four without, so that a grapheme with
/// several vowel signs becomes several of them.
@MainActor
struct RowEncoder {
  /// Whether the terminal reads UTF-8.
  let isUTF8: Bool
  private var pairs: ColourPairs

  init(isUTF8: Bool, pairs: ColourPairs) {
    self.isUTF8 = isUTF8
    self.pairs = pairs
  }

  /// What fills exactly `columns`: the cells as far as they fit into `used` columns, then blanks.
  mutating func encode(_ cells: ArraySlice<Cell>, used: Int, columns: Int) -> [cchar_t] {
    var encoded: [cchar_t] = []
    encoded.reserveCapacity(columns)
    var column = 0
    for cell in cells where !cell.isContinuation {
      let text = isUTF8 ? cell.text : PlainCharacters.substitute(for: cell.text)
      let width = TextWidth.of(text)
      guard column + width <= used else { break }
      append(text, style: cell.style, to: &encoded)
      column += width
    }
    for _ in column..<columns { append(" ", style: .plain, to: &encoded) }
    return encoded
  }

  private mutating func append(_ text: String, style: Style, to encoded: inout [cchar_t]) {
    let look = pairs.look(of: style)
    var group: [wchar_t] = []
    for scalar in text.unicodeScalars {
      if !group.isEmpty, TextWidth.of(scalar) > 0 {
        encoded.append(Self.character(group, look))
        group.removeAll(keepingCapacity: true)
      }
      group.append(wchar_t(bitPattern: scalar.value))
    }
    encoded.append(Self.character(group, look))
  }

  private static func character(_ group: [wchar_t], _ look: ColourPairs.Look) -> cchar_t {
    var character = cchar_t()
    var pair = look.pair
    setcchar(&character, group + [0], look.attributes, 0, &pair)
    return character
  }
}
