internal import CNcurses
internal import TerminalUI

/// The numbers above 255 that getch(3) gives for keys it knows.
enum KeyCode {
  /// Ours, above all that terminal descriptions may bring.
  static let pasteStart: Int32 = 5000
  static let pasteEnd: Int32 = 5001

  /// Both forms of what terminals send, which descriptions know one of; and what brackets a paste.
  static let definitions: [(sequence: String, code: Int32)] = [
    ("\u{1B}[A", KEY_UP), ("\u{1B}OA", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}OB", KEY_DOWN),
    ("\u{1B}[C", KEY_RIGHT), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OD", KEY_LEFT), ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME),
    ("\u{1B}[1~", KEY_HOME), ("\u{1B}[7~", KEY_HOME), ("\u{1B}[F", KEY_END),
    ("\u{1B}OF", KEY_END), ("\u{1B}[4~", KEY_END), ("\u{1B}[8~", KEY_END),
    ("\u{1B}[Z", KEY_BTAB), ("\u{1B}[200~", pasteStart), ("\u{1B}[201~", pasteEnd),
  ]

  /// The key of a code; nil for those that mean nothing here.
  static func key(_ code: Int32) -> Key? {
    if (KEY_F0 + 1...KEY_F0 + 63).contains(code) { return .function(Int(code - KEY_F0)) }
    return keys[code]
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_LL: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BTAB: .backTab,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
  ]
}
