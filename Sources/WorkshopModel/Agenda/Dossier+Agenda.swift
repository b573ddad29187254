extension Dossier {
  /// The agenda after some sessions have changed or come, and one has gone.
  public func timetable(with changed: [Session], without gone: EntityID? = nil) -> Timetable {
    timetable(with: changed, without: gone.map { [$0] } ?? [])
  }

  /// The agenda after some sessions have changed or come, and others have gone.
  public func timetable(
    with changed: [Session], without gone: Set<EntityID>, dayStart: Int? = nil
  ) -> Timetable {
    var sessions = self.sessions.filter { !gone.contains($0.id) }
    var new: [Session] = []
    for session in changed {
      if let index = sessions.firstIndex(where: { $0.id == session.id }) {
        sessions[index] = session
      } else {
        new.append(session)
      }
    }
    return Timetable(sessions + new, dayStart: dayStart ?? workshop.dayStart)
  }

  /// A session where it fits best on another day: into free time before a pinned block, else before the
  /// closing, else at the end; and whether a pinned block is then run into.
  public func landing(of session: Session, on day: Int) -> (session: Session, collides: Bool) {
    let others = sessions.filter { $0.day == day && $0.id != session.id }
      .sorted(by: Session.comesBefore)
    let before = others.indices.filter { others[$0].pinned != nil && $0 > 0 }
    let closing = others.lastIndex { $0.kind == .closing } ?? others.count
    let known = Timetable(others, dayStart: workshop.dayStart).slots
    let overlaps = Set(known.filter { $0.overlap > 0 }.map(\.session.id))
    let target = known.map(\.end).max() ?? 0
    var last = (session: session, collides: true)
    for index in before + [closing] {
      var moved = session
      moved.day = day
      moved.pinned = nil
      moved.rank = Rank.between(
        index > 0 ? others[index - 1].rank : nil,
        index < others.count ? others[index].rank : nil)
      let slots = Timetable(others + [moved], dayStart: workshop.dayStart).slots
      let collides = slots.contains { $0.overlap > 0 && !overlaps.contains($0.session.id) }
      last = (moved, collides)
      if !collides, (slots.map(\.end).max() ?? 0) <= target || index == closing { return last }
    }
    return last
  }
}
