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
  mutating func encode(_ cells: [Cell], used: Int, columns: Int) -> [cchar_t] {
    var encoded: [cchar_t] = []
    encoded.reserveCapacity(columns)
    var column = 0
    // Neighbouring cells mostly look the same, and what they share is made once.
    var style = Style.plain
    var blank = pairs.blank(style)
    for cell in cells where !cell.isContinuation {
      let text = isUTF8 ? cell.text : PlainCharacters.substitute(for: cell.text)
      let letter = text.utf8.count == 1 ? text.utf8.first : nil
      let width = letter == nil ? TextWidth.of(text) : 1
      guard column + width <= used else { break }
      if cell.style != style {
        style = cell.style
        blank = pairs.blank(style)
      }
      if let letter {
        blank.chars.0 = wchar_t(letter)
        encoded.append(blank)
      } else {
        Self.append(text, looking: blank, to: &encoded)
      }
      column += width
    }
    let ground = pairs.blank(Style(background: cells.last?.style.background ?? .terminal))
    for _ in column..<max(column, columns) { encoded.append(ground) }
    return encoded
  }

  /// Appends a scalar with columns and those without behind it, group by group.
  private static func append(
    _ text: String, looking look: cchar_t, to encoded: inout [cchar_t]
  ) {
    var character = look
    var taken = 0
    for scalar in text.unicodeScalars {
      if taken > 0, TextWidth.of(scalar) > 0 {
        encoded.append(character)
        (character, taken) = (look, 0)
      }
      let letter = wchar_t(bitPattern: scalar.value)
      switch taken {
      case 0: character.chars.0 = letter
      case 1: character.chars.1 = letter
      case 2: character.chars.2 = letter
      case 3: character.chars.3 = letter
      case 4: character.chars.4 = letter
      default: break
      }
      taken += 1
    }
    if taken > 0 { encoded.append(character) }
  }
}
