import Testing

@testable import TerminalNcurses

struct TerminalDescriptionTests {
  @Test(
    "Terminals like xterm are tried as one before a VT100 is",
    arguments: [
      ("xterm-kitty", ["xterm-kitty", "xterm-256color", "vt100"]),
      ("foot", ["foot", "xterm-256color", "vt100"]),
      ("st-256color", ["st-256color", "xterm-256color", "vt100"]),
      ("xterm-ghostty", ["xterm-ghostty", "xterm-256color", "vt100"]),
      ("wyse50", ["wyse50", "vt100"]), ("station", ["station", "vt100"]), ("", ["vt100"]),
    ])
  func candidates(term: String, names: [String]) {
    #expect(TerminalDescription.candidates(for: term) == names)
  }

  @Test(
    "A terminal like xterm that says so by COLORTERM shows every colour, what stands between does not",
    arguments: [
      ("xterm-256color", "truecolor", "xterm-direct16"), ("xterm", "24bit", "xterm-direct16"),
      ("xterm-kitty", "truecolor", "xterm-direct16"), ("xterm-256color", "yes", "xterm-256color"),
      ("xterm-256color", "", "xterm-256color"), ("xterm-direct", "truecolor", "xterm-direct"),
      ("xterm-mono", "truecolor", "xterm-mono"), ("tmux-256color", "truecolor", "tmux-256color"),
      ("screen", "truecolor", "screen"), ("linux", "truecolor", "linux"),
      ("", "truecolor", "vt100"),
    ])
  func trueColour(term: String, colours: String, first: String) {
    #expect(TerminalDescription.candidates(for: term, colours: colours).first == first)
  }
}

extension NcursesTests {
  @MainActor
  struct ResetTests {
    private func describe(_ term: String?) throws -> (name: String, reset: String) {
      let screen = try PseudoTerminal()
      defer { screen.end() }
      let description = try TerminalDescription(term: term, output: screen.terminal)
      return (description.name, String(decoding: description.reset, as: UTF8.self))
    }

    @Test("The reset of an xterm leaves every mode that the program can have switched on")
    func xterm() throws {
      let (name, reset) = try describe("xterm-256color")
      #expect(name == "xterm-256color")
      for mode in ["?1006l", "?1000l", "?2004l", "?1049l", "?1l", "39;49m"] {
        #expect(reset.contains("\u{1B}[" + mode), "\(mode) is left")
      }
      #expect(reset.contains("?25h"), "the cursor is shown")
    }

    @Test(
      "A reset fits into what is kept of it and has no delays in it",
      arguments: ["xterm", "xterm-256color", "screen", "tmux-256color", "linux", "vt100", "vt220"])
    func plain(term: String) throws {
      let (_, reset) = try describe(term)
      #expect(!reset.contains("$<"))
      #expect((20...256).contains(reset.utf8.count))
    }

    @Test(
      "Without TERM, or with one that nobody knows, it is a VT100", arguments: [nil, "", "nobody"])
    func unknown(term: String?) throws {
      #expect(try describe(term).name == "vt100")
    }

    @Test(
      "A new terminal emulator is taken for an xterm", arguments: ["kitty-unheard-of", "foot-new"])
    func emulators(term: String) throws {
      #expect(try describe(term).name == "xterm-256color")
    }

    @Test("Every colour does not change how the terminal is left, and the palette stays")
    func trueColour() throws {
      let screen = try PseudoTerminal()
      defer { screen.end() }
      let every = try TerminalDescription(
        term: "xterm-256color", colours: "truecolor", output: screen.terminal)
      let few = try TerminalDescription(term: "xterm-256color", output: screen.terminal)
      #expect(every.reset == few.reset)
      #expect(few.paletteSize == 8)
      // Where the entry is not installed, 256 colours do.
      #expect(every.paletteSize == (every.name == few.name ? 8 : 16))
    }

    @Test("A terminal that cannot move its cursor is refused by its own name")
    func dumb() {
      #expect { try describe("dumb") } throws: { error in
        guard let failure = error as? TerminalFailure else { return false }
        return failure.code == .tooSimple && failure.description.contains("dumb")
          && failure.description.hasSuffix(".")
      }
    }
  }
}
