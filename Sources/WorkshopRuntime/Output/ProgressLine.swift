import TerminalUI

/// The line that shows how far long work has come.
enum ProgressLine {
  /// The most columns that the line takes: less than any terminal has, so that it never wraps.
  static let width = 59

  private static let cells = 20

  /// "[#########...........]  45% people": the share only when the total is known.
  static func text(_ what: String, done: Int?, total: Int?) -> String {
    let text = TextWidth.clip(what, to: width).text
    guard let done, let total, total > 0 else { return text }
    let part = min(max(done, 0), total)
    let filled = part * cells / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: cells - filled)
    let share = String(part * 100 / total)
    let padded = String(repeating: " ", count: 3 - share.count) + share
    return TextWidth.clip("[\(bar)] \(padded)% \(what)", to: width).text
  }
}
