/// A time in which a session stood still: nobody was taught, and no contact minutes count.
public struct Pause: Hashable, Sendable {
  /// When it began, in seconds since 1970.
  public var start: Int
  /// When the session went on; nil while it has not.
  public var end: Int?

  /// A pause that lasts, or lasted until `end`.
  public init(start: Int, end: Int? = nil) {
    self.start = start
    self.end = end
  }

  /// Pauses as they are stored: "100-160 200-", an open one without its end.
  static func text(_ pauses: [Pause]) -> String {
    pauses.map { "\($0.start)-\($0.end.map(String.init) ?? "")" }.joined(separator: " ")
  }

  /// Reads stored pauses; what is none is left out.
  public static func list(_ text: String) -> [Pause] {
    text.split(separator: " ").compactMap { word in
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let start = Int(parts[0]) else { return nil }
      if parts[1].isEmpty { return Pause(start: start) }
      guard let end = Int(parts[1]), end >= start else { return nil }
      return Pause(start: start, end: end)
    }
  }
}

extension Session {
  /// Whether it runs and stands still.
  public var isPaused: Bool { isRunning && pauses.last.map { $0.end == nil } == true }

  /// How many seconds it has stood still by `now`.
  public func pausedSeconds(until now: Int) -> Int {
    pauses.reduce(0) { $0 + max(0, ($1.end ?? endedAt ?? now) - $1.start) }
  }

  /// How many seconds it has been held by `now`, without its pauses; 0 before it starts.
  public func heldSeconds(until now: Int) -> Int {
    guard let startedAt else { return 0 }
    return max(0, (endedAt ?? now) - startedAt - pausedSeconds(until: now))
  }

  /// Starts it, or lets an ended one run again; the time in between was a pause.
  public mutating func start(at now: Int) {
    guard startedAt != nil else { return startedAt = now }
    guard let end = endedAt else { return }
    endedAt = nil
    // A slip of the finger is no pause.
    if now - end >= 60 { pauses.append(Pause(start: end, end: now)) }
  }

  /// Ends it, and a pause with it.
  public mutating func end(at now: Int) {
    guard isRunning else { return }
    resume(at: now)
    endedAt = now
  }

  /// Lets it stand still from now on.
  public mutating func pause(at now: Int) {
    guard isRunning, !isPaused else { return }
    pauses.append(Pause(start: now))
  }

  /// Lets it go on.
  public mutating func resume(at now: Int) {
    guard isPaused, let last = pauses.indices.last else { return }
    pauses[last].end = max(now, pauses[last].start)
  }
}
