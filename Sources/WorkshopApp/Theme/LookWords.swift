import TerminalUI
import WorkshopModel

/// Reads the words of a theme: emphases, one of the sixteen colours, an exact colour, or an exact
/// one and after it the one of the sixteen that stands for it where there are no more.
enum LookWords {
  static func style(_ words: String, of role: String) throws(ThemeProblem) -> Style {
    var style = Style.plain
    var colours: [Substring] = []
    for word in words.split(separator: " ") {
      switch word {
      case "bold": style.bold = true
      case "dim": style.dim = true
      case "underline": style.underline = true
      case "reverse": style.reverse = true
      default: colours.append(word)
      }
    }
    style.foreground = try colour(colours, of: role)
    return style
  }

  static func colour(_ words: String, of role: String) throws(ThemeProblem) -> Colour {
    try colour(words.split(separator: " "), of: role)
  }

  private static func colour(_ words: [Substring], of role: String) throws(ThemeProblem) -> Colour {
    var exact: (UInt8, UInt8, UInt8)?
    var basic: UInt8?
    for word in words {
      if let number = number(word), basic == nil {
        basic = number
      } else if let components = components(word), exact == nil {
        exact = components
      } else if number(word) != nil || components(word) != nil {
        throw ThemeProblem(
          role: role, message: "“\(String(word))” is a second colour of the same kind.")
      } else {
        throw ThemeProblem(
          role: role, message: "“\(String(word))” is neither a colour nor an emphasis.")
      }
    }
    guard let exact else { return basic.map { .ansi($0) } ?? .terminal }
    return .rgb(exact.0, exact.1, exact.2, basic: basic)
  }

  private static let names: [Substring] = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  private static func number(_ word: Substring) -> UInt8? {
    if let index = names.firstIndex(of: word) { return UInt8(index) }
    guard word.hasPrefix("bright-") else { return nil }
    return names.firstIndex(of: word.dropFirst(7)).map { UInt8($0 + 8) }
  }

  private static func components(_ word: Substring) -> (UInt8, UInt8, UInt8)? {
    let digits = word.dropFirst()
    guard word.hasPrefix("#"), digits.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    return (
      UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value)
    )
  }
}
