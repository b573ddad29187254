/// Where keys and strings stand in a TOML text, which the library that reads it does not tell.
///
/// The text is one that the library has accepted; any other only gives poorer places.
struct TOMLPlaces {
  /// A place, each counted from 1.
  struct Place: Hashable, Comparable {
    var line = 1
    var column = 1

    static func < (one: Place, other: Place) -> Bool {
      (one.line, one.column) < (other.line, other.column)
    }
  }

  /// The first section whose name begins with a sign, or value that begins with a closing brace or an odd
  /// line end: at these the library would end the program.
  private(set) var trap: Place?
  private var keys: [[String]: Place] = [:]
  private var values: [[String]: [(text: String, place: Place)]] = [:]
  private var rest: ArraySlice<Unicode.Scalar>
  private var here = Place()

  init(_ text: String) {
    rest = Array(text.unicodeScalars)[...]
    var table: [String] = []
    while rest.first != nil {
      skipBlanks()
      switch rest.first {
      case "\n": advance()
      case "#": skipLine()
      case "[":
        for _ in 0..<2 where rest.first == "[" { advance() }
        noteHeader()
        table = takeKey(under: [])
        skipLine()
      default:
        let path = takeKey(under: table)
        if rest.first == "=" { advance() }
        takeValue(path)
        skipLine()
      }
    }
  }

  /// The place of a value of a key, else of the key itself, else of what it stands under.
  func place(of path: [String], value: String? = nil) -> Place {
    if let value, let found = values[path]?.first(where: { $0.text == value }) {
      return found.place
    }
    return keys[path] ?? (path.isEmpty ? Place() : place(of: path.dropLast()))
  }

  private mutating func noteHeader() {
    while rest.first == " " || rest.first == "\t" { advance() }
    guard let scalar = rest.first, trap == nil, !"\"']".unicodeScalars.contains(scalar),
      !Self.isBare(scalar)
    else { return }
    trap = here
  }

  private static func isNoValue(_ scalar: Unicode.Scalar) -> Bool {
    "}\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
  }

  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  private mutating func advance() {
    let scalar = rest.removeFirst()
    here =
      scalar == "\n" ? Place(line: here.line + 1) : Place(line: here.line, column: here.column + 1)
  }

  private mutating func skipBlanks() {
    while let scalar = rest.first, scalar == " " || scalar == "\t" || scalar == "\r" { advance() }
  }

  private mutating func skipLine() {
    while let scalar = rest.first, scalar != "\n" { advance() }
  }

  /// Blanks, line ends and comments inside brackets.
  private mutating func skipSpace() {
    while let scalar = rest.first {
      switch scalar {
      case " ", "\t", "\r", "\n", ",": advance()
      case "#": skipLine()
      default: return
      }
    }
  }

  /// Takes `a."b.c".d`, notes the place of each part, and returns the whole path.
  private mutating func takeKey(under table: [String]) -> [String] {
    var path = table
    while true {
      skipBlanks()
      let place = here
      guard let part = takeString() ?? takeBare() else { return path }
      path.append(part)
      if keys[path] == nil { keys[path] = place }
      skipBlanks()
      guard rest.first == "." else { return path }
      advance()
    }
  }

  /// Letters, digits, `-` and `_`; nil when there are none, with one sign skipped so that reading ends.
  private mutating func takeBare() -> String? {
    var text = String.UnicodeScalarView()
    while let scalar = rest.first, Self.isBare(scalar) {
      text.append(scalar)
      advance()
    }
    if text.isEmpty, let scalar = rest.first, scalar != "\n", scalar != "=" { advance() }
    return text.isEmpty ? nil : String(text)
  }

  /// A string in any of the four quotations, its escapes as they are written.
  private mutating func takeString() -> String? {
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    let isLong = rest.prefix(3).allSatisfy { $0 == quote } && rest.count >= 3
    let end = isLong ? 3 : 1
    for _ in 0..<end { advance() }
    var text = String.UnicodeScalarView()
    while let scalar = rest.first {
      if scalar == quote, rest.prefix(end).allSatisfy({ $0 == quote }), rest.count >= end {
        for _ in 0..<end { advance() }
        break
      }
      if scalar == "\n", !isLong { break }
      if scalar == "\\", quote == "\"", rest.count > 1 {
        text.append(scalar)
        advance()
      }
      if let next = rest.first { text.append(next) }
      advance()
    }
    return String(text)
  }

  /// Takes a value, noting strings and the keys of tables in it.
  private mutating func takeValue(_ path: [String]) {
    skipBlanks()
    let place = here
    if let scalar = rest.first, trap == nil, Self.isNoValue(scalar) { trap = here }
    if let text = takeString() {
      values[path, default: []].append((text, place))
    } else if rest.first == "[" {
      takeAll(until: "]") { $0.takeValue(path) }
    } else if rest.first == "{" {
      takeAll(until: "}") { places in
        let inner = places.takeKey(under: path)
        if places.rest.first == "=" { places.advance() }
        places.takeValue(inner)
      }
    } else {
      while let scalar = rest.first, !",]}#\n".unicodeScalars.contains(scalar) { advance() }
    }
  }

  /// Takes what stands between brackets, each part by `part`.
  private mutating func takeAll(
    until end: Unicode.Scalar, _ part: (inout TOMLPlaces) -> Void
  ) {
    advance()
    skipSpace()
    while let scalar = rest.first, scalar != end {
      let before = rest.count
      part(&self)
      if rest.count == before { advance() }
      skipSpace()
    }
    if rest.first != nil { advance() }
  }
}
