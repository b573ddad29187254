/// One day as a recovery plan reckons with it: lengths that may change, and what they lead to.
struct RecoveryDay {
  /// A block with the length that it may have.
  struct Block {
    let session: Session
    let group: Int?
    var minutes: Int
    /// How short it may become.
    var least: Int
    /// Minutes of it that were lost: it began late, or stood still.
    var lost = 0
    /// Whether its length can still be changed.
    var isOpen = true
    /// Whether it lies ahead, so that it is to be kept from being run into.
    var isAhead = true
    /// Whether it is left out.
    var isOut = false

    var spare: Int { isOut ? 0 : minutes - least }
  }

  /// What goes wrong in a day.
  struct Problem {
    let minutes: Int
    /// The pinned block that is run into; nil when the day ends late.
    let pinned: Int?
    /// The last block that causes it.
    let last: Int?
  }

  /// In the order of the agenda.
  var blocks: [Block]
  let dayStart: Int
  /// When the day is to end.
  let target: Int

  /// The start of every block, and after which one it comes.
  func places() -> [DayClock.Place?] {
    var clock = DayClock(dayStart: dayStart)
    return blocks.enumerated().map { index, block in
      block.isOut
        ? nil
        : clock.place(
          index, group: block.group, pinned: block.session.pinned, minutes: block.minutes)
    }
  }

  func problems(_ places: [DayClock.Place?]) -> [Problem] {
    var problems: [Problem] = []
    var end: (minutes: Int, index: Int)?
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      if place.overlap > 0, blocks[index].isAhead {
        problems.append(Problem(minutes: place.overlap, pinned: index, last: place.follows))
      }
      let own = place.start + blocks[index].minutes
      if own > end?.minutes ?? .min { end = (own, index) }
    }
    if let end, end.minutes > target {
      problems.append(Problem(minutes: end.minutes - target, pinned: nil, last: end.index))
    }
    return problems
  }

  /// The blocks that lead to a problem, back to the pin from which on nothing else matters.
  func chain(to problem: Problem, _ places: [DayClock.Place?]) -> [Int] {
    var chain: [Int] = []
    var next = problem.last
    while let index = next {
      chain.append(index)
      next = blocks[index].session.pinned == nil ? places[index]?.follows : nil
    }
    return chain
  }

  /// Shortens blocks of some kinds until nothing goes wrong or nothing can be shortened.
  mutating func shorten(_ isMeant: (Session) -> Bool) {
    while true {
      let places = places()
      var wanted: (minutes: Int, blocks: [Int])?
      for problem in problems(places) where wanted == nil {
        let able = chain(to: problem, places).filter {
          blocks[$0].spare > 0 && isMeant(blocks[$0].session)
        }
        if !able.isEmpty { wanted = (problem.minutes, able) }
      }
      guard let wanted else { return }
      take(wanted.minutes, from: wanted.blocks)
    }
  }

  /// Takes minutes from blocks, from each in proportion to what it can spare.
  private mutating func take(_ minutes: Int, from able: [Int]) {
    let spare = able.reduce(0) { $0 + blocks[$1].spare }
    let wanted = min(minutes, spare)
    var left = wanted
    for index in able {
      let share = min(left, (blocks[index].spare * wanted + spare - 1) / spare)
      blocks[index].minutes -= share
      left -= share
    }
  }
}
