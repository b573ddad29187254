/// A change of an agenda that can be looked at before it is made: one step of undo.
public struct AgendaEdit: Sendable {
  /// Sessions that change or come; a new one has no identity yet.
  public var sessions: [Session] = []
  /// Sessions that go.
  public var gone: Set<EntityID> = []
  /// When the days begin from now on, if that changes.
  public var dayStart: Int?

  /// A change of sessions.
  public init(_ sessions: [Session] = [], without gone: Set<EntityID> = [], dayStart: Int? = nil) {
    self.sessions = sessions
    self.gone = gone
    self.dayStart = dayStart
  }

  /// What it does to the times of a workshop.
  public func moves(in dossier: Dossier) -> AgendaMoves {
    AgendaMoves(
      from: dossier.timetable,
      to: dossier.timetable(with: sessions, without: gone, dayStart: dayStart))
  }

  /// The sessions whose own change it is.
  public var touched: Set<EntityID> { gone.union(sessions.map(\.id)) }

  /// What is to be recorded.
  public func entities(in dossier: Dossier) -> [any Entity] {
    guard let dayStart else { return sessions }
    var workshop = dossier.workshop
    workshop.dayStart = dayStart
    return [workshop as any Entity] + sessions
  }
}

extension Dossier {
  /// The blocks of a day by rank; a pinned block may stand elsewhere by its time.
  func ranked(_ day: Int) -> [Session] {
    sessions.filter { $0.day == day }.sorted(by: Session.comesBefore)
  }

  /// A rank between a session and the one behind it.
  func rank(after session: Session) -> String {
    let day = ranked(session.day)
    guard let index = day.firstIndex(where: { $0.id == session.id }) else { return session.rank }
    return Rank.between(
      session.rank, index + 1 < day.count ? day[index + 1].rank : nil)
  }

  /// The same block once more behind it: not begun and not pinned.
  public func duplicate(of session: Session) -> AgendaEdit {
    var copy = session
    copy.id = .unassigned
    copy.rank = rank(after: session)
    (copy.startedAt, copy.endedAt, copy.pinned, copy.pauses) = (nil, nil, nil, [])
    return AgendaEdit([copy])
  }

  /// The block in two, the first of so many minutes; nil when that leaves nothing of one of them.
  public func split(_ session: Session, after minutes: Int) -> AgendaEdit? {
    guard minutes > 0, minutes < session.minutes else { return nil }
    var first = session
    first.minutes = minutes
    first.minimumMinutes = session.minimumMinutes.map { min($0, minutes) }
    var second = session
    second.id = .unassigned
    second.rank = rank(after: session)
    second.minutes = session.minutes - minutes
    second.minimumMinutes = nil
    (second.startedAt, second.endedAt, second.pinned, second.pauses) = (nil, nil, nil, [])
    return AgendaEdit([first, second])
  }

  /// The block once for each group, side by side, each in its room.
  public func breakOut(_ session: Session, _ groups: [(group: String, room: String)]) -> AgendaEdit?
  {
    guard let first = groups.first else { return nil }
    var own = session
    own.group = first.group
    if !first.room.isEmpty { own.room = first.room }
    let day = ranked(session.day)
    let next = day.firstIndex { $0.id == session.id }.flatMap {
      $0 + 1 < day.count ? day[$0 + 1].rank : nil
    }
    var lower = session.rank
    let others = groups.dropFirst().map { group, room in
      var copy = session
      copy.id = .unassigned
      lower = Rank.between(lower, next)
      copy.rank = lower
      (copy.startedAt, copy.endedAt, copy.pauses) = (nil, nil, [])
      copy.group = group
      if !room.isEmpty { copy.room = room }
      return copy
    }
    return AgendaEdit([own] + others)
  }

  /// The block in the place of another: behind it when that stands later on the same day, else before it.
  public func move(_ session: Session, to other: Session) -> Session {
    var moved = session
    let isLater = other.day == session.day && Session.comesBefore(session, other)
    let day = ranked(other.day).filter { $0.id != session.id }
    let index = (day.firstIndex { $0.id == other.id } ?? 0) + (isLater ? 1 : 0)
    if other.day != session.day { moved.pinned = nil }
    moved.day = other.day
    moved.rank = Rank.between(
      index > 0 ? day[index - 1].rank : nil, index < day.count ? day[index].rank : nil)
    return moved
  }

  /// The block pinned to the start that it has, or free again.
  public func pin(_ slot: Timetable.Slot) -> AgendaEdit {
    var session = slot.session
    session.pinned = session.pinned == nil ? slot.start % 1440 : nil
    return AgendaEdit([session])
  }
}
