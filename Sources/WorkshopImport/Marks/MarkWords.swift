import WorkshopModel

/// What one cell of a grid of marks says.
enum MarkCell: Equatable {
  /// Nothing is recorded; what is known already stays.
  case nothing
  /// The mark is taken away.
  case clear
  case mark(Mark)
  /// "L" or "L5": late on the printed roll, left early in paper entry.
  case late(orEarly: Lateness)

  /// How the file writes its marks, which tells what its "L" means.
  enum Hand {
    /// As the roll shows them: P, L12, P<10, E, A, ·.
    case roll
    /// As paper entry reads them: p, l12, L10, e, a, a full stop.
    case paper
  }

  /// Reads a cell; nil when it means nothing.
  init?(_ text: String) {
    let text = Digits.ascii(text)
    if text.isEmpty || text == Mark.unmarkedLetter {
      self = .nothing
    } else if text == "." {
      self = .clear
    } else if let cell = Self.letters(text) ?? Self.word(text) {
      self = cell
    } else {
      return nil
    }
  }

  /// Which hand a cell gives away; nil when both would write it so.
  static func hand(of text: String) -> Hand? {
    let text = Digits.ascii(text)
    if text == Mark.unmarkedLetter || text.contains("<") { return .roll }
    if ["P", "E", "A"].contains(text) { return .roll }
    if ["p", "e", "a"].contains(text) || text == "." { return .paper }
    return text.first == "l" && letters(text) != nil ? .paper : nil
  }

  /// A letter with minutes: P, p, E, e, A, a, l12, L5, l12L5, P<10, L12<10.
  private static func letters(_ text: String) -> MarkCell? {
    switch text {
    case "P", "p": return .mark(.present)
    case "E", "e": return .mark(.excused())
    case "A", "a": return .mark(.absent)
    default: break
    }
    let parts = text.split(separator: "<", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let early = lateness(parts[1]) else { return nil }
      if parts[0] == "P" || parts[0] == "p" {
        return .mark(.present(late: nil, leftEarly: early))
      }
      guard parts[0].first == "L" || parts[0].first == "l",
        let late = lateness(parts[0].dropFirst())
      else { return nil }
      return .mark(.present(late: late, leftEarly: early))
    }
    guard parts.count == 1, let first = text.first, first == "l" || first == "L" else { return nil }
    let rest = text.dropFirst()
    if first == "l", let second = rest.firstIndex(of: "L") {
      guard let late = lateness(rest[..<second]),
        let early = lateness(rest[rest.index(after: second)...])
      else { return nil }
      return .mark(.present(late: late, leftEarly: early))
    }
    guard let minutes = lateness(rest) else { return nil }
    return first == "l" ? .mark(.present(late: minutes)) : .late(orEarly: minutes)
  }

  /// Minutes, or unknown ones for nothing; nil outside 1 to 599.
  private static func lateness(_ digits: Substring) -> Lateness? {
    if digits.isEmpty { return .unknown }
    guard digits.count <= 3, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits).flatMap { Lateness($0) }
  }

  /// "late", "late 12", "12 min late", "retard 5 min".
  private static func word(_ text: String) -> MarkCell? {
    let words = Folding.key(text).split(separator: " ")
    let numbers = words.compactMap { Int($0) }
    let units: Set<Substring> = ["min", "mins", "minute", "minutes", "m", "мин", "минут", "মিনিট"]
    let rest = words.filter { Int($0) == nil && !units.contains($0) }.joined(separator: " ")
    guard !numbers.isEmpty, !rest.isEmpty else { return cell(of: text, nil) }
    guard numbers.count == 1, let lateness = Lateness(numbers[0]) else { return nil }
    return cell(of: rest, lateness)
  }

  private static func cell(of word: String, _ minutes: Lateness?) -> MarkCell? {
    switch (MarkWords.meanings.value(of: word), minutes) {
    case (.present?, nil): .mark(.present)
    case (.absent?, nil): .mark(.absent)
    case (.excused?, nil): .mark(.excused())
    case (.late?, _): .mark(.present(late: minutes ?? .unknown))
    case (.leftEarly?, _): .mark(.present(late: nil, leftEarly: minutes ?? .unknown))
    default: nil
    }
  }
}

/// The words for marks in English, French, Russian and Bengali.
enum MarkWords {
  enum Meaning { case present, late, leftEarly, excused, absent }

  static let meanings = Vocabulary<Meaning>([
    (
      .present,
      """
      present, here, attended, yes, y, 1, ✓, ✔, ☑, √, +, présent, présente, oui, assisté
      присутствовал, присутствовала, присутствует, был, была, да, উপস্থিত, হ্যাঁ, ছিলেন
      """
    ),
    (
      .late,
      """
      late, came late, retard, en retard, arrivé en retard, arrivée en retard, опоздал, опоздала,
      опоздание, দেরি, দেরিতে, বিলম্ব, বিলম্বে
      """
    ),
    (
      .leftEarly,
      """
      left early, early, gone early, parti tôt, partie tôt, départ anticipé, ушёл раньше,
      ушла раньше, ранний уход, আগে গেছেন, আগে চলে গেছেন, আগে প্রস্থান
      """
    ),
    (
      .excused,
      """
      excused, exc, leave, on leave, apologies, excusé, excusée, уважительная причина,
      по уважительной причине, отпросился, отпросилась, ছুটি, ছুটিতে, অনুমতি নিয়ে অনুপস্থিত
      """
    ),
    (
      .absent,
      """
      absent, abs, no, n, 0, ✗, ✘, ☒, ×, absente, non, отсутствовал, отсутствовала, отсутствует,
      не был, не была, нет, н, অনুপস্থিত, না
      """
    ),
  ])
}
