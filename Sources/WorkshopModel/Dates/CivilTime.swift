/// A time of day in whole minutes, without date or time zone.
public struct CivilTime: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// Makes a time from minutes since midnight, or nil outside 0 to 1439.
  public init?(minutes: Int) {
    guard (0..<1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Makes a time from hour 0 to 23 and minute 0 to 59, or nil.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.minutes = hour * 60 + minute
  }

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }
  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// The time so many minutes later (earlier when negative), or nil when that is another day.
  public func adding(minutes added: Int) -> CivilTime? {
    let (sum, overflow) = minutes.addingReportingOverflow(added)
    return overflow ? nil : CivilTime(minutes: sum)
  }

  /// Minutes from this time to another of the same day, negative when the other is earlier.
  public func minutes(to other: CivilTime) -> Int { other.minutes - minutes }

  /// Reads "09:05", "9:05", "9.05", "0905" and "9h05", also "9h"; digits of any script; nil for anything else.
  public init?(parsing text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { ":.hH".contains($0) }
    let numbers = parts.map { part in part.compactMap(\.decimalDigit) }
    guard zip(parts, numbers).allSatisfy({ $0.count == $1.count }) else { return nil }
    switch (numbers.count, numbers.map(\.count)) {
    case (1, [4]):
      self.init(hour: Int(digits: numbers[0].prefix(2)), minute: Int(digits: numbers[0].suffix(2)))
    case (2, [1, 2]), (2, [2, 2]):
      self.init(hour: Int(digits: numbers[0]), minute: Int(digits: numbers[1]))
    case (2, [1, 0]), (2, [2, 0]):
      guard text.last == "h" || text.last == "H" else { return nil }
      self.init(hour: Int(digits: numbers[0]), minute: 0)
    default: return nil
    }
  }
}

extension CivilTime: Comparable {
  /// Orders by time of day.
  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.minutes < right.minutes
  }
}

extension CivilTime: CustomStringConvertible {
  /// Hours and minutes: "09:05".
  public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}

extension CivilTime: Codable {
  /// Reads the form "09:05"; fails with `DecodingError.dataCorrupted` when it is no time.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = CivilTime(parsing: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time: \(text)")
    }
    self = time
  }

  /// Writes the form "09:05".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
