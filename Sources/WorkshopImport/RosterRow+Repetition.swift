import WorkshopModel

extension RosterRow {
  /// True when all but the line and the roster number are the same.
  func repeats(_ other: RosterRow) -> Bool {
    var copy = other
    copy.line = line
    copy.number = number
    return self == copy
  }

  /// Equal for rows that repeat each other.
  var fingerprint: Int {
    var hasher = Hasher()
    hasher.combine(sex)
    for text in [name, organisation, title, phone, email] {
      hasher.combine(text.map(ExactText.init))
    }
    return hasher.finalize()
  }
}
