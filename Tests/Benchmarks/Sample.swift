/// Figures of the same kind, from smallest to largest.
struct Sample {
  private let sorted: [Double]

  init(_ figures: [Double]) { sorted = figures.sorted() }

  var median: Double { percentile(50) }
  var largest: Double { sorted.last ?? .nan }
  var mean: Double { sorted.reduce(0, +) / Double(sorted.count) }

  /// The figure that `percent` of all do not exceed.
  func percentile(_ percent: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let index = Int((percent / 100 * Double(sorted.count)).rounded(.up)) - 1
    return sorted[max(0, min(sorted.count - 1, index))]
  }
}
