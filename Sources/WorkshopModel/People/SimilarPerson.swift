/// Somebody known who may be the one whose name is being typed.
public struct SimilarPerson: Hashable, Sendable {
  /// Who it is.
  public let person: EntityID
  /// The display name.
  public let name: String
  /// The organisation last held a post in, may be empty.
  public let agency: String
  /// The enrolment in this workshop; nil when the person is in others only.
  public let enrolment: EntityID?
  /// Why it may be the same person.
  public let likeness: Likeness

  /// Somebody who may be meant.
  public init(
    person: EntityID, name: String, agency: String, enrolment: EntityID?, likeness: Likeness
  ) {
    self.person = person
    self.name = name
    self.agency = agency
    self.enrolment = enrolment
    self.likeness = likeness
  }
}
