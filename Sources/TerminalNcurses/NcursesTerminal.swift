internal import CNcurses
internal import CSystem
internal import Glibc
public import TerminalUI

/// A real terminal, through ncurses.
///
/// One at a time: ncurses, signal handlers and the locale belong to the whole process. What has
/// changed since the last canvas goes out in one write(2).
@MainActor
public final class NcursesTerminal: Terminal {
  private let session: TerminalSession
  private var encoder: RowEncoder
  private var keyboard: Keyboard
  private var shown: Canvas?
  private var isHungUp = false

  /// Takes over the terminal on `input` and `output`.
  ///
  /// Sets LC_CTYPE, handlers for signals, and the terminal's modes, all before anything is drawn.
  /// Throws `TerminalFailure` where there can be no full-screen interface; then the terminal is as
  /// it was.
  public init(
    input: Int32 = 0, output: Int32 = 1, environment: Environment = .process
  ) throws(TerminalFailure) {
    session = try TerminalSession(input: input, output: output, environment: environment)
    keyboard = Keyboard(input: session.input, pad: session.keyboard)
    encoder = RowEncoder(
      isUTF8: session.isUTF8, pairs: ColourPairs(environment, paletteSize: session.paletteSize))
  }

  /// Whether the terminal reads UTF-8; otherwise everything is drawn in ASCII.
  public var isUTF8: Bool { session.isUTF8 }

  /// Columns and rows of the window, at least 1 each.
  public var size: Size { session.isOpen ? session.size : .zero }

  /// The keyboard, until it has gone away, and the pipe of signals.
  public var descriptors: [Int32] {
    isHungUp ? [session.signals] : [session.input, session.signals]
  }

  /// Whether clicks and the wheel come as keys.
  public var isMouseOn = false {
    didSet {
      guard isMouseOn != oldValue, session.isOpen else { return }
      session.send(isMouseOn ? TerminalDescription.mouseOn : TerminalDescription.mouseOff)
    }
  }

  /// Shows `canvas`, of which the lower right cell is left out: filling it would scroll some
  /// terminals.
  public func draw(_ canvas: Canvas) {
    guard session.isOpen, !isHungUp else { return }
    let window = muster_standard_screen()
    let size = session.size
    let comparable = shown?.size == canvas.size ? shown : nil
    for row in 0..<size.rows {
      if let comparable, row >= canvas.size.rows || comparable.hasSameRow(row, as: canvas) {
        continue
      }
      let cells = row < canvas.size.rows ? canvas[row: row] : []
      let used = row == size.rows - 1 ? size.columns - 1 : size.columns
      let encoded = encoder.encode(cells, used: used, columns: size.columns)
      mvwadd_wchnstr(window, Int32(row), 0, encoded, Int32(encoded.count))
    }
    wmove(
      window, Int32(min(max(0, canvas.cursor.row), size.rows - 1)),
      Int32(min(max(0, canvas.cursor.column), size.columns - 1)))
    wnoutrefresh(window)
    doupdate()
    shown = canvas
  }

  /// All events that have come in since the last call: keys first, so that none typed before Ctrl-C
  /// is lost, then signals.
  public func drain() -> [TerminalEvent] {
    guard session.isOpen else { return [] }
    let keys = isHungUp ? [] : keyboard.read().map { TerminalEvent.key($0) }
    let signals = session.takeSignals().compactMap { handle(signal: $0) }
    guard keyboard.isGone, !isHungUp else { return keys + signals }
    isHungUp = true
    return keys + signals + [.hungUp]
  }

  /// Paints everything again at the next `draw`.
  public func redraw() {
    guard session.isOpen else { return }
    clearok(muster_current_screen(), true)
    shown = nil
  }

  private func handle(signal: Int32) -> TerminalEvent? {
    switch signal {
    case SIGINT: return .interrupted
    case SIGTERM: return .terminated
    case SIGHUP:
      defer { isHungUp = true }
      return isHungUp ? nil : .hungUp
    case SIGWINCH:
      session.adoptWindowSize()
      redraw()
      return .resized(size)
    case SIGTSTP:
      suspend()
      return .resumed
    case SIGCONT:
      // Somebody has stopped the process by force, and the shell has had the terminal.
      lend {}
      return .resumed
    default: return nil
    }
  }

  /// Gives the terminal back to the shell and stops the process until it is continued.
  public func suspend() {
    lend { muster_stop_process() }
  }

  /// Gives the terminal to another program while `body` runs.
  public func lend(_ body: () -> Void) {
    session.lend(body)
    if isMouseOn { session.send(TerminalDescription.mouseOn) }
    shown = nil
  }

  /// Rings the bell, once.
  public func ring() {
    guard session.isOpen, !isHungUp else { return }
    session.send([0x07])
  }

  /// Puts `text` on the clipboard by OSC 52, which is never read back.
  public func write(clipboard text: String) {
    guard session.isOpen else { return }
    session.send(Array("\u{1B}]52;c;".utf8) + Base64.encode(Array(text.utf8)) + [0x07])
  }

  /// Puts the terminal back as it was found.
  public func close() {
    session.close()
  }
}
