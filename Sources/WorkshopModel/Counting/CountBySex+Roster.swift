extension CountBySex {
  /// Counts a roster by sex; see `init(roster:)` with numbers.
  public init(roster sexes: [Sex?]) {
    self.init(roster: Dictionary(sexes.map { ($0, 1) }, uniquingKeysWith: +))
  }

  /// Takes over numbers by sex; a roster of nobody is unknown.
  ///
  /// Who has not been asked (nil) counts in the total only: undisclosed is an answer.
  public init(roster numbers: [Sex?: Int]) {
    let total = numbers.values.reduce(0, +)
    guard total > 0 else {
      self = .unknown
      return
    }
    guard numbers[nil as Sex?] != total else {
      self.init(total: .exact(total))
      return
    }
    self.init(
      total: .exact(total), female: numbers[.female] ?? 0, male: numbers[.male] ?? 0,
      other: numbers[.other], undisclosed: numbers[.undisclosed])
  }
}
