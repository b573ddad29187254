import WorkshopModel

/// Who raised what, whom it concerns, who does what, and what became of an earlier board.
extension SwotBuilder {
  func sources(_ filled: FilledBoard) -> [Block] {
    FactorSource.Kind.allCases.flatMap { kind -> [Block] in
      let table = SourceTable(filled, by: kind)
      guard table.rows.contains(where: { !$0.name.isEmpty }) else { return [] }
      let rows = table.rows.map { row in
        [row.name.isEmpty ? tr("nobody said who") : row.name]
          + Quadrant.allCases.map { tr("\(row.count($0))") } + [row.alone.joined(separator: " ")]
      }
      let columns =
        [column(kind == .agency ? "Agency" : "Group")]
        + Quadrant.allCases.map { Table.Column(tr(Phrase($0.label)), .trailing) }
        + [column("Raised by nobody else")]
      return [
        .heading(level: 3, tr(kind == .agency ? "By agency" : "By group")),
        .table(Table(columns: columns, rows: rows)),
      ]
    }
  }

  func stakeholders(_ filled: FilledBoard) -> [Block] {
    guard !filled.stakeholders.isEmpty else { return [] }
    let rows = filled.stakeholders.map { stakeholder in
      [
        stakeholder.name, stakeholder.interest.map { tr("\($0)") } ?? "",
        stakeholder.influence.map { tr("\($0)") } ?? "",
        stakeholder.stance.map { tr(Phrase($0.rawValue)) } ?? "",
      ]
    }
    return [
      .heading(level: 3, tr("Stakeholders")),
      .table(
        Table(
          columns: [
            column("Stakeholder"), column("Interest", .trailing), column("Influence", .trailing),
            column("What to do"),
          ], rows: rows)),
    ]
  }

  /// The actions that came out of the board.
  func actions(_ filled: FilledBoard) -> [Block] {
    let rows = dossier.actions.compactMap { action -> [String]? in
      guard let source = filled.source(of: action) else { return nil }
      return [
        source, action.text, action.owner, language.localDigits(action.due?.iso ?? ""),
        tr(Phrase(action.status.rawValue)), action.indicator,
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 3, tr("Actions")),
      .table(
        Table(
          columns: [
            column("From"), column("Action"), column("Owner"), column("Due"), column("Status"),
            column("Indicator"),
          ], rows: rows)),
    ]
  }

  /// What is new, moved, the same and gone; the words of another workshop stay inside.
  func comparison(_ filled: FilledBoard) -> [Block] {
    guard let (sibling, comparison) = comparisons[filled.board.id] else { return [] }
    let isInside = audience == .internal
    let dates = language(sibling.workshop.dates)
    let what = isInside ? "\(sibling.workshop.place) · \(dates)" : dates
    let texts = Dictionary(filled.factors.map { ($0.id, $0.text) }, uniquingKeysWith: { $1 })
    let rows = comparison.rows.compactMap { row -> [String]? in
      if row.fate == .gone, !isInside { return nil }
      let text = row.now.flatMap { texts[$0.factor.id] } ?? row.before?.factor.text ?? ""
      return [tr(Phrase(row.fate.rawValue)), row.now?.code ?? "", row.before?.code ?? "", text]
    }
    let counts = BoardComparison.Fate.allCases.map {
      "\(tr(Phrase($0.rawValue))): \(tr("\(comparison.count($0))"))"
    }.joined(separator: ", ")
    let table = Table(
      columns: [column("Fate"), column("Now"), column("Before"), column("Factor")], rows: rows)
    var blocks: [Block] = [
      .heading(level: 3, tr("Compared with \(what)")), .paragraph([Span(counts)]), .table(table),
    ]
    if isInside, !sibling.ownActions.isEmpty {
      let rows = sibling.ownActions.map { action in
        [
          action.text, action.owner, language.localDigits(action.due?.iso ?? ""),
          action.isOverdue(on: now.date) ? tr("overdue") : tr(Phrase(action.status.rawValue)),
        ]
      }
      blocks.append(
        .table(
          Table(
            columns: [column("Its actions"), column("Owner"), column("Due"), column("Status")],
            rows: rows)))
    }
    return blocks
  }
}

extension FilledBoard {
  /// The codes of what an action came from; nil when it came from something else.
  func source(of action: Action) -> String? {
    if let id = action.strategy,
      let strategy = citedStrategies.first(where: { $0.strategy.id == id })
    {
      return strategy.sum.isEmpty ? strategy.pairing.label : strategy.sum
    }
    return action.factor.flatMap { codes[$0] }
  }
}
