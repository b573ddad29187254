import WorkshopModel

/// Takes the meaning from what Markdown would read as mark-up.
enum MarkdownEscape {
  /// Running text; line feeds stay.
  static func text(_ text: String) -> String {
    var result = ""
    // By scalar: a sign with a combining mark behind it is one Character.
    for scalar in Printable.text(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "@", "^", "{", "}":
        result += "\\\(scalar)"
      // What begins a link by itself: "https://" and "www.".
      case ":": result += "\\:"
      case "." where result.suffix(3).lowercased() == "www": result += "\\."
      default: result.unicodeScalars.append(scalar)
      }
    }
    return escapedColons(result)
  }

  /// Text for a heading or a cell.
  static func line(_ text: String) -> String {
    lineStarts(of: Self.text(Printable.line(text))).joined(separator: " ")
  }

  /// A colon matters only before two slashes; elsewhere its escape would only disturb the reader.
  private static func escapedColons(_ text: String) -> String {
    guard text.contains("\\:") else { return text }
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: "\\:") {
      result += rest[..<range.lowerBound]
      let after = rest[range.upperBound...]
      result += after.hasPrefix("//") || isScheme(result) ? "\\:" : ":"
      rest = after
    }
    return result + rest
  }

  private static func isScheme(_ before: String) -> Bool {
    ["mailto", "xmpp", "javascript", "data"].contains { before.lowercased().hasSuffix($0) }
  }

  /// The lines of an escaped text, each guarded where its beginning would make a block, without
  /// empty ones.
  static func lineStarts(of text: String) -> [String] {
    let lines = text.split(separator: "\n").map { String($0.trimmed) }.filter { !$0.isEmpty }
    return lines.map { line in
      if let first = line.first, "#+-=".contains(first) { return "\\" + line }
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line[digits.endIndex...]
      if !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" {
        return "\(digits)\\\(rest)"
      }
      return line
    }
  }
}
