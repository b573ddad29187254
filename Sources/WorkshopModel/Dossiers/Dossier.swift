/// Everything that is known of one workshop, as the documents and the summary read it.
public struct Dossier: Sendable {
  /// The workshop itself.
  public var workshop: Workshop
  /// The project that it is part of.
  public var project: Project?
  /// The programme around the project.
  public var programme: Programme?
  /// The series in which it has a place.
  public var series: Series?
  /// Organisations with their parts, in the order in which they were given them.
  public var roles: [OrganisationRole] = []
  /// Everybody enrolled, by roster number, guests last.
  public var people: [EnrolledPerson] = []
  /// The blocks of all days, in any order; `timetable` puts them in theirs.
  public var sessions: [Session] = []
  /// Who facilitates which session: enrolments by session.
  public var leads: [EntityID: [EntityID]] = [:]
  /// The roll: marks by session and enrolment; who is missing here is unmarked.
  public var marks: [EntityID: [EntityID: Mark]] = [:]
  /// Numbers without names, in the order in which they were entered.
  public var headCounts: [HeadCount] = []
  /// What was written down, in the order in which it was entered.
  public var notes: [Note] = []
  /// Words kept verbatim, in the order in which they were entered.
  public var quotations: [Quotation] = []
  /// Published items about the workshop.
  public var publications: [Publication] = []
  /// What was handed out or used.
  public var materials: [Material] = []
  /// The SWOT boards with their factors.
  public var boards: [FilledBoard] = []
  /// Who can have raised a factor: the agencies and groups of the roster with their sizes.
  public var sources: [FactorSource] = []
  /// Boards of other workshops that ask what one of these asks, the newest first.
  public var siblings: [SiblingBoard] = []
  /// What was promised.
  public var actions: [Action] = []

  /// A number that grows with each change of the workshop's facts or of its agenda.
  public var revision = 0

  /// A dossier of which only the workshop itself is known.
  public init(_ workshop: Workshop) { self.workshop = workshop }

  /// The agenda with its computed times.
  public var timetable: Timetable { Timetable(sessions, dayStart: workshop.dayStart) }

  /// Those on the roll: participants who have not withdrawn and were not refused.
  public var participants: [EnrolledPerson] { people.filter(\.isOnRoll) }

  /// Those of them who are expected in a session: in a break-out its group only.
  public func participants(in session: Session) -> [EnrolledPerson] {
    participants.filter { session.expects($0.enrolment.group) }
  }

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
  /// The organisation.
  public let organisation: Organisation
  /// What it is to the workshop.
  public let part: OrganisationPart

  /// Pairs an organisation with a part.
  public init(organisation: Organisation, part: OrganisationPart) {
    self.organisation = organisation
    self.part = part
  }
}

/// A person in a workshop with every post that they held then.
public struct EnrolledPerson: Hashable, Sendable {
  /// The person.
  public let person: Person
  /// What the person is in the workshop.
  public let enrolment: Enrolment
  /// The organisation of the principal post.
  public let organisation: Organisation?
  /// Posts beside the principal one.
  public let further: [Post]

  /// A post beside the principal one.
  public struct Post: Hashable, Sendable {
    /// The post.
    public let affiliation: Affiliation
    /// The organisation of the post.
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
