public import WorkshopModel

/// Writes what was promised: who does what until when.
public struct ActionsBuilder: Report {
  let dossier: Dossier
  let audience: Audience

  /// Prepares the actions of a dossier for an audience.
  public init(dossier: Dossier, audience: Audience, now: Moment) {
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
  }

  /// The actions as one table.
  public var document: Document {
    let columns = [
      Table.Column("No.", .trailing), Table.Column("Action"), Table.Column("Owner"),
      Table.Column("Due"), Table.Column("Status"), Table.Column("Origin"),
    ]
    let rows = dossier.actions.enumerated().map { index, action in
      [
        String(index + 1), action.text, action.owner, action.due?.iso ?? "",
        action.status.rawValue, action.origin,
      ]
    }
    var blocks = dossier.titleBlocks("Actions")
    if rows.isEmpty { blocks.append(.paragraph(["No actions are recorded."])) }
    return Document(
      title: "Actions: \(dossier.workshop.title)",
      blocks: blocks + [.table(Table(columns: columns, rows: rows))])
  }
}
