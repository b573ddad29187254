/// A stretch of time that somebody was in the room.
public struct Visit: Hashable, Sendable {
  /// When they came in, in minutes after midnight.
  public let from: Int
  /// When they went out; nil while they are in, or when nobody noted it.
  public let to: Int?

  /// A stretch from one minute of the day to a later one; nil when it is none.
  public init?(from: Int, to: Int?) {
    let day = 0..<1_440
    guard day.contains(from), to.map({ day.contains($0) && $0 > from }) ?? true else { return nil }
    self.from = from
    self.to = to
  }
}

extension [Visit] {
  /// Reads "9:12-10:10, 10:40-"; nil when it cannot be read or the times do not follow each other.
  ///
  /// Only the last one may be open. An empty text is no visit.
  public init?(visits text: String) {
    var visits: [Visit] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" }) {
      let times = part.split(omittingEmptySubsequences: false) { "-–—−".contains($0) }
      guard times.count == 2, let from = CivilTime(parsing: String(times[0]))?.minutes else {
        return nil
      }
      let to = CivilTime(parsing: String(times[1]))?.minutes
      guard to != nil || times[1].isEmpty, let visit = Visit(from: from, to: to) else { return nil }
      visits.append(visit)
    }
    guard visits.areInOrder else { return nil }
    self = visits
  }

  /// Whether each one begins after the one before it has ended.
  public var areInOrder: Bool {
    zip(self, dropFirst()).allSatisfy { earlier, later in
      earlier.to.map { $0 <= later.from } ?? false
    }
  }

  /// The form that is typed and stored: "09:12-10:10,10:40-".
  public var typed: String {
    map { visit in
      let times = [visit.from, visit.to].map { time in
        time.flatMap { CivilTime(minutes: $0)?.description } ?? ""
      }
      return times.joined(separator: "-")
    }.joined(separator: ",")
  }

  /// How many minutes of a stretch of time they cover; an open one lasts to its end.
  public func minutes(within span: Range<Int>) -> Int {
    reduce(0) { sum, visit in
      let stay = visit.from..<Swift.max(visit.from, visit.to ?? span.upperBound)
      return sum + stay.clamped(to: span).count
    }
  }
}

extension Mark {
  /// There at these times; late and leaving early follow from the time that the session takes.
  ///
  /// Nil without a time, or when the times do not follow each other.
  public init?(visits: [Visit], in span: Range<Int>) {
    guard let first = visits.first, let last = visits.last, visits.areInOrder else { return nil }
    let late = Lateness(Swift.max(0, first.from - span.lowerBound))
    let early = last.to.flatMap { Lateness(Swift.max(0, span.upperBound - $0)) }
    self.init(
      status: .present, late: late, leftEarly: early, reason: nil, visits: visits)
  }

  /// Somebody who was there goes out at a minute of the day; nil when they are out already.
  public static func goingOut(_ current: Mark?, at minute: Int, in span: Range<Int>) -> Mark? {
    var visits = current?.visits ?? []
    if let last = visits.last {
      guard last.to == nil, let closed = Visit(from: last.from, to: minute) else { return nil }
      visits[visits.count - 1] = closed
    } else {
      guard current?.leftEarly == nil,
        let visit = Visit(from: span.lowerBound + (current?.late?.minutes ?? 0), to: minute)
      else { return nil }
      visits = [visit]
    }
    return Mark(visits: visits, in: span)
  }

  /// Somebody comes in at a minute of the day, for the first time or again; nil when they are in
  /// already.
  public static func comingIn(_ current: Mark?, at minute: Int, in span: Range<Int>) -> Mark? {
    guard let current, current.attended else {
      return Visit(from: minute, to: nil).flatMap { Mark(visits: [$0], in: span) }
    }
    var visits = current.visits
    if visits.isEmpty, let early = current.leftEarly?.minutes {
      let start = span.lowerBound + (current.late?.minutes ?? 0)
      visits = Visit(from: start, to: span.upperBound - early).map { [$0] } ?? []
    }
    guard let out = visits.last?.to, minute >= out, let again = Visit(from: minute, to: nil) else {
      return nil
    }
    return Mark(visits: visits + [again], in: span)
  }
}
