internal import TerminalUI

/// What stands for a grapheme on a terminal that reads ASCII only.
enum PlainCharacters {
  private static let substitutes: [String: String] = [
    "─": "-", "━": "-", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+",
    "┤": "+", "┬": "+", "┴": "+", "┼": "+", "▌": ">", "▸": ">", "▶": ">", "◂": "<", "▲": "^",
    "▼": "v", "●": "*", "○": "o", "·": ".", "•": "*", "…": "~", "–": "-", "—": "-", "−": "-",
    "×": "x", "✓": "+", "█": "#", "░": ".", "→": ">", "←": "<", "↑": "^", "↓": "v",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "\u{A0}": " ",
  ]

  /// ASCII for `grapheme` that takes as many columns: a sign of the same meaning, or question
  /// marks.
  static func substitute(for grapheme: String) -> String {
    if grapheme.utf8.allSatisfy({ $0 < 0x80 }) { return grapheme }
    return substitutes[grapheme] ?? String(repeating: "?", count: TextWidth.of(grapheme))
  }
}
