/// A piece of a typed head-count.
struct CountToken: Equatable {
  enum Kind: Equatable {
    /// A whole number, 0 or more.
    case number(Int)
    /// A word as it was typed.
    case word(String)
    /// A hyphen or dash.
    case dash
    /// A plus sign directly after a number.
    case plus
    /// A question mark, which prints "undisclosed" in narrow columns.
    case question
    /// What only separates: comma, slash, bracket, colon, full stop …
    case separator
  }

  let kind: Kind
  /// The column of its first character, from 1.
  let column: Int

  /// Splits a text; every character that is no blank belongs to a token.
  static func tokens(of text: String) throws(CountProblem) -> [CountToken] {
    let characters = Array(text)
    var tokens: [CountToken] = []
    var index = 0
    while index < characters.count {
      let start = index
      let first = characters[index]
      if first.isBlank {
        index += 1
        continue
      }
      let kind: Kind
      if first.decimalDigit != nil {
        kind = .number(try number(characters, &index))
      } else if first.isLetter {
        while index < characters.count,
          characters[index].isLetter || "'’".contains(characters[index])
        {
          index += 1
        }
        kind = .word(String(characters[start..<index]))
      } else {
        kind = try mark(first, column: start + 1)
        index += 1
      }
      tokens.append(CountToken(kind: kind, column: start + 1))
    }
    return tokens
  }

  /// Reads digits, also in groups of three: "1,200".
  private static func number(
    _ characters: [Character], _ index: inout Int
  ) throws(CountProblem) -> Int {
    let start = index
    var digits: [Int] = []
    var isGrouped = false
    while index < characters.count {
      if let digit = characters[index].decimalDigit {
        digits.append(digit)
        index += 1
      } else if "," == characters[index], isGrouped || digits.count <= 3,
        characters[(index + 1)...].prefix(3).filter({ $0.decimalDigit != nil }).count == 3,
        characters[(index + 1)...].dropFirst(3).first?.decimalDigit == nil
      {
        isGrouped = true
        index += 1
      } else {
        break
      }
    }
    if digits.count > 9 {
      throw CountProblem(column: start + 1, message: "The number is too large for a head-count.")
    }
    return Int(digits: digits)
  }

  private static func mark(_ character: Character, column: Int) throws(CountProblem) -> Kind {
    switch character {
    case "-", "–", "—", "−", "‐", "‑": return .dash
    case "+": return .plus
    case "?": return .question
    case "~", "≈", "≥", "≤", "<", ">": return .word(String(character))
    case ",", ";", ":", "/", ".", "(", ")", "[", "]", "|", "&", "=": return .separator
    default:
      throw CountProblem(
        column: column, message: "“\(String(character))” does not belong in a head-count.")
    }
  }
}
