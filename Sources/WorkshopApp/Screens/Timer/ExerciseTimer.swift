import TerminalUI
import WorkshopModel

/// A count-down for an exercise, which goes on while other screens are in use.
struct ExerciseTimer: Hashable, Sendable {
  /// How long it was set to, in seconds.
  private(set) var length: Int
  /// When it ends, in seconds since 1970; nil while it is paused.
  private(set) var endsAt: Int?
  /// What was left when it was paused.
  private var rest: Int
  /// Whether the bell has rung.
  private(set) var hasRung = false

  /// A timer that begins now.
  init(seconds: Int, at now: Int) {
    length = seconds
    rest = seconds
    endsAt = now + seconds
  }

  /// Reads minutes, or minutes and seconds: "10", "1:30", in any digits; nil for anything else, for
  /// nothing, and for more than four hours.
  static func seconds(parsing text: String) -> Int? {
    let parts = Digits.ascii(text).split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard numbers.count == parts.count, (1...2).contains(parts.count) else { return nil }
    guard numbers[0] <= 240, numbers.count == 1 || numbers[1] < 60 else { return nil }
    let seconds = numbers[0] * 60 + (numbers.count == 2 ? numbers[1] : 0)
    return (1...14_400).contains(seconds) ? seconds : nil
  }

  var isRunning: Bool { endsAt != nil }

  /// The seconds that are left, never less than 0.
  func left(at now: Int) -> Int { endsAt.map { max(0, $0 - now) } ?? rest }

  /// "9:05".
  func text(at now: Int) -> String {
    let left = left(at: now)
    return "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
  }

  mutating func pauseOrResume(at now: Int) {
    if let end = endsAt {
      rest = max(0, end - now)
      endsAt = nil
    } else {
      endsAt = now + rest
    }
  }

  /// Gives more time, or takes some away; a timer that had rung can ring again.
  mutating func add(seconds: Int, at now: Int) {
    let left = max(0, left(at: now) + seconds)
    rest = left
    if isRunning { endsAt = now + left }
    if left > 0 { hasRung = false }
  }

  /// Whether the bell is to ring now, once.
  mutating func ring(at now: Int) -> Bool {
    guard let endsAt, endsAt <= now, !hasRung else { return false }
    hasRung = true
    return true
  }
}
