/// The string literals of a Swift source, with `{}` for what is interpolated.
///
/// A phrase looks up its translation by such a key, so that a source tells which keys there are.
struct StringLiterals {
  /// A literal and the code before it on its line or the one above.
  struct Literal: Hashable {
    let key: String
    let before: String
  }

  private let source: [Character]
  private var index = 0
  private(set) var found: [Literal] = []

  init(_ source: String) {
    self.source = Array(source)
    readCode(until: nil)
  }

  /// Reads code up to the bracket that closes an interpolation, or to the end.
  private mutating func readCode(until close: Character?) {
    var depth = 0
    while index < source.count {
      if starts(with: "//") {
        while index < source.count, source[index] != "\n" { index += 1 }
      } else if source[index] == "\"" {
        readLiteral()
        continue
      } else if source[index] == "(" {
        depth += 1
      } else if source[index] == close {
        if depth == 0 { return }
        depth -= 1
      } else if source[index] == ")" {
        depth -= 1
      }
      index += 1
    }
  }

  private mutating func readLiteral() {
    let before = String(source[max(0, index - 240)..<index])
    let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    index += quotes.count
    var text = ""
    while index < source.count, !starts(with: quotes) {
      guard source[index] == "\\" else {
        text.append(source[index])
        index += 1
        continue
      }
      index += 1
      switch source[index] {
      case "(":
        index += 1
        readCode(until: ")")
        text += "{}"
      case "n": text.append("\n")
      case "\n": text.append("\u{0}")
      default: text.append(source[index])
      }
      index += 1
    }
    index += quotes.count
    found.append(Literal(key: quotes.count == 3 ? dedented(text) : text, before: before))
  }

  /// The text of a literal of several lines without its indentation; a backslash has joined two lines.
  private func dedented(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    let indentation = lines.last?.count ?? 0
    return lines.dropLast().map { line in
      line.split(separator: "\u{0}", omittingEmptySubsequences: false)
        .map { $0.dropFirst(indentation) }.joined()
    }.joined(separator: "\n")
  }

  private func starts(with text: String) -> Bool {
    source[index...].starts(with: text)
  }
}
