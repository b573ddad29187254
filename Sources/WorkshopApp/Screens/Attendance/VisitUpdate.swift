import TerminalUI
import WorkshopModel

extension AppState {
  /// The session whose clock runs now: of this day, or running.
  var clockedSession: Timetable.Slot? {
    guard let workshop, let slot = workshop.session else { return nil }
    if slot.session.isRunning { return slot }
    let date = workshop.workshop.firstDay?.adding(days: slot.session.day - 1)
    return date == now.date ? slot : nil
  }

  /// Notes that the selection, or the person under the cursor, goes out or comes in now.
  mutating func checkNow(isOut: Bool) -> [Effect] {
    guard let slot = clockedSession else {
      warn(
        "This session is not today; \(keymap.key("attendance.trail")) gives the times of a person")
      return []
    }
    let (minute, span) = (now.minutes, slot.span(at: now))
    var unchanged = 0
    let effects = mark { current in
      let changed =
        isOut
        ? Mark.goingOut(current, at: minute, in: span)
        : Mark.comingIn(current, at: minute, in: span)
      if changed == nil { unchanged += 1 }
      return changed ?? current
    }
    let time = CivilTime(minutes: minute).map { language($0) } ?? ""
    if unchanged > 0 {
      say(
        isOut ? "Out already, or not in since" : "In already, or the time of leaving is not known")
    } else if workshop?.roll.refused == nil {
      say(isOut ? "Out at \(time); \(keymap.key("attendance.in")) is back again" : "In at \(time)")
    }
    return effects
  }

  /// Asks for the times of one mark.
  mutating func askVisits(_ trail: MarkTrail) -> [Effect] {
    guard let slot = workshop?.timetable.slot(of: trail.register.session) else { return [] }
    return ask(
      .visits(trail.register.enrolment, slot, known: trail.register.mark?.visits.typed ?? ""))
  }

  /// Records the times that were typed; false when they cannot be read.
  mutating func accept(
    visits text: String, of enrolment: EntityID, in slot: Timetable.Slot
  ) -> [Effect]? {
    guard let visits = [Visit](visits: text), !visits.isEmpty,
      let mark = Mark(visits: visits, in: slot.span(at: now))
    else {
      warn("Times such as 9:12-10:10, 10:40- one after the other; the last may be open")
      return nil
    }
    let entry = MarkEntry(session: slot.session.id, enrolment: enrolment, mark: mark)
    workshop?.roll.apply(entry)
    return write(.mark([entry], .live, continuing: false))
  }
}
