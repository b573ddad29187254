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
  /// What to read when only the rows of `loaded` are there.
  public func needed(_ loaded: Range<Int>) -> NeededRows {
    if visible.isEmpty
      || (visible.lowerBound >= loaded.lowerBound && visible.upperBound <= loaded.upperBound)
    {
      return .none
    }
    if visible.lowerBound == 0 || loaded.isEmpty { return .start }
    if visible.upperBound >= count { return .end }
    return .around(
      visible.lowerBound < loaded.lowerBound ? loaded.lowerBound : loaded.upperBound - 1)
  }
}
