/// Somebody in a workshop who may have said what is quoted.
public struct Speaker: Hashable, Sendable {
  /// The enrolment.
  public let enrolment: EntityID
  /// The name with what stands before and behind it.
  public let name: String
  /// Title and organisation at the time, as far as they are known.
  public let post: String

  /// Describes a speaker.
  public init(enrolment: EntityID, name: String, post: String) {
    self.enrolment = enrolment
    self.name = name
    self.post = post
  }
}
