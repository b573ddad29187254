/// A person with every workshop that they are or were in, as their page shows them.
public struct PersonHistory: Hashable, Sendable {
  /// The person.
  public let person: Person
  /// Their workshops, the latest first, those without a date last.
  public let stays: [Stay]
  /// People who turned out to be this one, the one merged last first.
  public let merged: [Person]
  /// Where the journal stood when this was read.
  public let position: Int64

  /// Brings together what is stored of a person.
  public init(person: Person, stays: [Stay], merged: [Person], position: Int64) {
    self.person = person
    self.stays = stays
    self.merged = merged
    self.position = position
  }

  /// Whether the person had taken part in an earlier workshop than that of a stay.
  public func isReturning(in stay: Stay) -> Bool {
    guard let start = stay.workshop.dates.isoStart else { return false }
    return stays.contains { earlier in
      earlier.tookPart && earlier.workshop.dates.isoStart.map { $0 < start } == true
    }
  }

  /// Whether the person took part in more than one workshop.
  public var isReturning: Bool { stays.filter(\.tookPart).count > 1 }
}

extension PersonHistory {
  /// One workshop of a person, with what they were then.
  public struct Stay: Hashable, Sendable {
    /// The workshop.
    public let workshop: Workshop
    /// The person with the posts that they held then.
    public let enrolled: EnrolledPerson
    /// The blocks of the workshop.
    public let sessions: [Session]
    /// The person's marks by session.
    public let marks: [EntityID: Mark]
    /// The name of whoever came instead, empty when nobody did.
    public let substitute: String
    /// The name of whom the person came instead of, empty for nobody.
    public let replaced: String

    /// Describes a stay.
    public init(
      workshop: Workshop, enrolled: EnrolledPerson, sessions: [Session],
      marks: [EntityID: Mark], substitute: String = "", replaced: String = ""
    ) {
      self.workshop = workshop
      self.enrolled = enrolled
      self.sessions = sessions
      self.marks = marks
      self.substitute = substitute
      self.replaced = replaced
    }

    /// Whether the person was a participant there; who was never marked present while marks were made
    /// of them was not.
    public var tookPart: Bool {
      enrolled.isOnRoll && (marks.isEmpty || marks.values.contains(where: \.attended))
    }

    /// The rate over the sessions held so far that the person was expected in.
    public func rate(at now: Moment) -> AttendanceRate {
      .soFar(
        Timetable(sessions, dayStart: workshop.dayStart).marked, of: workshop,
        group: enrolled.enrolment.group, at: now
      ) { marks[$0] }
    }
  }
}
