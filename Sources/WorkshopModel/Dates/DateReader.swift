/// Reads the dates of a `DateSpec` from tokens without a duration.
struct DateReader {
  /// What stands there.
  enum Reading {
    case year(Int)
    case month(Int, year: Int)
    case day(CivilDate)
    /// In order, first and last day.
    case range(CivilDate, CivilDate)
  }

  let tokens: [DateToken]
  let endColumn: Int
  var index = 0

  private static let fillers: Set<String> = [
    "from", "in", "on", "of", "the", "starting", "le", "du", "en", "de", "с", "в", "г", "года",
    "году", "st", "nd", "rd", "th", "er",
  ]

  private static let unknownWords: Set<String> = [
    "unknown", "tbd", "tbc", "inconnu", "inconnue", "inconnues", "неизвестно", "неизвестны",
    "অজানা",
  ]

  private static let separatorWords: Set<String> = ["to", "until", "till", "au", "по", "থেকে"]

  init(tokens: [DateToken], endColumn: Int) {
    self.tokens = tokens
    self.endColumn = endColumn
  }

  /// Drops commas, brackets, small words, and the dots of abbreviations and ordinals ("Apr.", "22.–23.04.2024").
  static func withoutFillers(_ tokens: [DateToken]) -> [DateToken] {
    tokens.enumerated().filter { index, token in
      switch token.kind {
      case .comma, .bracket: return false
      case .word(let word): return !fillers.contains(word)
      case .dot:
        guard index > 0, index + 1 < tokens.count, case .number = tokens[index - 1].kind,
          case .number = tokens[index + 1].kind
        else { return false }
        return true
      default: return true
      }
    }.map(\.element)
  }

  /// Whether nothing is left, or only words such as "dates unknown".
  static func saysUnknown(_ tokens: [DateToken]) -> Bool {
    var said = tokens.isEmpty
    for token in tokens {
      guard case .word(let word) = token.kind else { return false }
      if unknownWords.contains(word) {
        said = true
      } else if !["date", "dates", "даты"].contains(word) {
        return false
      }
    }
    return said
  }

  /// Reads everything, or throws with the column where it stopped.
  mutating func read() throws(DateProblem) -> Reading {
    let first = try partial()
    guard index < tokens.count else { return try single(first) }
    guard takeSeparator() else {
      throw DateProblem(column: column, message: "Expected a second date or nothing more here.")
    }
    let second = try partial()
    if index < tokens.count {
      throw DateProblem(column: column, message: "Expected nothing more after the second date.")
    }
    return try range(first, second)
  }

  private var column: Int { index < tokens.count ? tokens[index].column : endColumn }

  private mutating func takeSeparator() -> Bool {
    let separates: Bool =
      switch tokens[index].kind {
      case .dash, .dots, .slash: true
      case .word(let word): Self.separatorWords.contains(word)
      default: false
      }
    if separates { index += 1 }
    return separates
  }

  private func single(_ date: PartialDate) throws(DateProblem) -> Reading {
    guard let year = date.year else {
      throw DateProblem(column: endColumn, message: "The year is missing; it has four digits.")
    }
    guard let month = date.month else {
      if date.day == nil { return .year(year) }
      throw DateProblem(column: endColumn, message: "The month is missing.")
    }
    if date.day == nil { return .month(month, year: year) }
    return .day(try date.completed())
  }

  private func range(
    _ first: PartialDate, _ second: PartialDate
  ) throws(DateProblem) -> Reading {
    if first.day == nil || second.day == nil {
      throw DateProblem(column: first.column, message: "A range needs its first and its last day.")
    }
    let start = try first.filled(from: second).completed()
    let end = try second.filled(from: first).completed()
    if end < start {
      throw DateProblem(
        column: second.column,
        message: "\(end) lies before \(start); write both years if they differ.")
    }
    return .range(start, end)
  }
}

/// A date of which some parts may stand elsewhere, as the 22 of "22–23 Apr 2024".
struct PartialDate {
  var day: Int?
  var month: Int?
  var year: Int?
  /// The column of its first token.
  let column: Int

  /// This date with the other's month and year where its own are missing.
  func filled(from other: PartialDate) -> PartialDate {
    PartialDate(
      day: day, month: month ?? other.month, year: year ?? other.year, column: column)
  }

  /// The date, or what is missing or wrong.
  func completed() throws(DateProblem) -> CivilDate {
    guard let day, let month else {
      throw DateProblem(column: column, message: "The month is missing.")
    }
    guard let year else {
      throw DateProblem(column: column, message: "The year is missing; it has four digits.")
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw DateProblem(column: column, message: "The calendar has no such day.")
    }
    return date
  }
}

extension DateReader {
  /// Reads one date with or without its month and year.
  private mutating func partial() throws(DateProblem) -> PartialDate {
    var date = PartialDate(column: column)
    if let numeric = numericDate(column: column) {
      date = numeric
    } else if let number = takeNumber(digits: 1...2) {
      date.day = number
      date.month = takeMonth()
      date.year = takeNumber(digits: 4...4)
    } else if let month = takeMonth() {
      date.month = month
      date.day = takeNumber(digits: 1...2)
      date.year = takeNumber(digits: 4...4)
    } else if let year = takeNumber(digits: 4...4) {
      date.year = year
    } else {
      throw DateProblem(
        column: column, message: "Expected a day, a month or a year of four digits.")
    }
    if let month = date.month, !(1...12).contains(month) {
      throw DateProblem(column: date.column, message: "There is no month \(month).")
    }
    if date.year == 0 { throw DateProblem(column: date.column, message: "There is no year 0.") }
    return date
  }

  private mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count)? = kind(at: index), digits.contains(count) else {
      return nil
    }
    index += 1
    return value
  }

  private mutating func takeMonth() -> Int? {
    guard case .word(let word)? = kind(at: index), let month = MonthName.month(named: word) else {
      return nil
    }
    index += 1
    return month
  }

  private func kind(at position: Int) -> DateToken.Kind? {
    position < tokens.count ? tokens[position].kind : nil
  }

  private func number(at position: Int, digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count)? = kind(at: position), digits.contains(count) else {
      return nil
    }
    return value
  }

  /// Reads "2024-04-22", "2024-04", "22.04.2024", "22/04/2024", "22-04-2024" and "22.04", "22/04".
  private mutating func numericDate(column: Int) -> PartialDate? {
    guard let mark = kind(at: index + 1), [.dash, .dot, .slash].contains(mark),
      let second = number(at: index + 2, digits: 1...2)
    else { return nil }
    let third = kind(at: index + 3) == mark ? index + 4 : nil
    if let year = number(at: index, digits: 4...4) {
      if let third, let day = number(at: third, digits: 1...2) {
        index += 5
        return PartialDate(day: day, month: second, year: year, column: column)
      }
      guard mark == .dash else { return nil }
      index += 3
      return PartialDate(month: second, year: year, column: column)
    }
    guard let first = number(at: index, digits: 1...2) else { return nil }
    var date = PartialDate(day: first, month: second, column: column)
    if mark == .slash, second > 12 { (date.day, date.month) = (second, first) }
    if let third, let year = number(at: third, digits: 4...4) {
      date.year = year
      index += 5
      return date
    }
    if mark == .dash { return nil }
    if case .word? = kind(at: index + 3) { return nil }
    index += 3
    return date
  }
}
