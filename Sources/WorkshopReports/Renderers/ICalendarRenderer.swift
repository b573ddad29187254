import WorkshopModel

/// Writes the sessions of a workshop as a calendar (RFC 5545): an event for each session that takes
/// marks, in the local time of the venue, whatever zone the reader's calendar is in.
enum ICalendarRenderer {
  /// The calendar of an agenda whose first day is known.
  static func render(_ agenda: AgendaBuilder, firstDay: CivilDate, now: Moment) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Muster//Agenda//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(escaped(agenda.dossier.workshop.title))",
    ]
    let stamp = stamp(now)
    for slot in agenda.dossier.timetable.marked {
      lines += event(slot, agenda, firstDay, stamp)
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func event(
    _ slot: Timetable.Slot, _ agenda: AgendaBuilder, _ firstDay: CivilDate, _ stamp: String
  ) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(slot.session.id)@muster", "DTSTAMP:\(stamp)"]
    lines.append("SEQUENCE:\(agenda.dossier.revision)")
    lines.append("STATUS:\(status(agenda.dossier.workshop.status))")
    lines.append("DTSTART:\(time(slot.start, firstDay, slot.session.day))")
    lines.append("DTEND:\(time(slot.end, firstDay, slot.session.day))")
    lines += texts(slot, agenda)
    lines.append("END:VEVENT")
    return lines
  }

  private static func texts(_ slot: Timetable.Slot, _ agenda: AgendaBuilder) -> [String] {
    let session = slot.session
    let workshop = agenda.dossier.workshop
    let leads = agenda.facilitators(of: session).map(\.person.fullName)
    let place = [session.room, workshop.venue, workshop.city, workshop.country]
    var description = session.topicList
    if !leads.isEmpty { description.append("Facilitators: \(leads.joined(separator: ", "))") }
    let members: [(String, String)] = [
      ("SUMMARY", session.title),
      ("LOCATION", place.filter { !$0.isEmpty }.joined(separator: ", ")),
      ("DESCRIPTION", description.joined(separator: "\n")), ("CATEGORIES", session.kind.label),
    ]
    return members.filter { !$0.1.isEmpty }.map { "\($0.0):\(escaped($0.1))" }
  }

  private static func status(_ status: WorkshopStatus) -> String {
    switch status {
    case .planned: "TENTATIVE"
    case .cancelled: "CANCELLED"
    case .confirmed, .running, .completed: "CONFIRMED"
    }
  }

  /// A local time without a zone; past midnight it is the next day's.
  private static func time(_ minutes: Int, _ firstDay: CivilDate, _ day: Int) -> String {
    let date = firstDay.adding(days: day - 1 + minutes / 1440) ?? firstDay
    return compact(date, minutes % 1440) + "00"
  }

  /// A point in time, in universal time.
  private static func stamp(_ now: Moment) -> String {
    let day = now.seconds / 86_400
    let rest = now.seconds % 86_400
    let date = CivilDate(dayNumber: day) ?? .first
    let seconds = rest % 60
    return "\(compact(date, rest / 60))\(seconds < 10 ? "0" : "")\(seconds)Z"
  }

  private static func compact(_ date: CivilDate, _ minutes: Int) -> String {
    "\(date.iso)T\(Prose.clock(minutes))".filter { $0 != "-" && $0 != ":" }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in Printable.text(text) {
      switch character {
      case "\\", ";", ",": result += "\\\(character)"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// The line in pieces of at most 75 bytes, none of which cuts a character.
  private static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result
  }
}
