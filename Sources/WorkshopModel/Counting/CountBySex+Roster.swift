extension CountBySex {
  /// Counts a roster by sex; see `init(roster:)` with numbers.
  public init(roster sexes: [Sex?]) {
    self.init(roster: Dictionary(sexes.map { ($0, 1) }, uniquingKeysWith: +))
  }

  /// Takes over numbers by sex; a roster of nobody is unknown.
  ///
  /// Who has not been asked (nil) counts as undisclosed, unless nobody has: then only the total is known.
  public init(roster numbers: [Sex?: Int]) {
    let total = numbers.values.reduce(0, +)
    let unasked = numbers[nil as Sex?] ?? 0
    guard total > 0 else {
      self = .unknown
      return
    }
    guard unasked < total else {
      self.init(total: .exact(total))
      return
    }
    let undisclosed = (numbers[.undisclosed] ?? 0) + unasked
    self.init(
      total: .exact(total), female: numbers[.female] ?? 0, male: numbers[.male] ?? 0,
      other: numbers[.other], undisclosed: undisclosed > 0 ? undisclosed : nil)
  }
}
