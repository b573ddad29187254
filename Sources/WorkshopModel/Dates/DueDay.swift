/// Reads the day by which something is to be done, as people say it in a room.
public enum DueDay {
  /// The day that a text means, seen from today.
  ///
  /// "30 jun 2025" and whatever else `DateSpec` reads as a day; without a year ("30 jun", "30.6.") the
  /// next such day, for a month ("june", "by june 2025") its last one; "tomorrow", "friday", "in 2
  /// weeks", "3 months", "+10". English, French, Russian and Bengali words, digits of any script.
  public static func read(_ text: String, today: CivilDate) throws(DateProblem) -> CivilDate {
    if let day = spoken(text, today) { return day }
    let words = text.split(separator: " ").drop { fillers.contains($0.lowercased()) }
    let text = words.joined(separator: " ")
    let problem: DateProblem
    do throws(DateProblem) {
      if let day = last(of: try DateSpec.parse(text)) { return day }
      throw DateProblem(column: 1, message: "one day, such as 30 jun 2024")
    } catch {
      problem = error
    }
    let rest = text.hasSuffix(".") ? String(text.dropLast()) : text
    for year in [today.year, today.year + 1] {
      for mark in [" ", ".", "/"] {
        guard let dates = try? DateSpec.parse("\(rest)\(mark)\(year)"),
          let day = last(of: dates), day >= today
        else { continue }
        return day
      }
    }
    throw problem
  }

  /// The last day of a day or a month; nil for anything longer.
  private static func last(of dates: DateSpec) -> CivilDate? {
    switch dates.precision {
    case .day: dates.start
    case .month: dates.days == nil ? dates.end : nil
    case .range, .year, .unknown: nil
    }
  }

  // MARK: Words

  /// What counts from today; nil for anything else.
  private static func spoken(_ text: String, _ today: CivilDate) -> CivilDate? {
    let words = Digits.ascii(text.lowercased()).split { " ,.-".contains($0) }.map(String.init)
      .filter { !fillers.contains($0) }
    switch words.count {
    case 1:
      if let days = days[words[0]] { return today.adding(days: days) }
      if words[0].hasPrefix("+"), let count = number(String(words[0].dropFirst())) {
        return today.adding(days: count)
      }
      return weekday(words[0]).flatMap { next($0, after: today) }
    case 2:
      guard let count = number(words[0]),
        let unit = units.first(where: { $0.words.contains(words[1]) })
      else { return nil }
      return unit.isMonths
        ? today.adding(months: count * unit.size) : today.adding(days: count * unit.size)
    default: return nil
    }
  }

  private static func number(_ word: String) -> Int? {
    if ["a", "an", "one", "une", "un"].contains(word) { return 1 }
    return word.count < 4 && word.allSatisfy(\.isNumber) ? Int(word) : nil
  }

  /// The next such day of the week, never today.
  private static func next(_ weekday: Weekday, after today: CivilDate) -> CivilDate? {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    return today.adding(days: ahead == 0 ? 7 : ahead)
  }

  private static func weekday(_ word: String) -> Weekday? {
    guard word.count >= 3 else { return nil }
    let fitting = Set(
      weekdays.flatMap { names in
        zip(names, Weekday.allCases).filter { $0.0.hasPrefix(word) }.map(\.1)
      })
    return fitting.count == 1 ? fitting.first : nil
  }

  private static let fillers: Set<String> = [
    "in", "by", "within", "until", "till", "next", "on", "due", "dans", "avant", "le", "prochain",
    "через", "до", "к", "в", "মধ্যে", "পরে",
  ]

  private static let days = [
    "today": 0, "tomorrow": 1, "aujourd'hui": 0, "demain": 1, "сегодня": 0, "завтра": 1, "আজ": 0,
    "আগামীকাল": 1,
  ]

  private static let weekdays = [
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    ["সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার"],
  ]

  private static let units: [(words: Set<String>, size: Int, isMonths: Bool)] = [
    (["day", "days", "d", "jour", "jours", "день", "дня", "дней", "দিন"], 1, false),
    (
      ["week", "weeks", "w", "semaine", "semaines", "неделя", "неделю", "недели", "недель", "সপ্তাহ"],
      7, false
    ),
    (["month", "months", "mois", "месяц", "месяца", "месяцев", "মাস"], 1, true),
    (["year", "years", "an", "ans", "год", "года", "лет", "বছর"], 12, true),
  ]
}

extension CivilDate {
  /// The date so many months later, on the last day of the month where it has no such day; nil outside
  /// the years 1 to 9999.
  public func adding(months: Int) -> CivilDate? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12 else { return nil }
    let (year, month) = (sum / 12, sum % 12 + 1)
    return CivilDate(
      year: year, month: month, day: min(day, CivilDate.length(ofMonth: month, year: year)))
  }
}
