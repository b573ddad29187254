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
    for cell in cells where !cell.isContinuation {
      let text = isUTF8 ? cell.text : PlainCharacters.substitute(for: cell.text)
      let width = TextWidth.of(text)
      guard column + width <= used else { break }
      append(text, style: cell.style, to: &encoded)
      column += width
    }
    let ground = Style(background: cells.last?.style.background ?? .terminal)
    for _ in column..<columns { append(" ", style: ground, to: &encoded) }
    return encoded
  }

  private mutating func append(_ text: String, style: Style, to encoded: inout [cchar_t]) {
    let look = pairs.look(of: style)
    if text.utf8.count == 1, let letter = text.unicodeScalars.first {
      encoded.append(Self.character((wchar_t(bitPattern: letter.value), 0, 0, 0, 0, 0), look))
    } else {
      appendGroups(of: text, look, to: &encoded)
    }
  }

  private func appendGroups(
    of text: String, _ look: ColourPairs.Look, to encoded: inout [cchar_t]
  ) {
    var group: [wchar_t] = []
    for scalar in text.unicodeScalars {
      if !group.isEmpty, TextWidth.of(scalar) > 0 {
        encoded.append(Self.character(Self.filled(group), look))
        group.removeAll(keepingCapacity: true)
      }
      group.append(wchar_t(bitPattern: scalar.value))
    }
    encoded.append(Self.character(Self.filled(group), look))
  }

  /// One scalar with columns, up to four without, and the end.
  private typealias Group = (wchar_t, wchar_t, wchar_t, wchar_t, wchar_t, wchar_t)

  private static func filled(_ group: [wchar_t]) -> Group {
    func scalar(_ index: Int) -> wchar_t { index < group.count ? group[index] : 0 }
    return (scalar(0), scalar(1), scalar(2), scalar(3), scalar(4), 0)
  }

  private static func character(_ group: Group, _ look: ColourPairs.Look) -> cchar_t {
    var character = cchar_t()
    var pair = look.pair
    withUnsafeBytes(of: group) { bytes in
      _ = setcchar(
        &character, bytes.bindMemory(to: wchar_t.self).baseAddress, look.attributes, 0,
        &pair)
    }
    return character
  }
}
