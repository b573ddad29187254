public import WorkshopModel

/// Writes what was promised: who does what until when.
public struct ActionsBuilder: Report {
  let dossier: Dossier
  let audience: Audience
  /// The language of its own words.
  public let language: Language

  /// Prepares the actions of a dossier for an audience.
  public init(
    dossier: Dossier, audience: Audience, now: Moment, language: Language = .english
  ) {
    self.language = language
    self.dossier = dossier.disclosed(to: audience)
    self.audience = audience
  }

  /// Where an action came from: the codes of its factors, and what was typed.
  private func origin(of action: Action) -> String {
    [dossier.boards.compactMap { $0.source(of: action) }.first ?? "", action.origin]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The actions as one table.
  public var document: Document {
    let columns = [
      column("No.", .trailing), column("Action"), column("Owner"),
      column("Due"), column("Status"), column("Origin"), column("Indicator"),
    ]
    let rows = dossier.actions.enumerated().map { index, action in
      [
        tr("\(index + 1)"), action.text, action.owner, language.localDigits(action.due?.iso ?? ""),
        tr(Phrase(action.status.rawValue)), origin(of: action), action.indicator,
      ]
    }
    var blocks = titleBlocks("Actions", dossier.workshop)
    if rows.isEmpty { blocks.append(.paragraph([Span(tr("No actions are recorded."))])) }
    return document(
      tr("Actions: \(dossier.workshop.title)"),
      blocks + [.table(Table(columns: columns, rows: rows))])
  }
}
