extension CountBySex {
  /// Reads a head-count as reports print it, also every `label` and `shortLabel`.
  ///
  /// "27 (5 female, 22 male)", "12 participants (1 female/ 11 male)", "27 (5F, 22M)", "5 women and 22 men", "27",
  /// "hundreds", "about 40", "30-40", "40+", "unknown", and an empty text. Parts that are not stated stay nil; a
  /// total that is not stated is the sum when both women and men are, else unknown.
  public static func parse(_ text: String) throws(CountProblem) -> CountBySex {
    var reader = CountReader(tokens: try CountToken.tokens(of: text))
    return try reader.read()
  }
}
