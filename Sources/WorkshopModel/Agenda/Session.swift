/// A block of one day of a workshop.
///
/// Its planned start is computed from the day's start and the blocks before it, unless it is
/// pinned; see `Timetable`.
public struct Session: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The workshop.
  public var workshop: EntityID
  /// The day of the workshop, from 1.
  public var day: Int
  /// The place within the day; see `Rank`.
  public var rank: String
  /// What the agenda calls it.
  public var title: String
  /// What sort of block it is.
  public var kind: SessionKind
  /// Planned length, in minutes.
  public var minutes: Int
  /// The length below which it makes no sense, in minutes.
  public var minimumMinutes: Int?
  /// A start that nothing moves, in minutes after midnight.
  public var pinned: Int?
  /// When it began, in seconds since 1970.
  public var startedAt: Int?
  /// When it ended, in seconds since 1970.
  public var endedAt: Int?
  /// When it stood still between its start and its end, in order; see `Pause`.
  public var pauses: [Pause] = []
  /// Where it takes place, may be empty.
  public var room: String
  /// What it was about, one topic a line.
  public var topics: String
  /// The trainer's remark, for internal eyes.
  public var note: String
  /// The working group that it is for, a break-out; empty when it is for everybody.
  public var group: String

  /// A plenary of an hour.
  public init(id: EntityID, workshop: EntityID, day: Int, rank: String, title: String) {
    self.id = id
    self.workshop = workshop
    self.day = day
    self.rank = rank
    self.title = title
    kind = .plenary
    minutes = 60
    (room, topics, note, group) = ("", "", "", "")
  }

  /// Whether it has begun and not ended.
  public var isRunning: Bool { startedAt != nil && endedAt == nil }

  /// Whether people of a working group are expected in it.
  public func expects(_ group: String) -> Bool {
    self.group.isEmpty || Folding.fold(self.group) == Folding.fold(group)
  }

  /// The order of an agenda: by day, then by rank.
  static func comesBefore(_ first: Session, _ second: Session) -> Bool {
    if first.day != second.day { return first.day < second.day }
    if first.rank != second.rank { return first.rank < second.rank }
    return first.id.description < second.id.description
  }

  /// The topics as a list.
  public var topicList: [String] {
    topics.split(separator: "\n").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }
}

/// What sort of block a session is.
public enum SessionKind: String, CaseIterable, Sendable {
  case opening, plenary, groupWork, swot, exercise, test, fieldVisit, `break`, lunch, closing

  /// What people call it.
  public var label: String {
    switch self {
    case .groupWork: "group work"
    case .swot: "SWOT"
    case .fieldVisit: "field visit"
    default: rawValue
    }
  }

  /// Whether people are marked in it; nobody is marked in a break.
  public var takesMarks: Bool { self != .break && self != .lunch }
}

extension Session {
  /// The table of sessions.
  public static var kind: EntityKind { .session }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "workshop", "day", "rank", "title", "kind", "minutes", "minimum", "pinned", "started_at",
      "ended_at", "room", "topics", "note", "team", "pauses",
    ]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      .id(workshop), .integer(day), Value(rank), Value(title), .text(kind.rawValue),
      .integer(minutes), Value(minimumMinutes), Value(pinned), Value(startedAt), Value(endedAt),
      Value(room), Value(topics), Value(note), Value(group), Value(Pause.text(pauses)),
    ]
  }

  /// Puts a session together from stored values.
  ///
  /// An unknown kind is a plenary, a missing day the first.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, workshop: values.reference("workshop"), day: values["day"].integer ?? 1,
      rank: values.text("rank"), title: values.text("title"))
    kind = values.choice("kind", or: .plenary)
    minutes = values["minutes"].integer ?? 0
    minimumMinutes = values["minimum"].integer
    pinned = values["pinned"].integer
    startedAt = values["started_at"].integer
    endedAt = values["ended_at"].integer
    room = values.text("room")
    topics = values.text("topics")
    note = values.text("note")
    group = values.text("team")
    pauses = Pause.list(values.text("pauses"))
  }
}
