import TerminalUI
import WorkshopModel

/// What works on weights and ratings.
enum WeightsCommands {
  static let all: [Command] =
    (1...4).map { rating in
      Command(
        "weights.rate\(rating)", "rating \(rating)", .weights, [.character(Character("\(rating)"))],
        hint: rating == 1 ? "rate" : nil,
        with: rating == 1 ? (2...4).map { "weights.rate\($0)" } : [],
        synonyms: ["rate", "score"], unless: needsFactor
      ) { state in
        guard let factor = state.weighed else { return [] }
        if !factor.quadrant.ratings.contains(rating) {
          let usual = factor.quadrant.ratings
          state.say(
            "\(Phrase(factor.quadrant.label)) usually rate \(usual.lowerBound)–\(usual.upperBound)")
        }
        state.moveMethod(by: 1)
        return state.change([factor]) { $0.rating = rating }
      }
    } + [
      Command(
        "weights.weight", "the factor's weight", .weights, [.enter], hint: "weight",
        synonyms: ["importance", "share"], unless: needsFactor
      ) { state in
        guard let factor = state.weighed else { return [] }
        return state.ask(.swot(.weight(factor)))
      },
      Command(
        "weights.more", "a heavier weight", .weights, ["+"], hint: "0.05", with: ["weights.less"],
        synonyms: ["increase"], unless: needsFactor
      ) { $0.shiftWeight(5) },
      Command(
        "weights.less", "a lighter weight", .weights, ["-"], synonyms: ["decrease"],
        unless: needsFactor
      ) { $0.shiftWeight(-5) },
      Command(
        "weights.normalise", "make the weights sum to 1.00", .weights, ["N"], hint: "sum to 1.00",
        synonyms: ["normalise", "normalize", "scale"], unless: needsUneven
      ) { $0.normaliseWeights(byDots: false) },
      Command(
        "weights.dots", "weights in proportion to the dots", .weights, ["D"],
        synonyms: ["votes", "priority"], unless: needsFactor
      ) { $0.normaliseWeights(byDots: true) },
      Command(
        "weights.clear", "neither weight nor rating", .weights, ["."],
        synonyms: ["remove", "empty"],
        unless: needsFactor
      ) { state in
        guard let factor = state.weighed else { return [] }
        return state.change([factor]) { ($0.weight, $0.rating) = (nil, nil) }
      },
    ]

  @Sendable private static func needsFactor(_ state: AppState) -> Phrase? {
    state.weighed == nil ? "There is no factor to weigh yet." : nil
  }

  @Sendable private static func needsUneven(_ state: AppState) -> Phrase? {
    if let reason = needsFactor(state) { return reason }
    guard let board = state.methodBoard else { return nil }
    let tables = [true, false].map { Weighting(board, isInternal: $0) }
    return tables.allSatisfy {
      $0.rows.isEmpty || $0.isNormal && $0.rows.allSatisfy { $0.factor.weight != nil }
    }
      ? "The weights sum to 1.00 already." : nil
  }
}

extension AppState {
  fileprivate mutating func shiftWeight(_ by: Int) -> [Effect] {
    guard let factor = weighed else { return [] }
    return change([factor]) { $0.weight = min(100, max(0, ($0.weight ?? 0) + by)) }
  }

  /// Makes the weights of both tables sum to 1.00, and says what that changed.
  fileprivate mutating func normaliseWeights(byDots: Bool) -> [Effect] {
    guard let board = methodBoard else { return [] }
    let dots = board.dots
    let changed = [true, false].flatMap { isInternal -> [Factor] in
      let table = Weighting(board, isInternal: isInternal)
      return byDots
        ? table.weighted(table.rows.map { dots[$0.factor.id] ?? 0 }) : table.normalised
    }.filter { factor in board.factors.first { $0.id == factor.id }?.weight != factor.weight }
    guard !changed.isEmpty else {
      say("The weights are in proportion already")
      return []
    }
    let codes = board.codes
    let changes = changed.prefix(4).map { factor in
      let before = board.factors.first { $0.id == factor.id }?.weight
      let text =
        "\(before.map { Weighting.text($0) } ?? "–") → \(Weighting.text(factor.weight ?? 0))"
      return "\(codes[factor.id] ?? "") \(text)"
    }.joined(separator: ", ")
    say("Changed \(changed.count) weights: \(digits: changes)\(changed.count > 4 ? ", …" : "")")
    let weights = Dictionary(uniqueKeysWithValues: changed.map { ($0.id, $0.weight) })
    return change(changed) { $0.weight = weights[$0.id] ?? nil }
  }
}
