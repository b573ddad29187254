/// A person as a list of people shows them, with what they are in one workshop or were last.
public struct ListedPerson: Hashable, Sendable {
  /// The person.
  public let person: Person
  /// The organisation's name, empty when not known.
  public let organisation: String
  /// The title, empty when not known.
  public let title: String
  /// What the person is in the workshop, or in any.
  public let roles: [EnrolmentRole]
  /// The roster number, in a list of one workshop.
  public let number: Int?

  /// Describes a person.
  public init(
    person: Person, organisation: String, title: String, roles: [EnrolmentRole], number: Int?
  ) {
    self.person = person
    self.organisation = organisation
    self.title = title
    self.roles = roles
    self.number = number
  }
}
