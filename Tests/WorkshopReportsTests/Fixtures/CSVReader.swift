/// Reads RFC 4180 as strictly as our files are written; nil for anything else.
enum CSVReader {
  static func rows(_ text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\"" where cell.isEmpty:
        while true {
          guard let inner = next else { return nil }
          next = scalars.next()
          if inner != "\"" {
            cell.append(inner)
          } else if next == "\"" {
            cell.append("\"")
            next = scalars.next()
          } else {
            break
          }
        }
        guard next == "," || next == "\r" else { return nil }
      case ",":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r":
        guard next == "\n" else { return nil }
        next = scalars.next()
        rows.append(row + [String(cell)])
        row = []
        cell = String.UnicodeScalarView()
      case "\n", "\"": return nil
      default: cell.append(scalar)
      }
    }
    return row.isEmpty && cell.isEmpty ? rows : nil
  }
}
