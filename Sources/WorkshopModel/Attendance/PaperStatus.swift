/// What one pair of a paper entry does to its people.
public enum PaperStatus: Hashable, Sendable {
  /// Sets a mark.
  case mark(Mark)
  /// Takes the mark away.
  case clear

  /// The status as it is typed: p, l, l12, L10, l12L10, e, a or a full stop; an excuse's reason has no form.
  public var typed: String {
    guard case .mark(let mark) = self else { return "." }
    switch mark.status {
    case .excused: return "e"
    case .absent: return "a"
    case .present:
      let late = mark.late.map { "l" + ($0.minutes.map(String.init) ?? "") } ?? ""
      let early = mark.leftEarly.map { "L" + ($0.minutes.map(String.init) ?? "") } ?? ""
      return late + early == "" ? "p" : late + early
    }
  }

  /// A word that looks like a status.
  enum Reading: Equatable {
    case status(PaperStatus)
    /// A lateness or early leaving whose minutes are not 1 to 599.
    case impossibleMinutes
  }

  /// Reads a word, nil when it has not the form of a status; `l` is late and `L` left early, p, e, a in any case.
  static func reading(_ word: [Character]) -> Reading? {
    switch word {
    case ["p"], ["P"]: return .status(.mark(.present))
    case ["e"], ["E"]: return .status(.mark(.excused()))
    case ["a"], ["A"]: return .status(.mark(.absent))
    default: return lateness(word)
    }
  }

  private static func lateness(_ word: [Character]) -> Reading? {
    var found: [Character: Lateness] = [:]
    var rest = word[...]
    var possible = true
    while let letter = rest.popFirst() {
      guard letter == "l" || letter == "L", found[letter] == nil else { return nil }
      let digits = rest.prefix { $0.decimalDigit != nil }.compactMap(\.decimalDigit)
      rest = rest.dropFirst(digits.count)
      let lateness = Lateness(digits.isEmpty ? nil : Int(digits: digits))
      possible = possible && lateness != nil
      found[letter] = lateness ?? .unknown
    }
    if found.isEmpty { return nil }
    return possible
      ? .status(.mark(.present(late: found["l"], leftEarly: found["L"]))) : .impossibleMinutes
  }
}
