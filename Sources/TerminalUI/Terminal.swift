/// What a terminal tells the program.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The window has a new size; draw again.
  case resized(Size)
  /// Ctrl-C: finish what is under way, then leave.
  case interrupted
  /// SIGTERM: finish what is under way and leave within a second.
  case terminated
  /// The terminal has gone away: save and leave; drawing does nothing any more.
  case hungUp
  /// Back after Ctrl-Z; draw again.
  case resumed
}

/// A screen with a keyboard.
///
/// The program waits in poll(2) for `descriptors`, drains all events, then draws once.
@MainActor
public protocol Terminal: AnyObject {
  /// Columns and rows, either of which may be tiny.
  var size: Size { get }
  /// What becomes readable when `drain` has something to tell: the keyboard while there is one, and
  /// signals.
  var descriptors: [Int32] { get }
  /// Shows `canvas`; what did not change since the last one costs nothing.
  func draw(_ canvas: Canvas)
  /// All events that have come in since the last call; never waits.
  func drain() -> [TerminalEvent]
  /// Paints everything again at the next `draw`, whatever other programs have written over it
  /// (Ctrl-L).
  func redraw()
  /// Gives the terminal back to the shell, stops the process, and returns when it is continued.
  func suspend()
  /// Gives the terminal to another program, an editor or a pager, while `body` runs.
  func lend(_ body: () -> Void)
  /// Whether clicks and the wheel come as keys.
  ///
  /// Off at first, because it takes the terminal's own copy and paste away.
  var isMouseOn: Bool { get set }
  /// Rings the bell, once.
  func ring()
  /// Puts `text` on the clipboard of the person's own machine, where the terminal allows it; never
  /// read back.
  func write(clipboard text: String)
  /// Puts the terminal back as it was found. More calls do nothing.
  func close()
}
