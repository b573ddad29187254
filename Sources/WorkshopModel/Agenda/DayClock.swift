/// The clock that gives the blocks of one day their starts, one after the other.
///
/// Each working group has a clock of its own since the last block for everybody, so that break-outs of
/// different groups run side by side; a block for everybody waits for all of them.
struct DayClock {
  /// Where a block comes to stand.
  struct Place {
    let start: Int
    /// How many minutes the block before runs into this pinned one.
    let overlap: Int
    /// The index of the block after which it comes; nil for the first.
    let follows: Int?
  }

  /// The last block of a group, or of everybody.
  private struct Track {
    var start: Int
    var end: Int
    var index: Int?
  }

  private var everybody: Track
  private var groups: [(key: Int, track: Track)] = []

  init(dayStart: Int) {
    everybody = Track(start: dayStart, end: dayStart, index: nil)
  }

  /// Puts the next block after those that its people have had; a pin wins over them.
  mutating func place(_ index: Int, group: Int?, pinned: Int?, minutes: Int) -> Place {
    let own = groups.firstIndex { $0.key == group }
    let before =
      if group == nil {
        groups.reduce(everybody) { $1.track.end > $0.end ? $1.track : $0 }
      } else {
        own.map { groups[$0].track } ?? everybody
      }
    let start = pinned ?? before.end
    let track = Track(start: start, end: start + minutes, index: index)
    if let group {
      if let own { groups[own].track = track } else { groups.append((group, track)) }
    } else {
      everybody = track
      groups.removeAll(keepingCapacity: true)
    }
    // A block that is pinned before the one it follows does not meet it at all.
    let meets = start + minutes > before.start
    return Place(
      start: start, overlap: meets ? max(0, before.end - start) : 0, follows: before.index)
  }

  /// Numbers for the groups of sessions; nil where a session is for everybody.
  static func groups(of sessions: [Session]) -> [Int?] {
    var known: [String] = []
    return sessions.map { session in
      guard !session.group.isEmpty else { return nil }
      let name = Folding.fold(session.group)
      if let index = known.firstIndex(of: name) { return index }
      known.append(name)
      return known.count - 1
    }
  }
}
