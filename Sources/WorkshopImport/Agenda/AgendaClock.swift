import WorkshopModel

/// Times and days as agendas write them.
enum AgendaClock {
  /// Minutes after midnight: "9:05", "9.05", "0905", "9h05", "9 am", "12:30 p.m.", "24:00".
  static func minutes(_ text: String) -> Int? {
    var rest = Digits.ascii(text).lowercased().replacing(".m.", with: "m").trimmed
    var afternoon: Bool?
    for (suffix, isAfternoon) in [("am", false), ("pm", true)] where rest.hasSuffix(suffix) {
      afternoon = isAfternoon
      rest = rest.dropLast(2).trimmed
    }
    if rest == "24:00" || rest == "24.00" { return afternoon == nil ? 1440 : nil }
    if afternoon != nil, rest.allSatisfy(\.isNumber), rest.count <= 2 { rest += ":00" }
    guard let time = CivilTime(parsing: rest) else { return nil }
    guard let afternoon else { return time.minutes }
    guard (1...12).contains(time.hour) else { return nil }
    return time.minutes % 720 + (afternoon ? 720 : 0)
  }

  /// A start, with the end where one cell holds both: "9:00–10:30", "9h - 10h30", "9:00 to 10:30".
  static func span(_ text: String) -> (start: Int, end: Int?)? {
    if let start = minutes(text) { return (start, nil) }
    let plain = text.replacing(" to ", with: "-")
    let parts = plain.split { "-–—−‐‑".contains($0) }
    guard parts.count == 2, let end = minutes(parts[1].trimmed) else { return nil }
    if let start = minutes(parts[0].trimmed) { return (start, end) }
    // "9-10:30 am": one half of the day for both.
    let suffix = parts[1].trimmed.suffix(2)
    return minutes(parts[0].trimmed + suffix).map { ($0, end) }
  }

  /// A length: "90", "90 min", "1 h", "1h30", "1:30".
  static func length(_ text: String) -> Int? {
    let plain = Digits.ascii(text).lowercased()
    if let time = CivilTime(parsing: plain.filter { $0 != " " }), !plain.allSatisfy(\.isNumber) {
      return time.minutes
    }
    let digits = plain.prefix(while: \.isNumber)
    let unit = plain.dropFirst(digits.count).trimmed
    guard let number = Int(digits), digits.count <= 4 else { return nil }
    switch unit {
    case "", "m", "min", "mins", "minutes", "minute", "'", "мин", "минут", "মিনিট": return number
    case "h", "hour", "hours", "heure", "heures", "ч", "час", "часа", "ঘণ্টা": return number * 60
    default: return nil
    }
  }

  /// A day of the workshop, from 1: "2", "Day 2", "День 2", or a date when the first day is known.
  static func day(_ text: String, firstDay: CivilDate?) -> Int? {
    let words = Folding.key(Digits.ascii(text)).split(separator: " ")
    let numbers = words.filter { !AgendaWords.dayWords.contains(String($0)) }
    if numbers.count == 1, let day = Int(numbers[0]), (1...366).contains(day) { return day }
    if words.count == 1, let word = words.first {
      let letters = word.prefix(while: \.isLetter)
      if AgendaWords.dayWords.contains(String(letters)),
        let day = Int(word.dropFirst(letters.count)),
        (1...366).contains(day)
      {
        return day
      }
    }
    guard let firstDay, let dates = try? DateSpec.parse(text), dates.precision == .day,
      let date = dates.start
    else { return nil }
    let day = firstDay.days(to: date) + 1
    return (1...366).contains(day) ? day : nil
  }
}
