import WorkshopModel

/// What the method makes of the four lists: dots, weights and strategies.
extension SwotBuilder {
  func themes(_ filled: FilledBoard) -> [Block] {
    guard !filled.themes.isEmpty else { return [] }
    return [
      .heading(level: 3, tr("Themes")),
      .list(
        filled.themes.map { theme in
          [
            Span(theme.name, .strong),
            Span(
              ": " + theme.factors.map { "\($0.code) \($0.factor.text)" }.joined(separator: "; ")),
          ]
        }),
    ]
  }

  /// A table for each closed round, and one for dots that were given without a round.
  func votes(_ filled: FilledBoard) -> [Block] {
    if filled.rounds.isEmpty {
      guard filled.coded.contains(where: { (filled.dots(of: $0.factor.id) ?? 0) > 0 }) else {
        return []
      }
      let places = filled.ranking
      return [
        .heading(level: 3, tr("Dots")), .table(ranking(places.map { ($0, []) }, groups: [])),
      ]
    }
    return filled.rounds.flatMap { round -> [Block] in
      let heading = Block.heading(level: 3, tr("Dots: \(round.name)"))
      guard round.isClosed else {
        return [heading, .paragraph([Span(tr("The round is open; its dots are not shown."))])]
      }
      let ballots = filled.ballots(of: round.id)
      let places = Ranking.places(filled.coded) { filled.dots(of: $0.factor.id, in: round) }
      let groups = ballots.count > 1 ? ballots : []
      let rows = places.map { place in
        (place, groups.map { filled.dots(of: place.thing.factor.id, in: $0) })
      }
      let checks = ballots.map { ballot -> [Span] in
        let name = ballot.group.isEmpty ? tr("the whole room") : ballot.group
        let voters = ballot.voters.map { tr("\($0) voters") + ", " } ?? ""
        return [Span("\(name): \(voters)\(tr(filled.check(ballot).phrase))")]
      }
      return [heading, .list(checks), .table(ranking(rows, groups: groups.map(\.group)))]
    }
  }

  private func ranking(
    _ rows: [(place: Ranking.Place<FilledBoard.Coded>, dots: [Int])], groups: [String]
  ) -> Table {
    let columns =
      [column("Place", .trailing), column("Code"), column("Factor")]
      + groups.map { Table.Column($0.isEmpty ? tr("the whole room") : $0, .trailing) }
      + [column("Dots", .trailing)]
    return Table(
      columns: columns,
      rows: rows.map { place, dots in
        [
          tr("\(place.place)") + (place.isShared ? "=" : ""), place.thing.code,
          place.thing.factor.text,
        ]
          + dots.map { tr("\($0)") } + [tr("\(place.score)")]
      })
  }

  /// The two tables with their totals, and where these stand.
  func weights(_ filled: FilledBoard) -> [Block] {
    guard filled.factors.contains(where: { $0.weight != nil || $0.rating != nil }) else {
      return []
    }
    var blocks: [Block] = []
    let tables = [true, false].map { Weighting(filled, isInternal: $0) }
    for (table, isInternal) in zip(tables, [true, false]) where !table.rows.isEmpty {
      blocks.append(.heading(level: 3, tr(isInternal ? "Internal (IFE)" : "External (EFE)")))
      let rows = table.rows.map { row in
        [
          row.code, row.factor.text, row.factor.weight.map(number) ?? "",
          row.factor.rating.map { tr("\($0)") + (row.isUnusual ? " !" : "") } ?? "",
          row.score.map(number) ?? "",
        ]
      }
      let sum = [
        "", tr("Total"), number(table.weightSum), "", table.total.map(number) ?? "",
      ]
      blocks.append(
        .table(
          Table(
            columns: [
              column("Code"), column("Factor"), column("Weight", .trailing),
              column("Rating", .trailing), column("Score", .trailing),
            ], rows: rows + [sum])))
      if !table.isNormal {
        blocks.append(.note([Span(tr("The weights do not sum to 1.00."))], label: tr("Note")))
      }
      if let total = table.total {
        blocks.append(.paragraph([Span(tr(Position.reading(total, isInternal: isInternal)))]))
      }
    }
    guard tables.allSatisfy(\.isNormal),
      let position = Position(inside: tables[0].total, outside: tables[1].total)
    else { return blocks }
    let picture = position.picture().joined(separator: "\n")
    let advice = tr("cell \(position.numeral): \(Phrase(position.advice.rawValue))")
    return blocks + [.paragraph([Span(picture + "\n" + advice)])]
  }

  /// The matrix as a grid.
  func strategies(_ filled: FilledBoard) -> [Block] {
    guard !filled.strategies.isEmpty else { return [] }
    let grid = Grid(
      cells: [Pairing.so, .wo, .st, .wt].map { pairing in
        Grid.Cell(
          title: pairing.label, meaning: tr(Phrase(pairing.meaning)),
          items: filled.strategies(in: pairing).map {
            Grid.Item(code: $0.sum.isEmpty ? "?" : $0.sum + ":", text: $0.strategy.text)
          })
      })
    return [.heading(level: 3, tr("Strategies")), .grid(grid)]
  }
}
