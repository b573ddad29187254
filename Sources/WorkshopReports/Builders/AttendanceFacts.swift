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
    let slots = dossier.timetable.marked.filter { $0.isHeld(at: now, in: dossier.workshop) }
    let rates = dossier.participants.map { dossier.rate(of: $0, at: now) }
    held = slots.count
    entries = slots.reduce(0) { $0 + dossier.participants(in: $1.session).count }
    unmarked = rates.reduce(0) { $0 + $1.unmarked }
    let counted = rates.reduce(0) { $0 + $1.counted }
    let attended = rates.reduce(0) { $0 + $1.attended }
    percent = entries > unmarked && counted > 0 ? attended * 100 / counted : nil
  }
}

extension Dossier {
  /// What a person has attended so far, in hours and days.
  func hours(of enrolled: EnrolledPerson, at now: Moment) -> ContactHours {
    var hours = ContactHours()
    for slot in timetable.marked where slot.session.expects(enrolled.enrolment.group) {
      let mark = marks[slot.session.id]?[enrolled.enrolment.id]
      guard mark != nil || slot.isHeld(at: now, in: workshop) else { continue }
      hours.count(mark, day: slot.session.day, span: slot.span(at: now))
    }
    return hours
  }

  /// A person's attendance rate over the sessions held so far.
  func rate(of enrolled: EnrolledPerson, at now: Moment) -> AttendanceRate {
    .soFar(
      timetable.marked, of: workshop, group: enrolled.enrolment.group, at: now
    ) { marks[$0]?[enrolled.enrolment.id] }
  }
}
