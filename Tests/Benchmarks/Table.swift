import Foundation

/// What was reached, beside what was to be reached.
struct Table {
  private struct Row {
    let cells: [String]
    let isReached: Bool
  }

  private var rows: [Row] = []
  private var notes: [String] = []

  /// Whether a goal was missed.
  var isOver: Bool { rows.contains { !$0.isReached } }

  /// Adds a figure that must not exceed `limit`.
  mutating func add(
    _ name: String, _ reached: Double, of unit: String, atMost limit: Double, _ remark: String = ""
  ) {
    let isReached = reached <= limit
    rows.append(
      Row(
        cells: [
          name, "\(Self.text(reached)) \(unit)", "≤ \(Self.text(limit)) \(unit)",
          isReached ? "ok" : "over", remark,
        ], isReached: isReached))
    StandardError.write(rows[rows.count - 1].cells.joined(separator: " | "))
  }

  /// Adds a line below the table.
  mutating func note(_ text: String) { notes.append(text) }

  /// The table with aligned columns, and what is to be told below it.
  var text: String {
    let all = [["", "reached", "goal", "", ""]] + rows.map(\.cells)
    let widths = (0..<4).map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { cells in
      let columns = zip(cells, widths).enumerated().map { index, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 1 || index == 2 ? blanks + cell.0 : cell.0 + blanks
      }
      return (columns + [cells[4]]).joined(separator: "  ").trimmingTrailingBlanks + "\n"
    }.joined() + notes.map { "\n\($0)\n" }.joined()
  }

  /// Three digits that matter; whole numbers as they are.
  static func text(_ number: Double) -> String {
    if number == number.rounded() { return String(Int(number)) }
    return String(format: abs(number) < 10 ? "%.2f" : "%.1f", number)
  }
}

/// Where progress and problems go.
enum StandardError {
  static func write(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}

extension String {
  fileprivate var trimmingTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
