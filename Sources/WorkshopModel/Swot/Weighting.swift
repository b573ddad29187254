/// The evaluation of internal factors (IFE) or of external ones (EFE).
public struct Weighting: Sendable {
  /// One line of the table.
  public struct Row: Sendable {
    /// The code of the factor.
    public let code: String
    /// The factor.
    public let factor: Factor
    /// Weight times rating, in hundredths; nil as long as one of them is unknown.
    public var score: Int? {
      factor.weight.flatMap { weight in factor.rating.map { weight * $0 } }
    }
    /// Whether the method gives such a factor another rating.
    public var isUnusual: Bool {
      factor.rating.map { !factor.quadrant.ratings.contains($0) } ?? false
    }
  }

  /// The factors in the order of the board.
  public let rows: [Row]

  /// The table of the internal factors of a board, or of the external ones.
  public init(_ board: FilledBoard, isInternal: Bool) {
    rows = board.coded.filter { $0.factor.quadrant.isInternal == isInternal }
      .map { Row(code: $0.code, factor: $0.factor) }
  }

  /// The sum of the weights, in hundredths.
  public var weightSum: Int { rows.reduce(0) { $0 + ($1.factor.weight ?? 0) } }

  /// Whether the weights sum to 1.00 exactly.
  public var isNormal: Bool { !rows.isEmpty && weightSum == 100 }

  /// The sum of the scores, in hundredths; nil as long as a weight or a rating is missing.
  public var total: Int? {
    let scores = rows.compactMap(\.score)
    return rows.isEmpty || scores.count < rows.count ? nil : scores.reduce(0, +)
  }

  /// The factors with other weights, in the same proportions, that sum to 1.00 exactly.
  ///
  /// Without any weights all get the same.
  public var normalised: [Factor] { weighted(rows.map { $0.factor.weight ?? 0 }) }

  /// The factors with weights in proportion to numbers such as their dots.
  public func weighted(_ numbers: [Int]) -> [Factor] {
    zip(rows, LargestRemainder.split(100, by: numbers)).map { row, weight in
      var factor = row.factor
      factor.weight = weight
      return factor
    }
  }

  /// Hundredths as people write them: "0.25", "2.50".
  public static func text(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Hundredths as people type them: "0.25", ".25", "0,25", "25 %" or "25"; nil for anything else
  /// and for what is not from 0 to 1.
  public static func read(_ text: String) -> Int? {
    let typed = Digits.ascii(text).replacing(",", with: ".").trimmed
    let number = typed.hasSuffix("%") ? typed.dropLast().trimmed : typed
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }),
      !parts.joined().isEmpty, parts.joined().count < 6
    else { return nil }
    guard parts.count == 2 else {
      guard let whole = Int(number) else { return nil }
      // "1" is all of it, "25" is 25 hundredths.
      let hundredths = whole == 1 && !typed.hasSuffix("%") ? 100 : whole
      return hundredths <= 100 ? hundredths : nil
    }
    let decimals = (parts[1] + "00").prefix(2)
    guard parts[1].count <= 2,
      let hundredths = Int(parts[0].isEmpty ? decimals : parts[0] + decimals)
    else { return nil }
    return hundredths <= 100 ? hundredths : nil
  }
}

/// Where the two totals of a board stand in the internal/external matrix.
public struct Position: Hashable, Sendable {
  /// A third of an axis.
  public enum Band: Int, CaseIterable, Sendable {
    case low, middle, high

    /// The third of a total: from 1.00, from 2.00, from 3.00.
    public init(_ total: Int) { self = total < 200 ? .low : total < 300 ? .middle : .high }
  }

  /// What the cell advises.
  public enum Advice: String, CaseIterable, Sendable {
    case grow = "grow and build"
    case hold = "hold and maintain"
    case retreat = "harvest or withdraw"
  }

  /// The third of the internal total.
  public let inside: Band
  /// The third of the external total.
  public let outside: Band

  /// The position of two totals in hundredths; nil as long as one is unknown.
  public init?(inside: Int?, outside: Int?) {
    guard let inside, let outside else { return nil }
    self.inside = Band(inside)
    self.outside = Band(outside)
  }

  /// The number of the cell, from 1 in the upper left corner to 9.
  public var cell: Int { (2 - outside.rawValue) * 3 + (2 - inside.rawValue) + 1 }

  /// The number as the method writes it: "IV".
  public var numeral: String { ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][cell - 1] }

  /// What the cell advises.
  public var advice: Advice {
    switch cell {
    case 1, 2, 4: .grow
    case 3, 5, 7: .hold
    default: .retreat
    }
  }

  /// A picture of the matrix: three rows of three cells, the one in use filled.
  public func picture(filled: String = "■", empty: String = "·") -> [String] {
    (0..<3).map { row in
      (0..<3).map { row * 3 + $0 + 1 == cell ? filled : empty }.joined(separator: " ")
    }
  }

  /// What a total of internal or external factors says.
  public static func reading(_ total: Int, isInternal: Bool) -> Phrase {
    if total == 250 { return "average (2.50)" }
    if isInternal { return total > 250 ? "strong inside (above 2.50)" : "weak inside (below 2.50)" }
    return total > 250
      ? "well met (above 2.50)" : "badly met (below 2.50)"
  }
}
