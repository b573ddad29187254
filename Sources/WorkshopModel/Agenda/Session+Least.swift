extension Session {
  /// How short it may become in a recovery plan: its stated minimum, else what its kind bears.
  ///
  /// In minutes, and never more than the planned length. A break keeps ten minutes, a SWOT exercise three quarters of an hour at least, teaching three
  /// quarters of its length; what has guests, a kitchen or a clock of its own is not shortened.
  public var leastMinutes: Int {
    if let minimumMinutes { return min(minutes, minimumMinutes) }
    let most = (minutes * 3 + 3) / 4
    let teaching = min(minutes, max(15, (most + 4) / 5 * 5))
    return switch kind {
    case .break: min(minutes, 10)
    case .plenary, .groupWork, .exercise: teaching
    case .swot: min(minutes, max(45, teaching))
    case .opening, .closing, .lunch, .test, .fieldVisit: minutes
    }
  }
}
