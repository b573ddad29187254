public import WorkshopModel

/// Writes the roll: a row for each person, a column for each session.
public struct AttendanceBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  let now: Moment
  let facts: AttendanceFacts

  /// Prepares the roll of a dossier for an audience, with rates as of now.
  public init(dossier: Dossier, audience: Audience, now: Moment) {
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
    self.now = now
    facts = AttendanceFacts(dossier, at: now)
  }

  /// The roll as one table; in public rows have numbers and no names.
  public var document: Document {
    var blocks = dossier.titleBlocks("Attendance")
    if audience == .public, people.isEmpty, !dossier.participants.isEmpty {
      let small = "The roll is withheld (fewer than \(ReportedCount.smallest) people)."
      blocks.append(.paragraph([Span(small)]))
    } else {
      blocks.append(.paragraph([Span(overall)]))
    }
    blocks.append(.table(table))
    if !people.isEmpty {
      blocks.append(
        .paragraph([
          Span(
            "P present, L late, < left early (with minutes where known), E excused, A absent, "
              + "\(Mark.unmarkedLetter) unmarked, which is not absent.", .muted)
        ]))
    }
    return Document(title: "Attendance: \(dossier.workshop.title)", blocks: blocks)
  }

  /// Those on the roll; in public only when they are enough.
  var people: [EnrolledPerson] {
    let people = dossier.participants
    return audience == .public && people.count < ReportedCount.smallest ? [] : people
  }

  var slots: [Timetable.Slot] { dossier.timetable.marked }

  private var overall: String {
    guard let percent = facts.percent else { return "No attendance is recorded." }
    let unmarked = facts.unmarked > 0 ? "; \(facts.unmarked) of \(facts.entries) unmarked" : ""
    return "Attendance: \(percent)% over \(Prose.count(facts.held, "session")) held\(unmarked)."
  }

  private var table: Table {
    var columns = [Table.Column("No.", .trailing)]
    if isNamed { columns += [Table.Column("Name"), Table.Column("Sex")] }
    columns.append(Table.Column("Agency"))
    columns += slots.map { Table.Column($0.code ?? "") }
    columns += [Table.Column("Rate", .trailing), Table.Column("Unmarked", .trailing)]
    return Table(columns: columns, rows: people.map(row))
  }

  private func row(_ enrolled: EnrolledPerson) -> [String] {
    let rate = dossier.rate(of: enrolled, at: now)
    var cells = [enrolled.enrolment.number.map(String.init) ?? ""]
    if isNamed { cells += [enrolled.person.fullName, enrolled.person.sex?.rawValue ?? ""] }
    cells.append(enrolled.organisation?.name ?? "")
    cells += slots.map { slot in
      let isExpected = slot.session.expects(enrolled.enrolment.group)
      return isExpected ? mark(of: enrolled, in: slot)?.exactLetter ?? Mark.unmarkedLetter : ""
    }
    cells.append(rate.percent == nil ? "" : rate.label)
    cells.append(rate.unmarked > 0 ? String(rate.unmarked) : "")
    return cells
  }

  private var isNamed: Bool { audience != .public }

  func mark(of person: EnrolledPerson, in slot: Timetable.Slot) -> Mark? {
    dossier.marks[slot.session.id]?[person.enrolment.id]
  }
}
