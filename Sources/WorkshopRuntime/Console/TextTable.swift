import TerminalUI

/// Rows of text in aligned columns, two blanks apart; the last column is as long as its text.
struct TextTable {
  private var rows: [[String]]

  /// A table with its headings.
  init(_ headings: String...) { rows = [headings] }

  /// Adds a row, which has as many cells as there are headings.
  mutating func add(_ cells: String...) { rows.append(cells.map(drawable)) }

  /// The lines, the headings first.
  var lines: [String] {
    let widths = rows.reduce(into: [Int](repeating: 0, count: rows[0].count)) { widths, row in
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], TextWidth.of(cell))
      }
    }
    return rows.map { row in
      var line = ""
      for (index, cell) in row.enumerated() {
        line += index == row.count - 1 ? cell : TextWidth.padded(cell, to: widths[index]) + "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
