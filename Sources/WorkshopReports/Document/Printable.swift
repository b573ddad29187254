/// What may stand on a page: no control characters and nothing that turns the direction of a line.
///
/// The store's gate has removed them already; what came another way is shown as U+FFFD.
enum Printable {
  /// Running text, in which line feeds stay.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var lastWasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where lastWasReturn: break
      case 0x0A, 0x0D, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case ..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
      lastWasReturn = scalar.value == 0x0D
    }
    return String(result)
  }

  /// Text for one line: line feeds become spaces.
  static func line(_ text: String) -> String {
    String(Self.text(text).map { $0 == "\n" ? " " : $0 })
  }
}
