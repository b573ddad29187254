/// A piece of a typed date.
struct DateToken: Equatable {
  enum Kind: Equatable {
    /// A whole number, and how many digits spelt it.
    case number(Int, digits: Int)
    /// A word in lower case.
    case word(String)
    /// A hyphen or dash of any length.
    case dash
    /// Two dots or more, or an ellipsis.
    case dots
    case slash, dot, comma
    /// A parenthesis, which only separates.
    case bracket
  }

  let kind: Kind
  /// The column of its first character, from 1.
  let column: Int

  /// Splits a text; every character that is no blank belongs to a token.
  static func tokens(of text: String) throws(DateProblem) -> [DateToken] {
    let characters = Array(text)
    var tokens: [DateToken] = []
    var index = 0
    while index < characters.count {
      let start = index
      let first = characters[index]
      index += 1
      func extend(_ fits: (Character) -> Bool) -> ArraySlice<Character> {
        while index < characters.count, fits(characters[index]) { index += 1 }
        return characters[start..<index]
      }
      if first.isBlank { continue }
      let kind: Kind
      if first.decimalDigit != nil {
        let digits = extend { $0.decimalDigit != nil }.compactMap(\.decimalDigit)
        kind = .number(Int(digits: digits), digits: digits.count)
      } else if first.isLetter {
        kind = .word(String(extend { $0.isLetter || $0 == "'" || $0 == "’" }).lowercased())
      } else if let mark = mark(first) {
        kind = mark == .dot && extend({ $0 == "." }).count > 1 ? .dots : mark
      } else {
        throw DateProblem(
          column: start + 1, message: "“\(String(first))” does not belong in a date.")
      }
      tokens.append(DateToken(kind: kind, column: start + 1))
    }
    return tokens
  }

  private static func mark(_ character: Character) -> Kind? {
    switch character {
    case "-", "–", "—", "−", "‐", "‑": .dash
    case ".": .dot
    case "…": .dots
    case "/": .slash
    case ",", ";": .comma
    case "(", ")": .bracket
    default: nil
    }
  }
}
