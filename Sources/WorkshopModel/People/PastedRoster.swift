/// A list of people that was pasted where one was expected: a line for each, as a walk-in is typed or as a
/// table has it.
public enum PastedRoster {
  /// The people of the text, in their order; a line of headings and empty lines are left out.
  public static func rows(_ text: String) -> [RosterRow] {
    var rows: [RosterRow] = []
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let cells = cells(of: String(line))
      guard let first = cells.first, !isHeading(first, isFirst: index == 0) else { continue }
      var row = WalkIn.parse(cells.joined(separator: ","))
      row?.line = index + 1
      if let row { rows.append(row) }
    }
    return rows
  }

  /// The cells of a line without the number that stands before the name.
  private static func cells(of line: String) -> [String] {
    let separator: Character = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ","
    var cells = line.split(separator: separator, omittingEmptySubsequences: false).map {
      String($0.trimmed)
    }
    guard let first = cells.first else { return [] }
    if cells.count > 1, !first.isEmpty, first.allSatisfy({ $0.isNumber || $0 == "." }) {
      cells.removeFirst()
    } else {
      let rest = first.drop { $0.isNumber }
      if rest.count < first.count, let sign = rest.first, ".)".contains(sign) {
        cells[0] = String(rest.dropFirst().trimmed)
      }
    }
    // Commas inside a cell would make two of it.
    return cells.map { $0.replacing(",", with: " ") }.filter { !$0.isEmpty }
  }

  private static func isHeading(_ cell: String, isFirst: Bool) -> Bool {
    isFirst
      && ["name", "full name", "names", "nom", "имя", "фио", "নাম"].contains(Folding.fold(cell))
  }
}
