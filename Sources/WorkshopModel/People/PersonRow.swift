/// A person as a line of the list of people shows them.
public struct PersonRow: Hashable, Sendable, Identifiable {
  /// The identity of the person.
  public let id: EntityID
  /// The name with honorific and post-nominals.
  public let name: String
  /// The stated sex, nil when not stated.
  public let sex: Sex?
  /// In how many workshops the person is or was, without those that they withdrew from or were
  /// refused for.
  public let workshops: Int
  /// The year of the latest of them; nil when none has a date.
  public let lastYear: Int?
  /// Whether the person took part in more than one workshop.
  public let isReturning: Bool
  /// The title that they held last, empty when not known.
  public let title: String
  /// The organisation of that title, empty when not known.
  public let organisation: String

  /// A line of the list.
  public init(
    id: EntityID, name: String, sex: Sex?, workshops: Int, lastYear: Int?, isReturning: Bool,
    title: String, organisation: String
  ) {
    self.id = id
    self.name = name
    self.sex = sex
    self.workshops = workshops
    self.lastYear = lastYear
    self.isReturning = isReturning
    self.title = title
    self.organisation = organisation
  }
}

/// An organisation as a line of the list of organisations shows it.
public struct OrganisationRow: Hashable, Sendable, Identifiable {
  /// The organisation.
  public let organisation: Organisation
  /// How many enrolments name it.
  public let enrolments: Int
  /// How many parts it has in workshops.
  public let roles: Int

  /// The identity of the organisation.
  public var id: EntityID { organisation.id }

  /// A line of the list.
  public init(organisation: Organisation, enrolments: Int, roles: Int) {
    self.organisation = organisation
    self.enrolments = enrolments
    self.roles = roles
  }
}
