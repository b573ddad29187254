/// What of a day has happened, as far as sessions were started and ended.
struct RecoveryClock {
  private let now: Moment
  /// Whether the day is the one on which `now` is.
  private let isToday: Bool

  init(_ now: Moment, _ workshop: Workshop, day: Int, _ sessions: [Session]) {
    self.now = now
    if let date = workshop.firstDay?.adding(days: day - 1) {
      isToday = date == now.date
    } else {
      // Without dates the day is the one on which something of it was started.
      isToday = sessions.contains { session in
        session.startedAt.map { now.seconds - $0 <= now.minutes * 60 && $0 <= now.seconds } == true
      }
    }
  }

  /// Gives what was begun last its real length, and says what is behind.
  ///
  /// - Returns: how late that ends, and the minute up to which everything has happened.
  func settle(
    _ blocks: inout [RecoveryDay.Block], _ slots: [Timetable.Slot]
  ) -> (lateness: Int, now: Int?) {
    guard isToday else { return (0, nil) }
    let begun = blocks.indices.filter { hasBegun(blocks[$0].session) }
    guard let last = begun.last else {
      // Nobody has started anything: the clock of the plan is all there is.
      for index in blocks.indices {
        guard let slot = slots.first(where: { $0.session.id == blocks[index].session.id }) else {
          continue
        }
        blocks[index].isAhead = slot.end > now.minutes
        blocks[index].isOpen = blocks[index].isAhead
      }
      return (0, now.minutes)
    }
    // Break-outs that run side by side: the last one of each group.
    let common = begun.last { blocks[$0].group == nil } ?? -1
    let side = Dictionary(grouping: begun.filter { $0 > common }, by: { blocks[$0].group })
    let anchors = side.isEmpty ? [last] : side.values.compactMap(\.last)
    var lateness: Int?
    for index in anchors {
      let session = blocks[index].session
      guard let slot = slots.first(where: { $0.session.id == session.id }) else { continue }
      let (end, lost) = self.end(of: slot)
      blocks[index].minutes = max(1, end - slot.start)
      blocks[index].lost = max(0, lost)
      lateness = max(lateness ?? .min, end - slot.end)
    }
    for index in blocks.indices where index <= last {
      let isRunning = blocks[index].session.isRunning && anchors.contains(index)
      blocks[index].isAhead = index > common && !hasBegun(blocks[index].session)
      blocks[index].isOpen = isRunning || blocks[index].isAhead
    }
    return (lateness ?? 0, now.minutes)
  }

  private func hasBegun(_ session: Session) -> Bool {
    guard let began = session.startedAt else { return false }
    return now.seconds - began <= now.minutes * 60 && began <= now.seconds
  }

  /// When a session that was begun today ended, or will end if it keeps its length; and the minutes
  /// that it has lost so far.
  private func end(of slot: Timetable.Slot) -> (end: Int, lost: Int) {
    if let ended = slot.session.endedAt { return (now.minutes - (now.seconds - ended) / 60, 0) }
    let began = now.minutes - (now.seconds - (slot.session.startedAt ?? now.seconds)) / 60
    let lost = began + slot.session.pausedSeconds(until: now.seconds) / 60 - slot.start
    return (max(slot.end + lost, now.minutes), lost)
  }
}
