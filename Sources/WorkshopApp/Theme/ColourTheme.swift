public import TerminalUI
public import WorkshopModel

/// A look for every role.
public struct ColourTheme: Hashable, Sendable {
  /// The name by which it is chosen.
  public let name: String
  /// What the whole screen is painted with; the terminal's own background in most themes, since a
  /// painted one takes more bytes in terminals that cannot erase with a colour.
  public let background: Colour
  /// In the order of `Look.allCases`.
  private let styles: [Style]

  /// Reads a theme: words such as "bold" or "bright-black" for every role by its name, and those
  /// of a colour, or none, for the background.
  ///
  /// - Throws: `ThemeProblem` for a role that is missing or unknown, or a word that means nothing.
  public init(
    name: String, roles: [String: String], background: String = ""
  ) throws(ThemeProblem) {
    self.name = name
    var styles: [Look: Style] = [:]
    for (key, words) in roles.sorted(by: { $0.key < $1.key }) {
      guard let role = Look(name: key) else {
        throw ThemeProblem(role: key, message: "There is no role “\(key)”.")
      }
      styles[role] = try LookWords.style(words, of: key)
    }
    self.styles = try Look.allCases.map { (role) throws(ThemeProblem) in
      guard let style = styles[role] else {
        throw ThemeProblem(role: role.name, message: "The role “\(role.name)” has no look.")
      }
      return style
    }
    self.background = try LookWords.colour(background, of: "background")
  }

  private init(plain name: String) {
    self.name = name
    background = .terminal
    styles = Look.allCases.map { _ in .plain }
  }

  /// No looks at all: what is left when a theme cannot be read.
  public static let plain = ColourTheme(plain: "plain")

  /// The look of a role.
  public subscript(role: Look) -> Style { styles[role.rawValue] }

  /// Paints a screen that the roles have been drawn on.
  func paint(_ canvas: inout Canvas) {
    guard background != .terminal else { return }
    canvas.paint(ink: self[.text].foreground, on: background)
  }
}

/// Why a theme cannot be used.
public struct ThemeProblem: Error, Hashable, Sendable {
  /// The role at fault; empty when it is the file.
  public let role: String
  /// One sentence for the person who wrote the theme.
  public let message: Phrase
  /// Where it is in the theme's file, from 1; nil where it is nowhere in particular.
  public var place: Place?

  /// A place in a text, from 1.
  public struct Place: Hashable, Sendable {
    /// Which line.
    public let line: Int
    /// Which character of it.
    public let column: Int

    /// A place in a text.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// A problem of one role, or of the whole file.
  public init(role: String = "", message: Phrase, place: Place? = nil) {
    self.role = role
    self.message = message
    self.place = place
  }

  /// The sentence with its place.
  public var sentence: Phrase {
    guard let place else { return message }
    return "line \(place.line), column \(place.column): \(message)"
  }
}
