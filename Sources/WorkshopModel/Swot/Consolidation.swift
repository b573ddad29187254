/// Brings the boards of break-out groups together on one.
public enum Consolidation {
  /// The factors that groups' boards have and the common one lacks, each with its group and the
  /// factor of which it was made; without identities.
  ///
  /// What was brought before is known by its source and is not brought twice.
  public static func additions(from boards: [FilledBoard], to common: FilledBoard) -> [Factor] {
    let known = Set(common.factors.compactMap(\.source))
    var ranks: [Quadrant: String] = [:]
    for quadrant in Quadrant.allCases {
      ranks[quadrant] = common.factors(in: quadrant).last?.factor.rank
    }
    var additions: [Factor] = []
    for board in boards where board.board.id != common.board.id {
      for (_, factor) in board.coded where !known.contains(factor.id) {
        var copy = factor
        copy.id = .unassigned
        copy.board = common.board.id
        copy.source = factor.id
        copy.mergedInto = nil
        let agencies = board.agencies(of: factor.id)
        if agencies.count == 1 { copy.raisedBy = agencies[0] }
        copy.group = board.groups(of: factor.id).first ?? board.board.group
        copy.rank = Rank.series(1, after: ranks[factor.quadrant])[0]
        (copy.weight, copy.rating, copy.votes) = (nil, nil, 0)
        ranks[factor.quadrant] = copy.rank
        additions.append(copy)
      }
    }
    return additions
  }
}
