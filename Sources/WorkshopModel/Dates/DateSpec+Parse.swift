extension DateSpec {
  /// Reads dates as people type them, also every `label` and `shortLabel`.
  ///
  /// "22-23 apr 2024", "27 June - 1 July 2022", "June 27-July 1, 2022", "2024-04-22..2024-04-23", "2024-04-22/23",
  /// "22.04.2024", "apr 2024", "2023", "5 days", "5 days apr 2024", "2 days from 22 apr 2024", "unknown"; an empty
  /// text is unknown. Months in English, French, Russian and Bengali, digits of any script. Dates in numbers are
  /// day first ("04/05/2024" is 4 May); "04/22/2024" is accepted only because there is no month 22. A year has four
  /// digits. A duration beside a single day counts from that day.
  public static func parse(_ text: String) throws(DateProblem) -> DateSpec {
    var tokens = try DateToken.tokens(of: text)
    let days = try takeDuration(&tokens)
    tokens = DateReader.withoutFillers(tokens)
    if DateReader.saysUnknown(tokens) {
      guard let days else { return .unknown }
      return try fitted(.unknown(days: days.count), days)
    }
    var reader = DateReader(tokens: tokens, endColumn: text.count + 1)
    switch try reader.read() {
    case .year(let year): return try fitted(.year(year, days: days?.count), days)
    case .month(let month, let year):
      return try fitted(.month(month, year: year, days: days?.count), days)
    case .range(let start, let end):
      return try fitted(.range(start, end, days: days?.count), days)
    case .day(let start):
      guard let days else { return .day(start) }
      let end = days.count > 0 ? start.adding(days: days.count - 1) : nil
      return try fitted(end.flatMap { .range(start, $0) }, days)
    }
  }

  private typealias Duration = (count: Int, column: Int)

  private static let dayWords: Set<String> = [
    "day", "days", "d", "jour", "jours", "день", "дня", "дней", "দিন", "দিনের",
  ]

  /// Cuts "5 days" or "5-day" out of the tokens, wherever it stands.
  private static func takeDuration(_ tokens: inout [DateToken]) throws(DateProblem) -> Duration? {
    var found: Duration?
    var kept: [DateToken] = []
    var index = 0
    while index < tokens.count {
      let rest = tokens[(index + 1)...].drop { $0.kind == .dash }
      if case .number(let count, _) = tokens[index].kind, case .word(let word)? = rest.first?.kind,
        dayWords.contains(word)
      {
        if found != nil {
          throw DateProblem(column: tokens[index].column, message: "A second duration.")
        }
        found = (count, tokens[index].column)
        index = rest.startIndex + 1
      } else {
        kept.append(tokens[index])
        index += 1
      }
    }
    tokens = kept
    return found
  }

  private static func fitted(_ made: DateSpec?, _ days: Duration?) throws(DateProblem) -> DateSpec {
    if let made { return made }
    let message: Phrase =
      days?.count == 0
      ? "A duration is at least 1 day; leave it out when it is unknown."
      : "The duration is longer than the dates allow."
    throw DateProblem(column: days?.column ?? 1, message: message)
  }
}
