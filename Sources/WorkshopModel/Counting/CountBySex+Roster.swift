extension CountBySex {
  /// Counts a roster by sex; a roster of nobody is unknown, and who has not said counts in the total only.
  public init(roster sexes: [Sex?]) {
    guard !sexes.isEmpty else {
      self = .unknown
      return
    }
    let count = { (sex: Sex) in sexes.filter { $0 == sex }.count }
    self.init(total: .exact(sexes.count), female: count(.female), male: count(.male))
    if count(.other) > 0 { other = count(.other) }
    if count(.undisclosed) > 0 { undisclosed = count(.undisclosed) }
  }
}
