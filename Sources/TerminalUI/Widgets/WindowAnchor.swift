/// Which rows a list that is read by windows needs next.
public enum NeededRows: Hashable, Sendable {
  /// Everything that is visible is there.
  case none
  /// From the first row on.
  case start
  /// Up to the last row.
  case end
  /// Around the loaded row at this place of the list.
  case around(Int)
}

extension ListCursor {
  /// What to read when only the rows of `loaded` are there and those on the screen are wanted, with
  /// `margin` rows above and below.
  public func needed(_ loaded: Range<Int>, margin: Int = 0) -> NeededRows {
    guard !visible.isEmpty else { return .none }
    let first = max(0, visible.lowerBound - margin)
    let last = min(count, visible.upperBound + margin)
    if first >= loaded.lowerBound, last <= loaded.upperBound { return .none }
    if visible.lowerBound == 0 || loaded.isEmpty { return .start }
    if visible.upperBound >= count { return .end }
    return .around(first < loaded.lowerBound ? loaded.lowerBound : loaded.upperBound - 1)
  }
}
