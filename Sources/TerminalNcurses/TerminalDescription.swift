internal import CNcurses
internal import Glibc

/// The terminal's entry in terminfo: under which name, and how to bring the terminal back to
/// normal.
struct TerminalDescription {
  /// The name to give to newterm(3).
  let name: String
  /// The bytes that leave everything that the program may have switched on.
  let reset: [UInt8]

  /// How many colour numbers mean the palette that people choose themselves, where others mean red,
  /// green and blue.
  var paletteSize: Int { name.hasSuffix("-direct16") ? 16 : 8 }

  /// Modes that terminfo has no names for: pastes in brackets, and the mouse.
  static let pasteOn = Array("\u{1B}[?2004h".utf8)
  static let pasteOff = Array("\u{1B}[?2004l".utf8)
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8)

  /// Terminals that send and read what xterm does, and whose own entries are often missing on
  /// servers.
  private static let likeXterm = [
    "xterm", "kitty", "ghostty", "alacritty", "foot", "wezterm", "st", "rio", "contour", "konsole",
    "gnome", "vte", "putty", "iterm", "mintty",
  ]

  /// The entry of the terminal that TERM names, or else one that is like it, or else a VT100.
  ///
  /// - Parameter colours: the value of COLORTERM, by which a terminal says that it shows every colour.
  ///
  /// Throws `TerminalFailure` when there is none, or when it cannot move the cursor.
  init(term: String?, colours: String? = nil, output: Int32) throws(TerminalFailure) {
    let wished = term ?? ""
    let names = Self.candidates(for: wished, colours: colours)
    guard let name = names.first(where: { Self.load($0, output) }) else {
      throw TerminalFailure(
        .unknown, "The terminal \"\(wished)\" is unknown here; set TERM, for example to vt100.")
    }
    defer { del_curterm(set_curterm(nil)) }
    guard Self.capability("cup") != nil else {
      throw TerminalFailure(
        .tooSimple, "The terminal \"\(wished)\" cannot move its cursor, which the interface needs.")
    }
    self.name = name
    reset =
      Self.mouseOff + Self.pasteOff
      + ["sgr0", "op", "rmkx", "cnorm", "rmcup"].flatMap { Self.capability($0) ?? [] }
  }

  /// Names to try, best first.
  ///
  /// Of the entries with every colour only this one leaves the sixteen of the palette as they are. What
  /// stands between, such as tmux, does not always pass every colour on, and keeps its own entry.
  static func candidates(for term: String, colours: String? = nil) -> [String] {
    let parts = term.split(separator: "-")
    let isLikeXterm = parts.prefix(2).contains { likeXterm.contains(String($0)) }
    let isTrue =
      isLikeXterm && !parts.contains("direct") && !parts.contains("mono")
      && ["truecolor", "24bit"].contains(colours)
    return (isTrue ? ["xterm-direct16"] : []) + [term].filter { !$0.isEmpty }
      + (isLikeXterm ? ["xterm-256color"] : []) + ["vt100"]
  }

  private static func load(_ name: String, _ output: Int32) -> Bool {
    var problem: Int32 = 0
    return setupterm(name, output, &problem) == OK
  }

  /// A string of the loaded entry without its delays; nil where it has none.
  private static func capability(_ name: String) -> [UInt8]? {
    guard let found = tigetstr(name), Int(bitPattern: found) != -1 else { return nil }
    let text = String(cString: found)
    var bytes: [UInt8] = []
    var rest = text[...]
    while let delay = rest.firstRange(of: "$<"),
      let end = rest[delay.upperBound...].firstIndex(of: ">")
    {
      bytes += rest[..<delay.lowerBound].utf8
      rest = rest[rest.index(after: end)...]
    }
    return bytes + rest.utf8
  }
}
