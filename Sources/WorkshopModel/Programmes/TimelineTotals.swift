/// What the workshops of a programme, a project or a series add up to.
public struct FrameTotals: Hashable, Sendable {
  /// How many workshops there are; cancelled ones do not count.
  public private(set) var workshops = 0
  /// Their people: one for each person and workshop.
  public private(set) var participations = Tally(.participations)
  /// The years in which they are known to begin, ascending.
  public private(set) var years: [Int] = []
  /// Their countries, in the order of the alphabet.
  public private(set) var countries: [String] = []

  /// Totals of no workshop.
  public init() {}

  /// Adds a workshop with its number of people.
  public mutating func add(_ people: Knowledge, year: Int?, country: String) {
    workshops += 1
    var sum = participations.sum
    sum.add(people)
    participations = Tally(.participations, sum: sum)
    if let year, !years.contains(year) { years = (years + [year]).sorted() }
    if !country.isEmpty, !countries.contains(country) {
      countries = (countries + [country]).sorted()
    }
  }
}

/// The numbers beside the timeline; different kinds of numbers stand apart and are never added.
public struct TimelineTotals: Sendable {
  /// The workshops that the timeline shows.
  public var shown = FrameTotals()
  /// Different people on the rosters of those workshops, each counted once.
  public var uniquePeople = 0
  /// How many of those workshops have a roster to count people on.
  public var rosters = 0
  /// The stated numbers of people trained and reached.
  public var stated: [Tally] = []
  /// The whole of each programme, project and series, however the timeline is narrowed.
  public var frames: [EntityID: FrameTotals] = [:]
  /// What the timeline can be narrowed to.
  public var choices = TimelineChoices()

  /// Totals of an empty timeline.
  public init() {}
}

/// What the timeline can be narrowed to, each in the order in which a key goes through it.
public struct TimelineChoices: Hashable, Sendable {
  /// Something that has a name.
  public struct Named: Hashable, Sendable {
    /// Its identity.
    public let id: EntityID
    /// What it is called.
    public let name: String

    /// Pairs an identity with a name.
    public init(id: EntityID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// The years of workshops and milestones, newest first, then what has no date.
  public var years: [TimelineFilter.Year] = []
  /// The countries, by the alphabet.
  public var countries: [String] = []
  /// The projects, by name.
  public var projects: [Named] = []
  /// The organisations that fund a workshop or a project, by name.
  public var funders: [Named] = []

  /// Nothing to choose from.
  public init() {}
}
