import Testing
import WorkshopModel

@Suite("Recovering lost time") struct RecoveryTests {
  private func starts(_ plan: RecoveryPlan) -> [String: Int] {
    Dictionary(
      plan.timetable.slots.map { ($0.session.title, $0.start) }, uniquingKeysWith: { $1 })
  }

  /// The law ran 25 minutes over and has just ended.
  private func late() -> Recovery {
    var sample = AgendaSample.morning()
    sample.hold("Law", from: 570, to: 655)
    return Recovery(sample.dossier, day: 1, at: AgendaSample.moment(655))
  }

  @Test("An overrun is taken out of the break, then lunch stays where it is")
  func absorb() throws {
    var sample = AgendaSample.morning()
    sample.hold("Law", from: 570, to: 650)
    let recovery = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(650))
    #expect(recovery.lateness == 20)
    let plan = try #require(recovery.plans.first)
    #expect(plan.means == .absorb)
    #expect(plan.isOnTime)
    #expect(starts(plan)["Break"] == 650)
    #expect(starts(plan)["Cases"] == 660)
    #expect(starts(plan)["Lunch"] == 750)
    #expect(plan.end == 930)
    #expect(plan.changed.map(\.title) == ["Law", "Break"])
  }

  @Test("What the break cannot give is said by how much, and sessions are shortened instead")
  func compress() throws {
    let plans = late().plans
    let absorb = try #require(plans.first { $0.means == .absorb })
    #expect(absorb.collisions.map(\.minutes) == [5])
    #expect(absorb.collisions.map(\.session.title) == ["Lunch"])
    #expect(!absorb.isOnTime && absorb.late == 0)
    let compress = try #require(plans.first)
    #expect(compress.means == .compress)
    #expect(compress.isOnTime)
    #expect(starts(compress)["Lunch"] == 750)
    let lengths = compress.timetable.slots.map { ($0.session.title, $0.session.minutes) }
    let found = Dictionary(lengths, uniquingKeysWith: { $1 })
    #expect([found["Break"], found["Cases"], found["Reports"]] == [19, 50, 26])
  }

  @Test("A session ahead can be cut, or moved to a later day before its closing")
  func cutAndMove() throws {
    let plans = late().plans
    let cut = try #require(plans.first { if case .cut = $0.means { true } else { false } })
    #expect(cut.isOnTime)
    #expect(
      cut.means
        == .cut(try #require(late().planned.slots.first { $0.session.title == "Reports" }).session))
    #expect(starts(cut)["Reports"] == nil)
    #expect(cut.cut != nil)
    let move = try #require(plans.first { if case .move = $0.means { true } else { false } })
    let moved = try #require(move.timetable.slots.first { $0.session.title == "Reports" })
    #expect(moved.session.day == 2)
    #expect(moved.start == 600)
    #expect(starts(move)["Farewell"] == 630)
    #expect(move.isOnTime)
  }

  @Test("Opening, closing, breaks, pinned and past blocks are never left out")
  func neverCut() {
    let titles = late().plans.compactMap { plan -> String? in
      switch plan.means {
      case .cut(let session), .move(let session, _): session.title
      default: nil
      }
    }
    #expect(Set(titles) == ["Cases", "Reports"])
  }

  @Test("Letting the rest follow is always there and comes last, with what goes wrong")
  func follow() throws {
    let follow = try #require(late().plans.last)
    #expect(follow.means == .follow)
    #expect(follow.collisions.map(\.minutes) == [25])
    #expect(
      follow.timetable.slot(of: try #require(follow.collisions.first).session.id)?.overlap == 25)
    var sample = AgendaSample()
    sample.add("One", 60)
    sample.add("Two", 60)
    sample.hold("One", from: 540, to: 615)
    let open = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(615))
    #expect(try #require(open.plans.last).late == 15)
  }

  @Test("A day in time needs no plans, also when the next days are late")
  func inTime() {
    var sample = AgendaSample.morning()
    sample.hold("Opening", from: 540, to: 570)
    let recovery = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(575))
    #expect(!recovery.isNeeded)
    #expect(recovery.plans.isEmpty)
    #expect(Recovery(sample.dossier, day: 2, at: AgendaSample.moment(575)).plans.isEmpty)
  }

  @Test("Free time before a pin is used before anything is shortened")
  func slack() throws {
    var sample = AgendaSample()
    sample.add("One", 60)
    sample.add("Lunch", 60, kind: .lunch, pinned: 630)
    sample.hold("One", from: 540, to: 620)
    let recovery = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(620))
    #expect(recovery.lateness == 20)
    #expect(recovery.plans.map(\.means) == [.absorb])
    #expect(try #require(recovery.plans.first).changed.map(\.minutes) == [80])
  }

  @Test(
    "A running session that began late is shortened no further than its minimum and the clock allow"
  )
  func running() throws {
    var sample = AgendaSample()
    sample.add("One", 60, least: 50)
    sample.add("Lunch", 60, kind: .lunch, pinned: 600)
    sample.hold("One", from: 555)
    let early = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(560))
    #expect(early.lateness == 15)
    let compress = try #require(early.plans.first { $0.means == .compress })
    // Fifteen minutes were lost; fifty of teaching must be left.
    #expect(compress.changed.map(\.minutes) == [65])
    #expect(compress.collisions.map(\.minutes) == [5])
    let over = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(640))
    #expect(over.plans.map(\.means) == [.follow])
    #expect(try #require(over.plans.first).collisions.map(\.minutes) == [40])
  }

  @Test("A pause makes a day late as a late start does")
  func paused() {
    var sample = AgendaSample.morning()
    sample.hold("Law", from: 570)
    sample.change("Law") { $0.pause(at: AgendaSample.moment(580).seconds) }
    #expect(Recovery(sample.dossier, day: 1, at: AgendaSample.moment(592)).lateness == 12)
    sample.change("Law") { $0.resume(at: AgendaSample.moment(600).seconds) }
    #expect(Recovery(sample.dossier, day: 1, at: AgendaSample.moment(612)).lateness == 20)
  }

  @Test("Break-outs side by side recover together: the later one decides")
  func parallel() throws {
    var sample = AgendaSample()
    sample.add("Intro", 30)
    sample.add("A", 60, kind: .groupWork, least: 40, group: "A")
    sample.add("B", 75, kind: .groupWork, least: 40, group: "B")
    sample.add("Lunch", 60, kind: .lunch, pinned: 660)
    sample.hold("Intro", from: 540, to: 600)
    let recovery = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(600))
    #expect(recovery.lateness == 30)
    let plan = try #require(recovery.plans.first { $0.means == .compress })
    #expect(plan.isOnTime)
    let lengths = plan.timetable.slots.filter { !$0.session.group.isEmpty }
    #expect(lengths.map(\.start) == [600, 600])
    #expect(lengths.map(\.session.minutes) == [60, 60])
  }

  @Test("Two break-outs that run at once both count, each by its own clock")
  func parallelRunning() {
    var sample = AgendaSample()
    sample.add("A", 60, group: "A")
    sample.add("B", 60, group: "B")
    sample.add("Reports", 30)
    sample.hold("A", from: 540, to: 600)
    sample.hold("B", from: 550)
    let recovery = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(605))
    #expect(recovery.lateness == 10)
    #expect(recovery.plans.last?.late == 10)
  }

  @Test("On a day without dates, or before it, only the plan itself is repaired")
  func planning() throws {
    var sample = AgendaSample()
    sample.add("One", 100, kind: .groupWork, least: 50)
    sample.add("Lunch", 60, kind: .lunch, pinned: 630)
    let before = Recovery(sample.dossier, day: 1, at: AgendaSample.moment(700, day: 0))
    #expect(before.lateness == 0)
    #expect(before.isNeeded)
    #expect(try #require(before.plans.first).changed.map(\.minutes) == [90])
  }

  @Test("The default minimum of a block is what its kind bears, and never more than its length")
  func leastMinutes() {
    func least(_ kind: SessionKind, _ minutes: Int, _ stated: Int? = nil) -> Int {
      var session = Session(
        id: EntityID(high: 3, low: 1), workshop: EntityID(high: 1, low: 1), day: 1, rank: "A",
        title: "X")
      (session.kind, session.minutes, session.minimumMinutes) = (kind, minutes, stated)
      return session.leastMinutes
    }
    #expect(least(.break, 30) == 10 && least(.break, 5) == 5)
    #expect(least(.lunch, 60) == 60 && least(.test, 45) == 45 && least(.closing, 30) == 30)
    #expect(least(.plenary, 60) == 45 && least(.plenary, 50) == 40 && least(.exercise, 10) == 10)
    #expect(least(.swot, 90) == 70 && least(.swot, 50) == 45 && least(.swot, 30) == 30)
    #expect(least(.lunch, 60, 40) == 40 && least(.plenary, 30, 90) == 30)
  }
}
