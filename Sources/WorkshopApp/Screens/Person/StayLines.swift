import TerminalUI
import WorkshopModel

/// One workshop of a person in two lines: when, how much of it and what; then what they were there.
struct StayLines {
  let history: PersonHistory
  let stay: PersonHistory.Stay
  let rate: AttendanceRate

  func draw(_ column: Int, _ row: Int, _ room: Int, _ pen: inout Pen) {
    let dates = pen.language.short(stay.workshop.dates)
    pen.put(dates, column, row, columns: 17)
    let end = column + room
    if stay.enrolled.isOnRoll {
      pen.put(pen.tr(rate.phrase), endingAt: column + 23, row)
      pen.put(rate.unmarkedLabel, column + 24, row, columns: 4, .muted)
    }
    if history.isReturning(in: stay) { pen.put(pen.sign("↻", "r"), column + 29, row, .notice) }
    let title = column + 31
    pen.put(stay.workshop.title, title, row, columns: end - title)
    pen.put(what(pen), column + 2, row + 1, columns: room - 2, .muted)
  }

  /// "participant · withdrawn, Beta Sample came instead · Inspector, Unit, Agency".
  private func what(_ pen: Pen) -> String {
    let enrolment = stay.enrolled.enrolment
    var parts = [
      enrolment.roles.map { pen.tr(Phrase($0.label)) }.joined(separator: ", "),
      enrolment.state == .registered ? "" : pen.tr(Phrase(enrolment.state.label)),
    ]
    if !enrolment.group.isEmpty { parts.append(pen.tr("group \(enrolment.group)")) }
    if !stay.substitute.isEmpty { parts.append(pen.tr("substituted by \(stay.substitute)")) }
    if !stay.replaced.isEmpty { parts.append(pen.tr("instead of \(stay.replaced)")) }
    parts.append(Self.post(enrolment.title, enrolment.unit, stay.enrolled.organisation))
    parts += stay.enrolled.further.map {
      Self.post($0.affiliation.title, $0.affiliation.unit, $0.organisation)
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func post(_ title: String, _ unit: String, _ organisation: Organisation?) -> String
  {
    [title, unit, organisation?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
