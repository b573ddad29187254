import Testing

@testable import TerminalNcurses

struct CharacterSetTests {
  @Test(
    "UTF-8 is supposed unless the environment says otherwise",
    arguments: [
      ([:], true), (["LANG": "C"], true), (["LANG": "en_US.UTF-8"], true),
      (["LC_ALL": "dz_BT.utf8"], true),
      (["LC_ALL": "bn_BD"], true), (["LANG": "de_DE.UTF-8@euro"], true), (["LC_ALL": "C"], false),
      (["LC_ALL": "POSIX", "LANG": "en_US.UTF-8"], false),
      (["LC_ALL": "", "LANG": "en_US.UTF-8"], true),
      (["LANG": "en_US.ISO-8859-1"], false),
      (["LC_CTYPE": "ru_RU.KOI8-R", "LANG": "en_US.UTF-8"], false),
    ] as [([String: String], Bool)])
  func allowsUTF8(variables: [String: String], expected: Bool) {
    #expect(CharacterSet.allowsUTF8(Environment { variables[$0] }) == expected)
  }
}

struct TerminalDescriptionTests {
  @Test(
    "Terminals like xterm are tried as one before a VT100 is",
    arguments: [
      ("xterm-kitty", ["xterm-kitty", "xterm-256color", "vt100"]),
      ("foot", ["foot", "xterm-256color", "vt100"]),
      ("st-256color", ["st-256color", "xterm-256color", "vt100"]),
      ("xterm-ghostty", ["xterm-ghostty", "xterm-256color", "vt100"]),
      ("wyse50", ["wyse50", "vt100"]),
      ("station", ["station", "vt100"]), ("", ["vt100"]),
    ])
  func candidates(term: String, names: [String]) {
    #expect(TerminalDescription.candidates(for: term) == names)
  }
}
