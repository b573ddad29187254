public import TerminalUI

/// A look for every role.
public struct ColourTheme: Hashable, Sendable {
  /// The name by which it is chosen.
  public let name: String
  private let styles: [Look: Style]

  /// Reads a theme: words such as "bold" or "bright-black" for every role by its name.
  ///
  /// - Throws: `ThemeProblem` for a role that is missing or unknown, or a word that means nothing.
  public init(name: String, roles: [String: String]) throws(ThemeProblem) {
    self.name = name
    var styles: [Look: Style] = [:]
    for (key, words) in roles.sorted(by: { $0.key < $1.key }) {
      guard let role = Look(rawValue: key) else {
        throw ThemeProblem(role: key, message: "There is no role “\(key)”.")
      }
      styles[role] = try Self.style(words, of: key)
    }
    for role in Look.allCases where styles[role] == nil {
      throw ThemeProblem(role: role.rawValue, message: "The role “\(role.rawValue)” has no look.")
    }
    self.styles = styles
  }

  private init(plain name: String) {
    self.name = name
    styles = [:]
  }

  /// No looks at all: what is left when a theme cannot be read.
  public static let plain = ColourTheme(plain: "plain")

  /// The look of a role.
  public subscript(role: Look) -> Style { styles[role] ?? .plain }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  private static func style(_ words: String, of role: String) throws(ThemeProblem) -> Style {
    var style = Style.plain
    for word in words.split(separator: " ").map(String.init) {
      switch word {
      case "bold": style.bold = true
      case "dim": style.dim = true
      case "underline": style.underline = true
      case "reverse": style.reverse = true
      default:
        guard let colour = colour(word) else {
          throw ThemeProblem(role: role, message: "“\(word)” is neither a colour nor an emphasis.")
        }
        style.foreground = colour
      }
    }
    return style
  }

  private static func colour(_ word: String) -> Colour? {
    if let index = names.firstIndex(of: word) { return .ansi(UInt8(index)) }
    if word.hasPrefix("bright-"), let index = names.firstIndex(of: String(word.dropFirst(7))) {
      return .ansi(UInt8(index + 8))
    }
    let digits = word.dropFirst()
    guard word.hasPrefix("#"), digits.count == 6, let value = UInt32(digits, radix: 16) else {
      return nil
    }
    return .rgb(
      UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value))
  }
}

/// Why a theme cannot be used.
public struct ThemeProblem: Error, Hashable, Sendable {
  /// The role at fault.
  public let role: String
  /// One sentence for the person who wrote the theme.
  public let message: String
}
