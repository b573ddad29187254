/// What merging two people or two organisations would do, to be looked at before it is done.
public struct MergePreview: Hashable, Sendable {
  /// What is to be merged; the first is kept.
  public enum Pair: Hashable, Sendable {
    /// Two people who are one.
    case people(Person, Person)
    /// Two spellings of one organisation.
    case organisations(Organisation, Organisation)
  }

  /// Two marks of one person in one session, of which only the first can stay.
  public struct Lost: Hashable, Sendable {
    /// The title of the workshop.
    public let workshop: String
    /// The title of the session.
    public let session: String
    /// The mark that stays.
    public let kept: Mark
    /// The mark that does not.
    public let lost: Mark

    /// Describes two marks.
    public init(workshop: String, session: String, kept: Mark, lost: Mark) {
      self.workshop = workshop
      self.session = session
      self.kept = kept
      self.lost = lost
    }
  }

  /// What is to be merged.
  public let pair: Pair
  /// How many enrolments of the second become those of the first.
  public let enrolments: Int
  /// How many parts in workshops, and projects, do; none of a person.
  public let roles: Int
  /// The workshops in which both are, where two enrolments become one.
  public let shared: [String]
  /// Marks that cannot stay.
  public let lost: [Lost]

  /// Describes what would be done.
  public init(
    pair: Pair, enrolments: Int, roles: Int = 0, shared: [String] = [], lost: [Lost] = []
  ) {
    self.pair = pair
    self.enrolments = enrolments
    self.roles = roles
    self.shared = shared
    self.lost = lost
  }
}
