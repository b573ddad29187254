import WorkshopModel

extension CivilDate {
  /// The date that a test writes out; a wrong one stops the test.
  static func on(_ iso: String) -> CivilDate {
    guard let date = CivilDate(iso: iso) else { preconditionFailure("no date: \(iso)") }
    return date
  }
}
