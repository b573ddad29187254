/// An agenda, or some blocks for one, that can be taken into a workshop.
public struct AgendaOffer: Hashable, Sendable {
  /// Where an agenda can come from.
  public enum Source: Hashable, Sendable {
    /// A template of this name; `isOwn` when it lies in the person's own folder.
    case template(String, isOwn: Bool)
    /// Another workshop.
    case workshop(EntityID)
  }

  /// Where it comes from.
  public let source: Source
  /// What it is called.
  public let title: String
  /// What it is for, or where and when the workshop was; may be empty.
  public let about: String
  /// The blocks in their order.
  public let rows: [AgendaRow]
  /// Whether the blocks fill days; otherwise they go behind a block that is there.
  public let isWhole: Bool
  /// Why it cannot be taken; nil when it can.
  public let problem: String?

  /// Blocks that can be taken, or what is wrong with their file.
  public init(
    _ source: Source, title: String, about: String = "", rows: [AgendaRow] = [],
    isWhole: Bool = true, problem: String? = nil
  ) {
    (self.source, self.title, self.about, self.rows) = (source, title, about, rows)
    (self.isWhole, self.problem) = (isWhole, problem)
  }

  /// How many days the blocks fill.
  public var days: Int { Set(rows.map(\.day)).count }

  /// How long the blocks last together, in minutes.
  public var minutes: Int { rows.reduce(0) { $0 + $1.minutes } }
}

extension AgendaRow {
  /// A block of another agenda: all that says what it is, nothing of what has happened in it.
  public init(_ slot: Timetable.Slot) {
    let session = slot.session
    self.init(line: 0, day: session.day, title: session.title, minutes: session.minutes)
    start = slot.start % 1440
    isPinned = session.pinned != nil
    (kind, room, topics) = (session.kind, session.room, session.topics)
    (minimum, group) = (session.minimumMinutes, session.group)
  }

  /// The block as a session of a workshop that has not begun.
  func session(of workshop: EntityID, day: Int, rank: String) -> Session {
    var session = Session(
      id: .unassigned, workshop: workshop, day: day, rank: rank, title: title)
    session.minutes = minutes
    session.minimumMinutes = minimum
    session.kind = kind ?? session.kind
    (session.room, session.topics) = (room ?? "", topics ?? "")
    session.group = group ?? ""
    session.pinned = isPinned ? start : nil
    return session
  }
}

extension Dossier {
  /// Blocks behind one that is there, in their order; the later ones of the day follow them.
  public func insert(_ rows: [AgendaRow], after session: Session) -> AgendaEdit {
    let day = ranked(session.day)
    let next = day.firstIndex { $0.id == session.id }
      .flatMap { $0 + 1 < day.count ? day[$0 + 1].rank : nil }
    var lower = session.rank
    return AgendaEdit(
      rows.map { row in
        lower = Rank.between(lower, next)
        return row.session(of: workshop.id, day: session.day, rank: lower)
      })
  }
}
