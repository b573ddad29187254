/// A person's line on the roll of a workshop.
public struct RollRow: Hashable, Sendable {
  /// The identity of the enrolment.
  public let enrolment: EntityID
  /// The identity of the person.
  public let person: EntityID
  /// The roster number, nil for who has none.
  public let number: Int?
  /// The display name, in any script.
  public let name: String
  /// The stated sex, nil when not stated.
  public let sex: Sex?
  /// The organisation's name, empty when there is none.
  public let agency: String
  /// The phone number as typed, may be empty.
  public let phone: String
  /// How far the enrolment has come.
  public let state: EnrolmentState
  /// The working group, may be empty.
  public let group: String
  /// Whether the person took part in an earlier workshop.
  public let isReturning: Bool
  /// Marks by session; who has none there is unmarked.
  public var marks: [EntityID: Mark]

  /// A line of the roll.
  public init(
    enrolment: EntityID, person: EntityID, number: Int?, name: String, sex: Sex?, agency: String,
    phone: String, state: EnrolmentState, group: String = "", isReturning: Bool = false,
    marks: [EntityID: Mark]
  ) {
    self.enrolment = enrolment
    self.person = person
    self.number = number
    self.name = name
    self.sex = sex
    self.agency = agency
    self.phone = phone
    self.state = state
    self.group = group
    self.isReturning = isReturning
    self.marks = marks
  }
}

/// A working group and how many people of a roll are in it.
public struct GroupCount: Hashable, Sendable {
  /// The name of the group, empty for people of none.
  public let group: String
  /// How many people are in it.
  public let people: Int

  /// Counts a group.
  public init(group: String, people: Int) {
    self.group = group
    self.people = people
  }
}

/// How many people of one session have which mark, and of which sex those are who attended.
public struct RollCounts: Hashable, Sendable {
  /// Everybody on the roll.
  public var enrolled = 0
  /// Women and girls who attended; who has not said counts in neither.
  public var female = 0
  /// Men and boys who attended.
  public var male = 0
  /// There from the beginning to the end.
  public var present = 0
  /// Late, also when they left early too.
  public var late = 0
  /// Left early, also when they were late too.
  public var leftEarly = 0
  /// Excused.
  public var excused = 0
  /// Absent.
  public var absent = 0
  /// Everybody who was there, each once.
  public var attended = 0
  /// The working groups of the whole roll with their people, by name; those of none come first.
  public var groups: [GroupCount] = []

  /// Counts of an empty roll.
  public init() {}

  /// Those without a mark.
  public var unmarked: Int { enrolled - attended - excused - absent }

  /// Takes a person's mark in (`by` 1) or out (`by` -1) of the counts.
  public mutating func count(_ mark: Mark?, _ sex: Sex?, by change: Int) {
    guard let mark else { return }
    switch mark.status {
    case .excused: excused += change
    case .absent: absent += change
    case .present:
      attended += change
      if sex == .female { female += change }
      if sex == .male { male += change }
      if mark.late == nil && mark.leftEarly == nil { present += change }
      if mark.late != nil { late += change }
      if mark.leftEarly != nil { leftEarly += change }
    }
  }
}

/// One mark to be made, or a register to be emptied when `mark` is nil.
public struct MarkEntry: Hashable, Sendable {
  /// The session of the mark.
  public let session: EntityID
  /// Whose mark it is.
  public let enrolment: EntityID
  /// The mark, nil to empty the register.
  public let mark: Mark?
  /// The paper sheet that it stands on, may be empty.
  public var sheet = ""
  /// Whether somebody who was refused is marked on purpose.
  public var isDeliberate = false
  /// What the screen showed when the key was pressed; nil when it is not to be asked.
  public var shown: Shown?

  /// A mark, or none, that was on the screen.
  public struct Shown: Hashable, Sendable {
    /// The mark, nil for none.
    public let mark: Mark?

    /// What was on the screen.
    public init(_ mark: Mark?) { self.mark = mark }
  }

  /// A mark to be made.
  public init(session: EntityID, enrolment: EntityID, mark: Mark?) {
    self.session = session
    self.enrolment = enrolment
    self.mark = mark
  }
}
