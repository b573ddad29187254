import WorkshopModel

/// Writes the tables of a document as comma-separated values (RFC 4180): UTF-8, CRLF, no byte order
/// mark.
///
/// Every cell is guarded against being calculated; `FormulaGuard.unguarded` takes the guard off.
public enum CSVRenderer {
  /// The tables, each with a header row, an empty line between two of them.
  public static func render(_ document: Document) -> String {
    document.tables.map { table in
      ([table.columns.map(\.title)] + table.rows)
        .map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }.joined(separator: "\r\n")
  }

  private static func cell(_ text: String) -> String {
    let guarded = FormulaGuard.guarded(text)
    // By scalar: a quotation mark with a combining mark behind it is one Character.
    let needsQuotes = guarded.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return guarded }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in guarded.unicodeScalars {
      if scalar == "\"" { result.append("\"") }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }
}
