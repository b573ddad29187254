/// Places in a list as text, so that one can always be found between two others.
///
/// Ranks are digits of base 62 behind an imagined "0."; they compare as bytes. No rank ends in "0",
/// which keeps room below every one. A fractional index, after "Implementing Fractional
/// Indexing" (D. Greenspan, 2020).
public enum Rank {
  private static let digits = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  /// A rank after `lower` and before `upper`; nil stands for the list's own ends.
  ///
  /// When two machines have given one place twice and `upper` is not behind `lower`, the rank is only
  /// after `lower`.
  public static func between(_ lower: String?, _ upper: String?) -> String {
    var result: [UInt8] = []
    let low = Array((lower ?? "").utf8)
    var high = upper.map { Array($0.utf8) }
    if let upper = high, !low.lexicographicallyPrecedes(upper) { high = nil }
    var index = 0
    while true {
      let from = index < low.count ? value(of: low[index]) : 0
      let to = high.map { index < $0.count ? value(of: $0[index]) : 0 } ?? digits.count
      if to - from > 1 {
        result.append(digits[from + (to - from) / 2])
        return String(decoding: result, as: UTF8.self)
      }
      result.append(digits[from])
      if to > from { high = nil }
      index += 1
    }
  }

  /// `count` ranks in ascending order, all after `lower`.
  public static func series(_ count: Int, after lower: String? = nil) -> [String] {
    var last = lower
    return (0..<count).map { _ in
      let next = step(after: last)
      last = next
      return next
    }
  }

  /// The next rank at the end of a list: shorter than halving when many are appended.
  private static func step(after lower: String?) -> String {
    guard let lower, let first = lower.utf8.first else { return "A" }
    let position = value(of: first)
    guard position + 1 < digits.count else { return between(lower, nil) }
    return String(decoding: [digits[position + 1]], as: UTF8.self)
  }

  private static func value(of digit: UInt8) -> Int {
    digits.firstIndex(of: digit) ?? 0
  }
}
