/// What can be done when a day is late, or when blocks run into pinned ones.
///
/// Pure: it is told the time. What has begun is known from its start and end; what nobody has started
/// is taken to follow on. Pins never move, and nothing becomes shorter than `Session.leastMinutes`.
public struct Recovery: Sendable {
  /// The day.
  public let day: Int
  /// How many minutes later than planned what is going on ends; negative for earlier.
  public let lateness: Int
  /// The agenda as it was planned.
  public let planned: Timetable
  let dossier: Dossier
  let base: RecoveryDay
  /// The times of the day if nothing is done.
  private let places: [DayClock.Place?]
  /// The minute up to which everything has happened already; nil on another day.
  private let now: Int?

  /// Looks at a day of a workshop, at a moment.
  public init(_ dossier: Dossier, day: Int, at now: Moment) {
    self.day = day
    self.dossier = dossier
    planned = dossier.timetable
    let sessions = dossier.sessions.filter { $0.day == day }
      .sorted(by: Session.comesBefore)
    let slots = planned.slots(of: day)
    let groups = DayClock.groups(of: sessions)
    var blocks = zip(sessions, groups).map { session, group in
      RecoveryDay.Block(
        session: session, group: group, minutes: session.minutes, least: session.minutes)
    }
    let clock = RecoveryClock(now, dossier.workshop, day: day, sessions)
    (lateness, self.now) = clock.settle(&blocks, slots)
    let target = slots.map(\.end).max() ?? dossier.workshop.dayStart
    var base = RecoveryDay(blocks: blocks, dayStart: dossier.workshop.dayStart, target: target)
    let places = base.places()
    for (index, place) in places.enumerated() {
      guard let place, base.blocks[index].isOpen else {
        base.blocks[index].least = base.blocks[index].minutes
        continue
      }
      let gone = self.now.map { max(0, $0 - place.start) } ?? 0
      let block = base.blocks[index]
      base.blocks[index].least = min(
        block.minutes, max(block.session.leastMinutes + block.lost, gone))
      if gone >= block.minutes { base.blocks[index].isAhead = false }
    }
    self.base = base
    self.places = places
  }

  /// Whether the day is late or something is run into.
  public var isNeeded: Bool { lateness > 0 || !base.problems(places).isEmpty }

  /// The plans, those that bring the day back into its times first; empty when nothing is wrong.
  public var plans: [RecoveryPlan] {
    guard isNeeded else { return [] }
    var plans: [RecoveryPlan] = []
    var absorbed = base
    absorbed.shorten { $0.kind == .break }
    let follow = plan(.follow, base)
    for candidate in [plan(.absorb, absorbed), plan(.compress, compressed)] + cuts + [follow] {
      let isNew = plans.allSatisfy { $0.changed != candidate.changed || $0.cut != candidate.cut }
      let helps = candidate.means == .follow || candidate.shortfall < follow.shortfall
      if isNew, helps || candidate.isOnTime { plans.append(candidate) }
    }
    return plans.filter(\.isOnTime) + plans.filter { !$0.isOnTime }
  }

  private var compressed: RecoveryDay {
    var day = base
    day.shorten { _ in true }
    return day
  }

  /// Leaving out or moving each of the three sessions that fit the need best.
  private var cuts: [RecoveryPlan] {
    let problems = base.problems(places)
    var chained: Set<Int> = []
    for problem in problems { chained.formUnion(base.chain(to: problem, places)) }
    let need = problems.map(\.minutes).max() ?? 0
    let able = chained.filter { canGo($0) }.sorted { first, second in
      let (one, other) = (base.blocks[first].minutes, base.blocks[second].minutes)
      let (fits, otherFits) = (one >= need, other >= need)
      if fits != otherFits { return fits }
      return one == other ? first > second : fits ? one < other : one > other
    }.prefix(3)
    let without = able.map { index -> (Session, RecoveryDay) in
      var day = base
      day.blocks[index].isOut = true
      day.shorten { $0.kind == .break }
      return (base.blocks[index].session, day)
    }
    return without.map { plan(.cut($0), $1) } + without.compactMap { move($0, $1) }
  }

  /// Whether a block can be left out: it lies wholly ahead, and nothing holds it.
  private func canGo(_ index: Int) -> Bool {
    let block = base.blocks[index]
    guard block.isAhead, let place = places[index], block.session.pinned == nil,
      block.session.startedAt == nil, block.session.kind.takesMarks
    else { return false }
    if let now, place.start < now { return false }
    return block.session.kind != .opening && block.session.kind != .closing
  }

  private func move(_ session: Session, _ rest: RecoveryDay) -> RecoveryPlan? {
    let landings = planned.days.filter { $0 > day }.map {
      dossier.landing(of: session, on: $0)
    }
    guard let landing = landings.first(where: { !$0.collides }) else { return nil }
    return plan(.move(session, day: landing.session.day), rest, landed: landing.session)
  }

  private func plan(
    _ means: RecoveryPlan.Means, _ day: RecoveryDay, landed: Session? = nil
  ) -> RecoveryPlan {
    var changed: [Session] = []
    for block in day.blocks where !block.isOut && block.minutes != block.session.minutes {
      var session = block.session
      session.minutes = block.minutes
      changed.append(session)
    }
    if let landed { changed.append(landed) }
    let cut: EntityID? = if case .cut(let session) = means { session.id } else { nil }
    let places = day.places()
    let problems = day.problems(places)
    let end = zip(day.blocks, places).compactMap { block, place in
      place.map { $0.start + block.minutes }
    }.max()
    return RecoveryPlan(
      means: means, timetable: dossier.timetable(with: changed, without: cut), changed: changed,
      cut: cut,
      collisions: problems.compactMap { problem in
        problem.pinned.map {
          RecoveryPlan.Collision(session: day.blocks[$0].session, minutes: problem.minutes)
        }
      },
      late: problems.first { $0.pinned == nil }?.minutes ?? 0, end: end ?? day.target)
  }
}
