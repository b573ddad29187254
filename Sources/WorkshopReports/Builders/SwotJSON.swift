import WorkshopModel

/// A board as an object from which every number of the export can be worked out by hand.
extension Dossier {
  func object(_ filled: FilledBoard, hidesOpenRounds: Bool = true) -> JSONValue {
    let board = filled.board
    let factors = Quadrant.allCases.map { quadrant in
      JSONValue.Member(
        quadrant.rawValue,
        .array(filled.factors(in: quadrant).map { object($0.factor, $0.code, in: filled) }))
    }
    return [
      "id": .id(board.id), "question": .text(board.question),
      "session": .text(board.session.flatMap { timetable.slot(of: $0)?.code }),
      "facilitator": .text(person(board.facilitator)?.person.fullName),
      "group": .text(board.group), "phase": .text(board.phase?.rawValue),
      "factors": .object(factors),
      "rounds": .array(filled.rounds.map { object($0, in: filled, hides: hidesOpenRounds) }),
      "weights": weights(filled),
      "strategies": .array(filled.citedStrategies.map(object)),
      "stakeholders": .array(filled.stakeholders.map(object)),
      "actions": .array(actions.filter { filled.source(of: $0) != nil }.map(object)),
    ]
  }

  private func object(_ factor: Factor, _ code: String, in filled: FilledBoard) -> JSONValue {
    let under = filled.family(of: factor.id).filter { $0.id != factor.id }
    return JSONValue.object([
      .init("id", .id(factor.id)), .init("code", .string(code)),
    ]).adding(members(factor)).adding([
      .init("dots", .number(filled.dots(of: factor.id))),
      .init("source", .id(factor.source)),
      .init(
        "originals",
        .array(
          under.map { original in
            JSONValue.object([
              .init("id", .id(original.id)), .init("mergedInto", .id(original.mergedInto)),
              .init("quadrant", .string(original.quadrant.rawValue)),
            ]).adding(members(original))
          })),
    ])
  }

  private func members(_ factor: Factor) -> [JSONValue.Member] {
    let score = factor.weight.flatMap { weight in factor.rating.map { weight * $0 } }
    return [
      .init("text", .text(factor.text)), .init("votes", .integer(factor.votes)),
      .init("raisedBy", .text(factor.raisedBy)), .init("group", .text(factor.group)),
      .init("evidence", .text(factor.evidence?.rawValue)), .init("theme", .text(factor.theme)),
      .init("note", .text(factor.note)), .init("weightHundredths", .number(factor.weight)),
      .init("rating", .number(factor.rating)), .init("scoreHundredths", .number(score)),
    ]
  }

  private func object(_ round: VoteRound, in filled: FilledBoard, hides: Bool) -> JSONValue {
    let codes = filled.codes
    let ballots = filled.ballots(of: round.id).map { ballot -> JSONValue in
      let check = filled.check(ballot)
      let votes = filled.votes.filter { $0.ballot == ballot.id && $0.dots > 0 }
        .sorted {
          (codes[$0.factor] ?? "", $0.factor.description) < (
            codes[$1.factor] ?? "", $1.factor.description
          )
        }
      let isHidden = hides && !round.isClosed
      return [
        "id": .id(ballot.id), "group": .text(ballot.group), "voters": .number(ballot.voters),
        "expected": .number(check.expected), "cast": isHidden ? .null : .integer(check.cast),
        "difference": isHidden ? .null : .number(check.difference),
        "votes": .array(
          isHidden
            ? []
            : votes.map {
              [
                "factor": .id($0.factor), "code": .text(codes[$0.factor]),
                "dots": .integer($0.dots),
              ]
            }),
      ]
    }
    return [
      "id": .id(round.id), "name": .text(round.name), "budget": .number(round.budget),
      "most": .number(round.most), "closed": .bool(round.isClosed), "ballots": .array(ballots),
    ]
  }

  private func weights(_ filled: FilledBoard) -> JSONValue {
    let tables = [true, false].map { Weighting(filled, isInternal: $0) }
    let sides = tables.map { table -> JSONValue in
      [
        "weightSumHundredths": .integer(table.weightSum), "totalHundredths": .number(table.total),
      ]
    }
    let position = Position(inside: tables[0].total, outside: tables[1].total)
    return [
      "internal": sides[0], "external": sides[1], "cell": .number(position?.cell),
      "advice": .text(position?.advice.rawValue),
    ]
  }

  private func object(_ strategy: CitedStrategy) -> JSONValue {
    [
      "id": .id(strategy.strategy.id), "pairing": .string(strategy.pairing.rawValue),
      "text": .text(strategy.strategy.text), "factors": .array(strategy.factors.map { .id($0) }),
      "codes": .array(strategy.codes.map { .string($0) }),
    ]
  }

  private func object(_ stakeholder: Stakeholder) -> JSONValue {
    [
      "id": .id(stakeholder.id), "name": .text(stakeholder.name),
      "interest": .number(stakeholder.interest), "influence": .number(stakeholder.influence),
      "stance": .text(stakeholder.stance?.rawValue),
    ]
  }
}

extension SwotBuilder {
  /// The boards as an object.
  public var json: JSONValue {
    let boards = dossier.boards.map { filled in
      dossier.object(filled, hidesOpenRounds: audience != .internal).adding([
        .init("comparison", comparisonObject(filled))
      ])
    }
    return dossier.listed(.swot, audience, "swotBoards", boards)
  }

  private func comparisonObject(_ filled: FilledBoard) -> JSONValue {
    guard let (sibling, comparison) = comparisons[filled.board.id] else { return .null }
    let isInside = audience == .internal
    let rows = comparison.rows.compactMap { row -> JSONValue? in
      if row.fate == .gone, !isInside { return nil }
      return [
        "fate": .string(row.fate.rawValue), "id": .id(row.now?.factor.id),
        "now": .text(row.now?.code), "before": .text(row.before?.code),
        "textBefore": isInside ? .text(row.before?.factor.text) : .null,
      ]
    }
    let counts = BoardComparison.Fate.allCases.map {
      JSONValue.Member($0.rawValue, .integer(comparison.count($0)))
    }
    return [
      "workshop": isInside ? .text(sibling.workshop.code) : .null,
      "board": .id(sibling.filled.board.id), "counts": .object(counts), "rows": .array(rows),
      "actions": .array(isInside ? sibling.ownActions.map(dossier.object) : []),
    ]
  }
}
