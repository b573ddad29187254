/// Everything that is known of one workshop, as the documents and the summary read it.
public struct Dossier: Sendable {
  public var workshop: Workshop
  public var project: Project?
  public var programme: Programme?
  public var series: Series?
  /// Organisations with their parts, in the order in which they were given them.
  public var roles: [OrganisationRole] = []
  /// Everybody enrolled, by roster number, guests last.
  public var people: [EnrolledPerson] = []
  public var sessions: [Session] = []
  /// Who facilitates which session: enrolments by session.
  public var leads: [EntityID: [EntityID]] = [:]
  /// The roll: marks by session and enrolment; who is missing here is unmarked.
  public var marks: [EntityID: [EntityID: Mark]] = [:]
  public var headCounts: [HeadCount] = []
  public var notes: [Note] = []
  public var quotations: [Quotation] = []
  public var publications: [Publication] = []
  public var materials: [Material] = []
  public var boards: [FilledBoard] = []
  public var actions: [Action] = []

  /// A dossier of which only the workshop itself is known.
  public init(_ workshop: Workshop) { self.workshop = workshop }

  /// The agenda with its computed times.
  public var timetable: Timetable { Timetable(sessions, dayStart: workshop.dayStart) }

  /// Those on the roll: participants who have not withdrawn and were not refused.
  public var participants: [EnrolledPerson] { people.filter(\.isOnRoll) }

  /// The roster counted by sex; unknown without a roster.
  public var rosterCount: CountBySex { CountBySex(roster: participants.map(\.person.sex)) }

  /// The number to report: a published head-count, else any head-count, else the roster.
  public var participantCount: CountBySex {
    (headCounts.first { !$0.published.isEmpty } ?? headCounts.first)?.count ?? rosterCount
  }

  /// The enrolled person with this enrolment.
  public func person(_ enrolment: EntityID?) -> EnrolledPerson? {
    enrolment.flatMap { id in people.first { $0.enrolment.id == id } }
  }
}

/// An organisation and what it is to the workshop.
public struct OrganisationRole: Hashable, Sendable {
  public let organisation: Organisation
  public let part: OrganisationPart

  /// Pairs an organisation with a part.
  public init(organisation: Organisation, part: OrganisationPart) {
    self.organisation = organisation
    self.part = part
  }
}

/// A person in a workshop with every post that they held then.
public struct EnrolledPerson: Hashable, Sendable {
  public let person: Person
  public let enrolment: Enrolment
  public let organisation: Organisation?
  /// Posts beside the principal one.
  public let further: [Post]

  /// A post beside the principal one.
  public struct Post: Hashable, Sendable {
    public let affiliation: Affiliation
    public let organisation: Organisation?

    /// Pairs an affiliation with its organisation.
    public init(affiliation: Affiliation, organisation: Organisation?) {
      self.affiliation = affiliation
      self.organisation = organisation
    }
  }

  /// Brings together what is stored of somebody in a workshop.
  public init(
    person: Person, enrolment: Enrolment, organisation: Organisation?, further: [Post] = []
  ) {
    self.person = person
    self.enrolment = enrolment
    self.organisation = organisation
    self.further = further
  }

  /// Whether marks are taken of the person.
  public var isOnRoll: Bool {
    enrolment.isParticipant && enrolment.state != .withdrawn && enrolment.state != .refused
  }
}

/// A SWOT board with its factors in their order.
public struct FilledBoard: Hashable, Sendable {
  public let board: Board
  public let factors: [Factor]

  /// Puts the factors on their board.
  public init(board: Board, factors: [Factor]) {
    self.board = board
    self.factors = factors
  }

  /// The factors of one quadrant with their codes: "S1", "S2".
  public func factors(in quadrant: Quadrant) -> [(code: String, factor: Factor)] {
    factors.filter { $0.quadrant == quadrant }.sorted {
      ($0.rank, $0.id.description) < ($1.rank, $1.id.description)
    }
    .enumerated().map { ("\(quadrant.letter)\($0.offset + 1)", $0.element) }
  }
}
