/// The sex that a person has stated; one that nobody stated is nil, never a case of this.
public enum Sex: String, CaseIterable, Sendable, Codable {
  /// A woman or girl.
  case female
  /// A man or boy.
  case male
  /// Stated, and neither female nor male.
  case other
  /// Asked, and the person chose not to say; counted apart from not stated.
  case undisclosed
}
