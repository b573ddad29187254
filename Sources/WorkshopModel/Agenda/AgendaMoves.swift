/// What differs between two agendas of a workshop: what moves, what is run into, when days end.
public struct AgendaMoves: Hashable, Sendable {
  /// A block that starts at another time, or has another length.
  public struct Move: Hashable, Sendable {
    /// The block as it was; nil for a new one.
    public let old: Timetable.Slot?
    /// The block as it will be; nil for one that goes.
    public let new: Timetable.Slot?

    /// Pairs a block as it was with what becomes of it.
    public init(old: Timetable.Slot?, new: Timetable.Slot?) {
      self.old = old
      self.new = new
    }

    /// How many minutes later it starts on the same day; nil when that cannot be said.
    public var shift: Int? {
      guard let old, let new, old.session.day == new.session.day else { return nil }
      return new.start - old.start
    }
  }

  /// A day that ends at another time.
  public struct End: Hashable, Sendable {
    /// The day.
    public let day: Int
    /// When it ended and will end, in minutes after midnight; nil for a day without blocks.
    public let old: Int?, new: Int?
  }

  /// Every block that differs, in the order of the new agenda; those that go stand last.
  public let moves: [Move]
  /// Pinned blocks that are run into and were not, or by more.
  public let collisions: [Timetable.Slot]
  /// The days that end at another time.
  public let ends: [End]

  /// Compares two agendas.
  public init(from old: Timetable, to new: Timetable) {
    let known = Dictionary(old.slots.map { ($0.session.id, $0) }, uniquingKeysWith: { $1 })
    let kept = Set(new.slots.map(\.session.id))
    var moves: [Move] = []
    for slot in new.slots {
      let before = known[slot.session.id]
      if before.map({ Self.differs($0, slot) }) != false {
        moves.append(Move(old: before, new: slot))
      }
    }
    for slot in old.slots where !kept.contains(slot.session.id) {
      moves.append(Move(old: slot, new: nil))
    }
    self.moves = moves
    collisions = new.slots.filter { $0.overlap > (known[$0.session.id]?.overlap ?? 0) }
    ends = Set(old.days + new.days).sorted().compactMap { day in
      let end = End(day: day, old: old.end(of: day), new: new.end(of: day))
      return end.old == end.new ? nil : end
    }
  }

  /// The blocks that start at another time although nobody has touched them.
  public func pushed(besides touched: Set<EntityID>) -> [Move] {
    moves.filter { move in
      guard let new = move.new, let shift = move.shift else { return false }
      return shift != 0 && !touched.contains(new.session.id)
    }
  }

  private static func differs(_ old: Timetable.Slot, _ new: Timetable.Slot) -> Bool {
    (old.session.day, old.start, old.end) != (new.session.day, new.start, new.end)
  }
}
