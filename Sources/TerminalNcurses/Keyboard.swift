internal import CNcurses
internal import Glibc
internal import TerminalUI

/// Reads keys from ncurses without ever waiting, and notices when the terminal has gone away.
@MainActor
struct Keyboard {
  private let input: Int32
  private let pad: UnsafeMutablePointer<WINDOW>
  private var decoder = KeyDecoder()
  /// Whether the terminal has hung up or ended its input: nothing will come any more.
  private(set) var isGone = false

  init(input: Int32, pad: UnsafeMutablePointer<WINDOW>) {
    self.input = input
    self.pad = pad
  }

  /// The keys that have come in since the last call.
  mutating func read() -> [Key] {
    var keys: [Key] = []
    while true {
      let value = wgetch(pad)
      if value != ERR {
        // ncurses' own notice after resizeterm(3).
        if value != KEY_RESIZE { keys += decoder.decode(value) }
      } else if let byte = unreadByte() {
        keys += decoder.decode(Int32(byte))
      } else {
        return keys + decoder.flush()
      }
    }
  }

  /// A byte that wgetch has left although there is one; at the end of input, where there is none,
  /// notes that.
  private mutating func unreadByte() -> UInt8? {
    var state = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 0) > 0 else { return nil }
    var byte: UInt8 = 0
    if state.revents & Int16(POLLIN) != 0, Glibc.read(input, &byte, 1) == 1 { return byte }
    isGone = true
    return nil
  }
}
