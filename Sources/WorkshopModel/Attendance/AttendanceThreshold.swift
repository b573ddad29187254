/// How much of a workshop somebody has to attend, as the donor or the organiser asks for it.
public struct AttendanceThreshold: Hashable, Sendable {
  /// What is measured.
  public enum Measure: Hashable, Sendable {
    /// Sessions attended of those that count, in per cent, 1 to 100.
    case percent(Int)
    /// Time attended, in minutes, 1 or more.
    case minutes(Int)
  }

  /// What is measured, and how much of it there has to be.
  public let measure: Measure
  /// Whether every day by itself has to reach it, and not the workshop as a whole.
  public let isPerDay: Bool
  /// Whether an excused session counts as missed; otherwise it is left out of what is asked for.
  public let countsExcused: Bool

  /// A threshold; nil when the number makes no sense.
  public init?(_ measure: Measure, isPerDay: Bool = false, countsExcused: Bool = false) {
    switch measure {
    case .percent(let percent): guard (1...100).contains(percent) else { return nil }
    case .minutes(let minutes): guard (1...60_000).contains(minutes) else { return nil }
    }
    self.init(checked: measure, isPerDay, countsExcused)
  }

  private init(checked measure: Measure, _ isPerDay: Bool, _ countsExcused: Bool) {
    self.measure = measure
    self.isPerDay = isPerDay
    self.countsExcused = countsExcused
  }

  /// 80 % of all sessions, the excused ones left out: what most certificates of attendance ask for.
  public static let usual = AttendanceThreshold(checked: .percent(80), false, false)

  /// "80 % of the workshop, excused sessions left out".
  public var phrase: Phrase {
    let amount: Phrase =
      switch measure {
      case .percent(let percent): "\(percent) %"
      case .minutes(let minutes): Self.hours(minutes)
      }
    let scope: Phrase = isPerDay ? "\(amount) of every day" : "\(amount) of the workshop"
    return countsExcused
      ? "\(scope), excused sessions count as missed" : "\(scope), excused sessions left out"
  }

  /// "12 h", "12.5 h".
  static func hours(_ minutes: Int) -> Phrase {
    let tenths = (minutes * 10 + 30) / 60
    return tenths % 10 == 0 ? "\(tenths / 10) h" : "\(digits: "\(tenths / 10).\(tenths % 10)") h"
  }
}

extension AttendanceThreshold {
  /// The form in which a store keeps it: "80% whole without", "900m day with".
  public var stored: String {
    let amount =
      switch measure {
      case .percent(let percent): "\(percent)%"
      case .minutes(let minutes): "\(minutes)m"
      }
    return "\(amount) \(isPerDay ? "day" : "whole") \(countsExcused ? "with" : "without")"
  }

  /// Reads the form in which a store keeps it; nil when it is none.
  public init?(stored: String) {
    let words = stored.split(separator: " ")
    guard words.count == 3, let unit = words[0].last, let number = Int(words[0].dropLast()),
      ["day", "whole"].contains(words[1]), ["with", "without"].contains(words[2]),
      unit == "%" || unit == "m"
    else { return nil }
    self.init(
      unit == "%" ? .percent(number) : .minutes(number), isPerDay: words[1] == "day",
      countsExcused: words[2] == "with")
  }
}
