public import WorkshopModel

/// Writes the agenda with its computed times.
public struct AgendaBuilder: Report {
  let dossier: Dossier
  let audience: Audience

  /// Prepares the agenda of a dossier for an audience.
  public init(dossier: Dossier, audience: Audience, now: Moment) {
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
  }

  /// The agenda as one table; times are planned ones.
  public var document: Document {
    let columns = [
      Table.Column("Day", .trailing), Table.Column("Code"), Table.Column("Start"),
      Table.Column("End"), Table.Column("Title"), Table.Column("Kind"), Table.Column("Room"),
      Table.Column("Topics"), Table.Column("Facilitators"), Table.Column("Remark"),
    ]
    let table = Table(columns: columns, rows: dossier.timetable.slots.map(row))
    var blocks = dossier.titleBlocks("Agenda")
    if dossier.sessions.isEmpty {
      blocks.append(.paragraph(["No sessions are recorded."]))
    }
    return Document(
      title: "Agenda: \(dossier.workshop.title)", blocks: blocks + [.table(table)])
  }

  private func row(_ slot: Timetable.Slot) -> [String] {
    let session = slot.session
    return [
      String(session.day), slot.code ?? "", Prose.clock(slot.start), Prose.clock(slot.end),
      session.title, session.kind.label, session.room,
      session.topicList.joined(separator: "; "),
      facilitators(of: session).map(\.person.fullName).joined(separator: "; "), remark(slot),
    ]
  }

  private func remark(_ slot: Timetable.Slot) -> String {
    let pinned = slot.session.pinned == nil ? [] : ["pinned"]
    let overlap = slot.overlap > 0 ? ["overlaps by \(slot.overlap) min"] : []
    let group = slot.session.group.isEmpty ? [] : ["group \(slot.session.group)"]
    return (group + pinned + overlap).joined(separator: ", ")
  }

  func facilitators(of session: Session) -> [EnrolledPerson] {
    (dossier.leads[session.id] ?? []).compactMap { dossier.person($0) }
  }
}
