/// Shares a whole number out so that nothing is lost to rounding.
public enum LargestRemainder {
  /// Whole parts of `total` in proportion to `weights`, which add up to it exactly.
  ///
  /// Each part is within 1 of its exact share, and equal remainders are served from the front. When
  /// all weights are 0 the parts are equal; without weights there are none.
  public static func split(_ total: Int, by weights: [Int]) -> [Int] {
    guard !weights.isEmpty else { return [] }
    let sum = weights.reduce(0, +)
    let shares = sum > 0 ? weights : Array(repeating: 1, count: weights.count)
    let whole = sum > 0 ? sum : weights.count
    var parts = shares.map { $0 * total / whole }
    let remainders = shares.map { $0 * total % whole }
    let missing = total - parts.reduce(0, +)
    let order = shares.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
    for index in order.prefix(missing) { parts[index] += 1 }
    return parts
  }
}
