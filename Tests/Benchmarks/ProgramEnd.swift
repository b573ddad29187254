import CSystem
import Glibc

/// How the program has ended, and what it left of the terminal's modes.
struct ProgramEnd {
  let status: Int32
  /// Private modes that differ from those of a fresh terminal.
  let modesLeft: [String]

  init(waitStatus: Int32, output: [UInt8]) {
    hasExited = waitStatus & 0x7F == 0
    status = waitStatus >> 8 & 0xFF
    signal = waitStatus & 0x7F
    modesLeft = Self.modes(left: String(decoding: output, as: UTF8.self))
  }

  let hasExited: Bool
  /// The signal that ended it, 0 for none.
  let signal: Int32

  /// The alternate screen, application cursor keys, bracketed paste, mouse, and a hidden cursor.
  private static func modes(left output: String) -> [String] {
    var isOn = ["25": true]
    for match in output.matches(of: /\e\[\?([0-9;]+)([hl])/) {
      for mode in match.output.1.split(separator: ";") {
        isOn[String(mode)] = match.output.2 == "h"
      }
    }
    let watched = ["1", "1000", "1002", "1003", "1006", "1049", "2004"]
    return watched.filter { isOn[$0] == true } + (isOn["25"] == true ? [] : ["25"])
  }
}

extension Program.Answer {
  /// What came, as text with its control sequences.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Program {
  /// Gives the terminal another size and waits for the repaint.
  func resize(_ columns: Int, _ rows: Int) -> Answer {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    return press("", within: 1000, silence: 150)
  }

  /// Closes the terminal's side, as a dropped line does.
  func hangUp() { closeTerminal() }

  /// Waits for the end, reading what still comes.
  func end() -> ProgramEnd {
    var output = start.bytes
    var status: Int32 = 0
    for _ in 0..<100 {
      output += press("", within: 20, silence: 5).bytes
      if waitpid(process, &status, WNOHANG) == process {
        output += press("", within: 20, silence: 5).bytes
        return ProgramEnd(waitStatus: status, output: output)
      }
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return ProgramEnd(waitStatus: status, output: output)
  }
}
