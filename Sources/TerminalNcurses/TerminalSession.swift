internal import CNcurses
internal import CSystem
internal import Glibc
internal import TerminalUI

/// ncurses on one terminal from start to end, so that every way out leaves the terminal as it was
/// found.
@MainActor
final class TerminalSession {
  let input: Int32
  let output: Int32
  /// Where signals arrive as bytes.
  let signals: Int32
  /// Whether the terminal reads UTF-8.
  let isUTF8: Bool
  /// How many colour numbers mean the terminal's palette.
  let paletteSize: Int
  /// A pad of one cell: reading from it does not paint.
  let keyboard: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]
  /// False once the terminal has been given back for good.
  private(set) var isOpen = true

  /// Starts ncurses; throws `TerminalFailure` and leaves the terminal alone when it cannot.
  init(input: Int32, output: Int32, environment: Environment) throws(TerminalFailure) {
    guard isatty(input) == 1, isatty(output) == 1 else {
      throw TerminalFailure(
        .notATerminal, "The interface needs a terminal for its input and its output.")
    }
    self.input = input
    self.output = output
    isUTF8 = CharacterSet.adopt(environment)
    let description = try TerminalDescription(
      term: environment["TERM"], colours: environment["COLORTERM"], output: output)
    paletteSize = description.paletteSize
    // Before newterm, which would otherwise install handlers that exit without our cleaning up.
    signals = muster_watch_signals()
    let reset = description.reset.map { CChar(bitPattern: $0) }
    guard signals >= 0, muster_guard_terminal(input, output, reset, reset.count) == 0 else {
      throw TerminalFailure(.system(errno: errno), String(cString: strerror(errno)))
    }
    guard let reader = fdopen(dup(input), "r"), let writer = fdopen(dup(output), "w"),
      let screen = newterm(description.name, writer, reader), let keyboard = newpad(1, 1)
    else {
      muster_restore_terminal()
      throw TerminalFailure(.unknown, "The terminal \"\(description.name)\" could not be started.")
    }
    self.screen = screen
    self.keyboard = keyboard
    files = [reader, writer]
    // Until it has been left once, ncurses writes at every move of the cursor.
    endwin()
    refresh()
    prepareInput(environment)
    idlok(muster_standard_screen(), true)
    send(TerminalDescription.pasteOn)
    adoptWindowSize()
  }

  private func prepareInput(_ environment: Environment) {
    cbreak()
    noecho()
    nonl()
    typeahead(-1)
    if environment["ESCDELAY"] == nil {
      set_escdelay(environment["SSH_CONNECTION"] == nil ? 25 : 100)
    }
    keypad(keyboard, true)
    nodelay(keyboard, true)
    meta(keyboard, true)
    // Its sequence is only the start of what the mouse says, which the decoder reads whole.
    keyok(KEY_MOUSE, false)
    for definition in KeyCode.definitions { define_key(definition.sequence, definition.code) }
    // Ctrl-S and Ctrl-Q are keys, not flow control; Ctrl-C and Ctrl-Z keep what was typed before.
    var settings = termios()
    if tcgetattr(input, &settings) == 0 {
      settings.c_iflag &= ~tcflag_t(IXON)
      settings.c_lflag |= tcflag_t(NOFLSH)
      tcsetattr(input, TCSANOW, &settings)
    }
    def_prog_mode()
  }

  /// What ncurses takes the window for.
  var size: Size {
    let window = muster_standard_screen()
    return Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  /// Asks the terminal for its size and follows it; a window without columns or rows counts as
  /// having one.
  func adoptWindowSize() {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard muster_window_size(output, &columns, &rows) == 0, columns > 0 || rows > 0 else { return }
    resizeterm(max(1, rows), max(1, columns))
  }

  /// Writes bytes that ncurses knows nothing of.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// The signals that have come in since the last call, each once.
  func takeSignals() -> [Int32] {
    var numbers: [Int32] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(signals, &buffer, buffer.count)
      guard count > 0 else { return numbers }
      for number in buffer[..<count].map(Int32.init) where !numbers.contains(number) {
        numbers.append(number)
      }
    }
  }

  /// Gives the terminal to `body`, and takes it back.
  func lend(_ body: () -> Void) {
    guard isOpen else { return body() }
    def_prog_mode()
    leave()
    muster_suspend_by_default(true)
    body()
    muster_suspend_by_default(false)
    // What the keyboard sent meanwhile was meant for the other program.
    for number in takeSignals() where ![SIGINT, SIGTSTP, SIGCONT].contains(number) {
      kill(getpid(), number)
    }
    reset_prog_mode()
    clearok(muster_current_screen(), true)
    refresh()
    send(TerminalDescription.pasteOn)
  }

  /// Ends ncurses and puts the terminal back.
  func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    muster_release_terminal()
    delwin(keyboard)
    delscreen(screen)
    for file in files { fclose(file) }
  }

  private func leave() {
    send(TerminalDescription.mouseOff + TerminalDescription.pasteOff)
    endwin()
  }
}
