/// Keeps a spreadsheet from running a cell as a formula, and takes the guard off again on import.
///
/// A text that starts like a formula gets a leading apostrophe. So does one that would be taken
/// for a guarded text, hence `unguarded(guarded(x)) == x` for every text.
public enum FormulaGuard {
  /// The text as an exported cell: with a leading ' when a spreadsheet would calculate it.
  public static func guarded(_ text: String) -> String {
    needsGuard(text.unicodeScalars[...]) ? "'" + text : text
  }

  /// The text of an imported cell, without the apostrophe that `guarded(_:)` put there.
  public static func unguarded(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.first == "'", needsGuard(scalars.dropFirst()) else { return text }
    return String(scalars.dropFirst())
  }

  /// Apostrophes, then white space, then a character that starts a formula.
  private static func needsGuard(_ scalars: Substring.UnicodeScalarView) -> Bool {
    for scalar in scalars.drop(while: { $0 == "'" }) {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
      case " ", "\u{FEFF}", "\u{200B}": continue
      default:
        if scalar.value < 0x80 ? scalar.value != 0x0A : !scalar.properties.isWhitespace {
          return false
        }
      }
    }
    return false
  }
}
