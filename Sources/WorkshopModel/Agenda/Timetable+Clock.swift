extension Workshop {
  /// The first day, when it is known to the day.
  public var firstDay: CivilDate? {
    switch dates.precision {
    case .day, .range: dates.start
    case .month, .year, .unknown: nil
    }
  }
}

extension Timetable.Slot {
  /// Whether the session counts for attendance: it has ended, or its scheduled end is past; in a
  /// completed workshop every session has been held.
  public func isHeld(at now: Moment, in workshop: Workshop) -> Bool {
    if session.endedAt != nil || workshop.status == .completed { return true }
    guard let date = workshop.firstDay?.adding(days: session.day - 1) else { return false }
    return (date, end) <= (now.date, now.minutes)
  }

  /// Actual minus planned, in minutes, while the session runs; nil otherwise, and on a day other than
  /// the planned one.
  ///
  /// Before the planned end it is how late the session began and how long it has stood still,
  /// afterwards how far it overruns.
  public func drift(at now: Moment, in workshop: Workshop) -> Int? {
    guard session.isRunning, let began = session.startedAt else { return nil }
    if let date = workshop.firstDay?.adding(days: session.day - 1), date != now.date { return nil }
    let beganMinutes = now.minutes - (now.seconds - began) / 60
    let paused = session.pausedSeconds(until: now.seconds) / 60
    return max(beganMinutes + paused - start, now.minutes - end)
  }
}

extension Timetable {
  /// The session that the clock points to: the running one, else the last that has begun by plan on
  /// this day, else the first that is not held, else the last.
  public func current(at now: Moment, in workshop: Workshop) -> Slot? {
    if let running = marked.last(where: { $0.session.isRunning }) { return running }
    let today = marked.filter { workshop.firstDay?.adding(days: $0.session.day - 1) == now.date }
    if let begun = today.last(where: { $0.start <= now.minutes && $0.session.endedAt == nil }) {
      return begun
    }
    return marked.first { !$0.isHeld(at: now, in: workshop) } ?? marked.last
  }
}
