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

  /// The agenda as one table; times are planned ones.
  public var document: Document {
    let columns = [
      column("Day", .trailing), column("Code"), column("Start"),
      column("End"), column("Title"), column("Kind"), column("Room"),
      column("Topics"), column("Facilitators"), column("Remark"),
    ]
    let table = Table(columns: columns, rows: dossier.timetable.slots.map(row))
    var blocks = titleBlocks("Agenda", dossier.workshop)
    if dossier.sessions.isEmpty {
      blocks.append(.paragraph([Span(tr("No sessions are recorded."))]))
    }
    return document(tr("Agenda: \(dossier.workshop.title)"), blocks + [.table(table)])
  }

  private func row(_ slot: Timetable.Slot) -> [String] {
    let session = slot.session
    return [
      tr("\(session.day)"), slot.code ?? "", clock(slot.start), clock(slot.end),
      session.title, tr(Phrase(session.kind.label)), session.room,
      session.topicList.joined(separator: "; "),
      facilitators(of: session).map(\.person.fullName).joined(separator: "; "), remark(slot),
    ]
  }

  private func remark(_ slot: Timetable.Slot) -> String {
    let pinned: [Phrase] = slot.session.pinned == nil ? [] : ["pinned"]
    let overlap: [Phrase] = slot.overlap > 0 ? ["overlaps by \(slot.overlap) min"] : []
    let group: [Phrase] = slot.session.group.isEmpty ? [] : ["group \(slot.session.group)"]
    return (group + pinned + overlap).map(tr).joined(separator: ", ")
  }

  func facilitators(of session: Session) -> [EnrolledPerson] {
    (dossier.leads[session.id] ?? []).compactMap { dossier.person($0) }
  }
}
