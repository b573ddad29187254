import TerminalNcurses
import TerminalUI
import WorkshopRuntime

/// The terminal that the program was started in.
enum FullScreen {
  /// Takes it over through ncurses.
  @MainActor
  static func open() throws -> (terminal: any Terminal, isUnicode: Bool) {
    do {
      let terminal = try NcursesTerminal()
      return (terminal, terminal.isUTF8)
    } catch {
      throw Failure(
        error.code == .notATerminal ? .usage : .toolMissing, verbatim: error.description)
    }
  }
}
