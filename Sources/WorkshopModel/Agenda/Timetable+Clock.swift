extension Timetable.Slot {
  /// Whether the session counts for attendance: it has ended, or its scheduled end is past.
  ///
  /// - Parameter start: the first day of the workshop, when it is known.
  public func isHeld(at now: Moment, from start: CivilDate?) -> Bool {
    if session.endedAt != nil { return true }
    guard let date = start?.adding(days: session.day - 1) else { return false }
    return (date, end) <= (now.date, now.minutes)
  }

  /// Actual minus planned, in minutes, while the session runs; nil otherwise.
  ///
  /// Before the planned end it is how late the session began, afterwards how far it overruns.
  public func drift(at now: Moment, from first: CivilDate?) -> Int? {
    guard session.isRunning, let began = session.startedAt else { return nil }
    let elapsed = (now.seconds - began) / 60
    let beganMinutes = now.minutes - elapsed
    let late = beganMinutes - start
    return max(late, now.minutes - end)
  }
}

extension Timetable {
  /// The session that the clock points to: the running one, else the last that has begun by plan on
  /// this day, else the first that is not held, else the last.
  public func current(at now: Moment, from start: CivilDate?) -> Slot? {
    if let running = marked.last(where: { $0.session.isRunning }) { return running }
    let today = marked.filter { start?.adding(days: $0.session.day - 1) == now.date }
    if let begun = today.last(where: { $0.start <= now.minutes && $0.session.endedAt == nil }) {
      return begun
    }
    return marked.first { !$0.isHeld(at: now, from: start) } ?? marked.last
  }
}
