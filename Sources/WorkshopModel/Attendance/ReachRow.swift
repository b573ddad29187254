/// A person of the roll beside the threshold of the workshop.
public struct ReachRow: Hashable, Sendable {
  /// The identity of the enrolment.
  public let enrolment: EntityID
  /// The roster number, nil for who has none.
  public let number: Int?
  /// The display name, in any script.
  public let name: String
  /// Whether the threshold is reached, and how many sessions may be missed.
  public let reach: ThresholdReach
  /// The rate over the sessions held so far.
  public let soFar: AttendanceRate
  /// The rate over all sessions.
  public let overAll: AttendanceRate
  /// What was attended so far.
  public let hours: ContactHours

  /// Judges one row of the roll.
  public init(
    _ row: RollRow, _ slots: [Timetable.Slot], of workshop: Workshop, at now: Moment
  ) {
    let own = slots.filter { $0.session.expects(row.group) }
    let sessions = own.map { slot in
      ReachSession(
        day: slot.session.day, span: slot.span(at: now), isHeld: slot.isHeld(at: now, in: workshop),
        mark: row.marks[slot.session.id])
    }
    let rated = sessions.map { RatedSession(isHeld: $0.isHeld, mark: $0.mark) }
    let excused = workshop.threshold.countsExcused
    enrolment = row.enrolment
    number = row.number
    name = row.name
    reach = ThresholdReach(workshop.threshold, sessions)
    soFar = .soFar(rated, excusedCount: excused)
    overAll = .overAll(rated, excusedCount: excused)
    var hours = ContactHours()
    for session in sessions where session.isHeld || session.mark != nil {
      hours.count(session.mark, day: session.day, span: session.span)
    }
    self.hours = hours
  }
}
