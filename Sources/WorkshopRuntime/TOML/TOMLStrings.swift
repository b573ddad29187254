import WorkshopApp
import WorkshopModel

/// The lines `key = "text"` of a TOML file, under their `[headings]`: all that themes and choices
/// are made of.
///
/// Read here, since every start pays for it, and since the library tells no places. Other values of
/// TOML are refused.
struct TOMLStrings {
  /// One line.
  struct Line {
    let section: String
    let key: String
    let value: String
    /// Where the key stands.
    let place: ThemeProblem.Place
  }

  private(set) var lines: [Line] = []
  private var rest: Substring.UnicodeScalarView
  private var line = 1
  private var column = 1

  init(_ text: String) throws(ThemeProblem) {
    rest = text[...].unicodeScalars
    var section = ""
    while rest.first != nil {
      skipBlanks()
      switch rest.first {
      case "\n", "#", nil: break
      case "[":
        advance()
        skipBlanks()
        section = try takeKey()
        try take("]", "A heading ends in ].")
      default:
        let place = place
        let key = try takeKey()
        try take("=", "Between a name and its value stands =.")
        skipBlanks()
        guard let value = try takeString() else {
          throw problem("The value is a text in quotation marks.")
        }
        guard !lines.contains(where: { $0.section == section && $0.key == key }) else {
          throw ThemeProblem(message: "“\(key)” stands here a second time.", place: place)
        }
        lines.append(Line(section: section, key: key, value: value, place: place))
      }
      try endLine()
    }
  }

  /// The value of a key; nil where it is not set.
  subscript(key: String, section section: String = "") -> String? {
    lines.first { $0.section == section && $0.key == key }?.value
  }

  private var place: ThemeProblem.Place { ThemeProblem.Place(line: line, column: column) }

  private func problem(_ message: Phrase) -> ThemeProblem {
    ThemeProblem(message: message, place: place)
  }

  private mutating func advance() {
    let scalar = rest.removeFirst()
    line += scalar == "\n" ? 1 : 0
    column = scalar == "\n" ? 1 : column + 1
  }

  private mutating func skipBlanks() {
    while let scalar = rest.first, scalar == " " || scalar == "\t" || scalar == "\r" { advance() }
  }

  private mutating func take(_ sign: Unicode.Scalar, _ message: Phrase) throws(ThemeProblem) {
    skipBlanks()
    guard rest.first == sign else { throw problem(message) }
    advance()
  }

  private mutating func endLine() throws(ThemeProblem) {
    skipBlanks()
    if rest.first == "#" { while let scalar = rest.first, scalar != "\n" { advance() } }
    guard rest.first == nil || rest.first == "\n" else {
      throw problem("The line should end here.")
    }
    if rest.first != nil { advance() }
  }

  private mutating func takeKey() throws(ThemeProblem) -> String {
    if let quoted = try takeString() { return quoted }
    var key = String.UnicodeScalarView()
    while let scalar = rest.first, Self.isBare(scalar) {
      key.append(scalar)
      advance()
    }
    guard !key.isEmpty else { throw problem("Here stands a name.") }
    return String(key)
  }

  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// A text in either quotation marks; nil when there are none.
  private mutating func takeString() throws(ThemeProblem) -> String? {
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    advance()
    var text = String.UnicodeScalarView()
    while let scalar = rest.first, scalar != quote {
      guard scalar != "\n" else { break }
      if scalar == "\\", quote == "\"" {
        advance()
        guard let escaped = rest.first, escaped == "\"" || escaped == "\\" else {
          throw problem("After \\ stands \\ or a quotation mark.")
        }
      }
      if let scalar = rest.first { text.append(scalar) }
      advance()
    }
    guard rest.first == quote else { throw problem("The quotation mark is missing here.") }
    advance()
    return String(text)
  }

  /// A text as a value in the file.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return "\"\(escaped)\""
  }
}
