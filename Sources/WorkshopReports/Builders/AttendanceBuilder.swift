public import WorkshopModel

/// Writes the roll: a row for each person, a column for each session.
public struct AttendanceBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  /// The language of its own words.
  public let language: Language
  let now: Moment
  let facts: AttendanceFacts

  /// Prepares the roll of a dossier for an audience, with rates as of now.
  public init(
    dossier: Dossier, audience: Audience, now: Moment, language: Language = .english
  ) {
    self.language = language
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
    self.now = now
    facts = AttendanceFacts(dossier, at: now)
  }

  /// The roll as one table; in public rows have numbers and no names.
  public var document: Document {
    var blocks = titleBlocks("Attendance", dossier.workshop)
    if audience == .public, people.isEmpty, !dossier.participants.isEmpty {
      let small = tr("The roll is withheld (fewer than \(ReportedCount.smallest) people).")
      blocks.append(.paragraph([Span(small)]))
    } else {
      blocks.append(.paragraph([Span(overall)]))
    }
    blocks.append(.table(table))
    if !people.isEmpty {
      blocks.append(
        .paragraph([
          Span(
            tr(
              """
              P present, L late, < left early (with minutes where known), E excused, A absent, \
              \(Mark.unmarkedLetter) unmarked, which is not absent.
              """), .muted)
        ]))
    }
    return document(tr("Attendance: \(dossier.workshop.title)"), blocks)
  }

  /// Those on the roll; in public only when they are enough.
  var people: [EnrolledPerson] {
    let people = dossier.participants
    return audience == .public && people.count < ReportedCount.smallest ? [] : people
  }

  var slots: [Timetable.Slot] { dossier.timetable.marked }

  private var overall: String {
    guard let percent = facts.percent else { return tr("No attendance is recorded.") }
    let sessions: Phrase = "\(facts.held) sessions"
    return facts.unmarked > 0
      ? tr(
        "Attendance: \(percent)% over \(sessions) held; \(facts.unmarked) of \(facts.entries) unmarked."
      )
      : tr("Attendance: \(percent)% over \(sessions) held.")
  }

  private var table: Table {
    var columns = [column("No.", .trailing)]
    if isNamed { columns += [column("Name"), column("Sex")] }
    columns.append(column("Agency"))
    columns += slots.map { Table.Column($0.code ?? "") }
    columns += [column("Rate", .trailing), column("Unmarked", .trailing)]
    if isNamed { columns += [column("Hours", .trailing), column("Days", .trailing)] }
    return Table(columns: columns, rows: people.map(row))
  }

  private func row(_ enrolled: EnrolledPerson) -> [String] {
    let rate = dossier.rate(of: enrolled, at: now)
    var cells = [enrolled.enrolment.number.map(language.callAsFunction) ?? ""]
    if isNamed {
      cells += [
        enrolled.person.fullName, enrolled.person.sex.map { tr(Phrase($0.rawValue)) } ?? "",
      ]
    }
    cells.append(enrolled.organisation?.name ?? "")
    cells += slots.map { slot in
      let isExpected = slot.session.expects(enrolled.enrolment.group)
      guard isExpected else { return "" }
      return language.localDigits(mark(of: enrolled, in: slot)?.exactLetter ?? Mark.unmarkedLetter)
    }
    cells.append(rate.percent == nil ? "" : tr(rate.phrase))
    cells.append(rate.unmarked > 0 ? tr("\(rate.unmarked)") : "")
    guard isNamed else { return cells }
    let hours = dossier.hours(of: enrolled, at: now)
    return cells + [tr(hours.phrase), tr(hours.daysPhrase)]
  }

  private var isNamed: Bool { audience != .public }

  func mark(of person: EnrolledPerson, in slot: Timetable.Slot) -> Mark? {
    dossier.marks[slot.session.id]?[person.enrolment.id]
  }
}
