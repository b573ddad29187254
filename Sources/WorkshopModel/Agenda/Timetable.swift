/// The planned times of the blocks of each day, computed and never stored.
///
/// A block starts when the one before it ends; a pinned block keeps its start, and an overlap with
/// the one before is shown, never resolved.
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
    let ordered = sessions.sorted {
      ($0.day, $0.rank, $0.id.description) < ($1.day, $1.rank, $1.id.description)
    }
    for day in Set(ordered.map(\.day)).sorted() {
      slots += Self.slots(of: ordered.filter { $0.day == day }, dayStart: dayStart)
    }
    self.slots = slots
  }

  private static func slots(of sessions: [Session], dayStart: Int) -> [Slot] {
    var clock = dayStart
    let timed = sessions.map { session -> (session: Session, start: Int, overlap: Int) in
      let start = session.pinned ?? clock
      let overlap = max(0, clock - start)
      clock = start + session.minutes
      return (session, start, overlap)
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

  /// The slot of the session with `id`.
  public func slot(of id: EntityID) -> Slot? { slots.first { $0.session.id == id } }
}
