import WorkshopModel

/// The attendance of a whole workshop: everybody on the roll, over the sessions held.
struct AttendanceFacts: Hashable {
  /// How many sessions that take marks have been held.
  let held: Int
  /// One for each person on the roll and session held.
  let entries: Int
  /// Entries without a mark.
  let unmarked: Int
  /// Attended entries in percent of those not excused, rounded down; nil when nothing is marked.
  let percent: Int?

  /// The facts of a dossier as of now.
  init(_ dossier: Dossier, at now: Moment) {
    let slots = dossier.timetable.marked.filter { dossier.isHeld($0, at: now) }
    let rates = dossier.participants.map { dossier.rate(of: $0, at: now) }
    held = slots.count
    entries = slots.count * rates.count
    unmarked = rates.reduce(0) { $0 + $1.unmarked }
    let counted = rates.reduce(0) { $0 + $1.counted }
    let attended = rates.reduce(0) { $0 + $1.attended }
    percent = entries > unmarked && counted > 0 ? attended * 100 / counted : nil
  }
}

extension Dossier {
  /// Whether a session counts for attendance; in a completed workshop every session has been held.
  func isHeld(_ slot: Timetable.Slot, at now: Moment) -> Bool {
    workshop.status == .completed || slot.isHeld(at: now, from: firstDay)
  }

  /// The first day, when it is known exactly.
  private var firstDay: CivilDate? {
    switch workshop.dates.precision {
    case .day, .range: workshop.dates.start
    case .month, .year, .unknown: nil
    }
  }

  /// A person's attendance rate over the sessions held so far.
  func rate(of enrolled: EnrolledPerson, at now: Moment) -> AttendanceRate {
    .soFar(
      timetable.marked.map { slot in
        RatedSession(
          isHeld: isHeld(slot, at: now), mark: marks[slot.session.id]?[enrolled.enrolment.id])
      })
  }
}
