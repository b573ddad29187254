/// The planned times of the blocks of each day, computed and never stored.
///
/// A block starts when the one before it ends; a pinned block keeps its start, and an overlap with
/// the one before is shown, never resolved. Break-outs of different groups that follow each other run
/// side by side; see `DayClock`.
public struct Timetable: Hashable, Sendable {
  /// One block with its computed times, in minutes after midnight.
  public struct Slot: Hashable, Sendable {
    /// The block.
    public let session: Session
    /// The planned start; past 1439 it is the next day's.
    public let start: Int
    /// The planned end, `start` plus the planned length.
    public let end: Int
    /// How many minutes the block before runs into this pinned one.
    public let overlap: Int
    /// "D2S3", or nil for a break.
    public let code: String?
  }

  /// The blocks in the order of the agenda.
  public let slots: [Slot]

  /// Computes the times of `sessions`, of any days, for days that begin at `dayStart` minutes.
  public init(_ sessions: [Session], dayStart: Int) {
    var slots: [Slot] = []
    let ordered = sessions.sorted(by: Session.comesBefore)
    for day in Set(ordered.map(\.day)).sorted() {
      slots += Self.slots(of: ordered.filter { $0.day == day }, dayStart: dayStart)
    }
    self.slots = slots
  }

  private static func slots(of sessions: [Session], dayStart: Int) -> [Slot] {
    var clock = DayClock(dayStart: dayStart)
    let groups = DayClock.groups(of: sessions)
    let timed = sessions.enumerated().map { index, session in
      let place = clock.place(
        index, group: groups[index], pinned: session.pinned, minutes: session.minutes)
      return (session: session, start: place.start, overlap: place.overlap)
    }
    let byStart = timed.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    var number = 0
    return byStart.map { _, block in
      let session = block.session
      if session.kind.takesMarks { number += 1 }
      return Slot(
        session: session, start: block.start, end: block.start + session.minutes,
        overlap: block.overlap,
        code: session.kind.takesMarks ? "D\(session.day)S\(number)" : nil)
    }
  }

  /// The sessions that take marks, in order.
  public var marked: [Slot] { slots.filter { $0.code != nil } }

  /// The blocks of one day.
  public func slots(of day: Int) -> [Slot] { slots.filter { $0.session.day == day } }

  /// The days that have blocks, in order.
  public var days: [Int] {
    slots.reduce(into: []) { if $0.last != $1.session.day { $0.append($1.session.day) } }
  }

  /// When the last block of a day ends; nil for a day without any.
  public func end(of day: Int) -> Int? { slots(of: day).map(\.end).max() }

  /// The free minutes before each pinned block of a day, by the block's identity.
  public func slack(of day: Int) -> [EntityID: Int] {
    var slack: [EntityID: Int] = [:]
    var end: Int?
    for slot in slots(of: day) {
      if let end, slot.start > end { slack[slot.session.id] = slot.start - end }
      end = max(end ?? slot.end, slot.end)
    }
    return slack
  }

  /// The slot of the session with `id`.
  public func slot(of id: EntityID) -> Slot? { slots.first { $0.session.id == id } }
}
