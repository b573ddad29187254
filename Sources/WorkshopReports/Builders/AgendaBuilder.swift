public import WorkshopModel

/// Writes the agenda with its computed times.
public struct AgendaBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  /// The language of its own words.
  public let language: Language

  /// Prepares the agenda of a dossier for an audience.
  public init(
    dossier: Dossier, audience: Audience, now: Moment, language: Language = .english
  ) {
    self.language = language
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
  }

  /// The agenda as one table; times are planned ones, and columns that only some agendas need are left
  /// out where nothing stands in them.
  public var document: Document {
    let columns = columns
    let table = Table(
      columns: columns.map(\.column),
      rows: dossier.timetable.slots.map { slot in columns.map { $0.text(slot) } })
    var blocks = titleBlocks("Agenda", dossier.workshop)
    if dossier.sessions.isEmpty {
      blocks.append(.paragraph([Span(tr("No sessions are recorded."))]))
    }
    return document(tr("Agenda: \(dossier.workshop.title)"), blocks + [.table(table)])
  }

  private typealias Cells = (column: Table.Column, text: (Timetable.Slot) -> String)

  private var columns: [Cells] {
    var columns: [Cells] = [
      (column("Day", .trailing), { tr("\($0.session.day)") }), (column("Code"), { $0.code ?? "" }),
      (column("Start"), { clock($0.start) }), (column("End"), { clock($0.end) }),
    ]
    if dossier.sessions.contains(where: { $0.minimumMinutes != nil }) {
      columns.append(
        (column("Minimum", .trailing), { $0.session.minimumMinutes.map { tr("\($0)") } ?? "" }))
    }
    columns += [
      (column("Title"), { $0.session.title }),
      (column("Kind"), { tr(Phrase($0.session.kind.label)) }),
      (column("Room"), { $0.session.room }),
    ]
    if dossier.sessions.contains(where: { !$0.group.isEmpty }) {
      columns.append((column("Group"), { $0.session.group }))
    }
    return columns + [
      (column("Topics"), { $0.session.topicList.joined(separator: "; ") }),
      (
        column("Facilitators"),
        { facilitators(of: $0.session).map(\.person.fullName).joined(separator: "; ") }
      ), (column("Remark"), remark),
    ]
  }

  private func remark(_ slot: Timetable.Slot) -> String {
    let pinned: [Phrase] = slot.session.pinned == nil ? [] : ["pinned"]
    let overlap: [Phrase] = slot.overlap > 0 ? ["overlaps by \(slot.overlap) min"] : []
    return (pinned + overlap).map(tr).joined(separator: ", ")
  }

  func facilitators(of session: Session) -> [EnrolledPerson] {
    (dossier.leads[session.id] ?? []).compactMap { dossier.person($0) }
  }
}
