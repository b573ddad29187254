/// Makes factors of the lines of a text.
public enum FactorList {
  /// The lines that say something, without the signs that lists begin with.
  public static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { line(String($0)) }.filter { !$0.isEmpty }
  }

  /// A line without the sign or number that makes it an item, and without blanks at its ends.
  public static func line(_ text: String) -> String {
    var rest = text.trimmed
    for sign in ["- ", "* ", "• ", "– ", "+ "] where rest.hasPrefix(sign) {
      rest = rest.dropFirst(2).trimmed
    }
    let number = rest.prefix { $0.isNumber }
    let behind = rest.dropFirst(number.count)
    if !number.isEmpty, number.count < 4, let sign = behind.first, sign == "." || sign == ")",
      behind.dropFirst().first?.isWhitespace == true
    {
      rest = behind.dropFirst().trimmed
    }
    return ["-", "*", "•", "–"].contains(rest) ? "" : String(rest)
  }
}
