import Testing
import WorkshopModel

struct TimetableTests {
  private let workshop = EntityID(high: 1, low: 1)

  private func session(
    _ number: UInt64, day: Int = 1, _ minutes: Int, kind: SessionKind = .plenary, pinned: Int? = nil
  ) -> Session {
    var session = Session(
      id: EntityID(high: 2, low: number), workshop: workshop, day: day,
      rank: Rank.series(Int(number))[Int(number) - 1], title: "Session \(number)")
    session.minutes = minutes
    session.kind = kind
    session.pinned = pinned
    return session
  }

  @Test("A block starts when the one before it ends, each day at the day's start")
  func starts() {
    let timetable = Timetable(
      [session(1, 90), session(2, 30), session(3, day: 2, 60)], dayStart: 540)
    #expect(timetable.slots.map(\.start) == [540, 630, 540])
    #expect(timetable.slots.map(\.end) == [630, 660, 600])
  }

  @Test("Codes count the sessions of a day by their start; breaks have none")
  func codes() {
    let timetable = Timetable(
      [
        session(1, 60), session(2, 15, kind: .break), session(3, 60), session(4, 60, kind: .lunch),
        session(5, day: 2, 60),
      ], dayStart: 540)
    #expect(timetable.slots.map(\.code) == ["D1S1", nil, "D1S2", nil, "D2S1"])
    #expect(timetable.marked.count == 3)
  }

  @Test("A pinned block never moves; what runs into it is shown and not resolved")
  func pins() {
    let timetable = Timetable(
      [session(1, 200), session(2, 60, pinned: 720), session(3, 30)], dayStart: 540)
    #expect(timetable.slots.map(\.start) == [540, 720, 780])
    #expect(timetable.slots.map(\.overlap) == [0, 20, 0])
  }

  @Test("A block pinned before others comes first and takes the first code")
  func pinnedEarly() {
    let timetable = Timetable([session(1, 60), session(2, 30, pinned: 480)], dayStart: 540)
    #expect(timetable.slots.map(\.session.title) == ["Session 2", "Session 1"])
    #expect(timetable.slots.map(\.code) == ["D1S1", "D1S2"])
  }

  private func dated(_ iso: String, days: Int = 2) throws -> Workshop {
    let first = try #require(CivilDate(iso: iso))
    var made = Workshop(id: workshop, code: "sample", title: "Sample")
    let last = try #require(first.adding(days: days - 1))
    made.dates = try #require(DateSpec.range(first, last))
    return made
  }

  private func moment(_ iso: String, _ minutes: Int) throws -> Moment {
    let date = try #require(CivilDate(iso: iso))
    return Moment(date: date, minutes: minutes, seconds: date.dayNumber * 86_400 + minutes * 60)
  }

  @Test("A session is held when it has ended or its scheduled end is past, or all is completed")
  func held() throws {
    var dhaka = try dated("2024-04-22")
    let slot = Timetable([session(1, 60)], dayStart: 540).slots[0]
    #expect(try !slot.isHeld(at: moment("2024-04-22", 599), in: dhaka))
    #expect(try slot.isHeld(at: moment("2024-04-22", 600), in: dhaka))
    #expect(try slot.isHeld(at: moment("2024-04-23", 0), in: dhaka))
    var ended = session(1, 60)
    ended.endedAt = 1
    let early = Timetable([ended], dayStart: 540).slots[0]
    #expect(try early.isHeld(at: moment("2024-04-21", 0), in: dhaka))
    dhaka.dates = .unknown
    #expect(try !slot.isHeld(at: moment("2030-01-01", 0), in: dhaka))
    dhaka.status = .completed
    #expect(try slot.isHeld(at: moment("2020-01-01", 0), in: dhaka))
  }

  @Test("Drift is how late a session began, then how far it overruns, and nothing on another day")
  func drift() throws {
    let dhaka = try dated("2024-04-22")
    let began = try moment("2024-04-22", 547)
    var running = session(1, 60)
    running.startedAt = began.seconds
    let slot = Timetable([running], dayStart: 540).slots[0]
    #expect(try slot.drift(at: moment("2024-04-22", 560), in: dhaka) == 7)
    #expect(try slot.drift(at: moment("2024-04-22", 615), in: dhaka) == 15)
    #expect(try slot.drift(at: moment("2024-04-23", 560), in: dhaka) == nil)
    let idle = Timetable([session(1, 60)], dayStart: 540).slots[0]
    #expect(idle.drift(at: began, in: dhaka) == nil)
  }

  @Test("The clock points to the session of the hour, else the first that is to come")
  func current() throws {
    let dhaka = try dated("2024-04-22")
    let timetable = Timetable(
      [session(1, 60), session(2, 60), session(3, day: 2, 60)], dayStart: 540)
    let at = { (iso: String, minutes: Int) in
      timetable.current(at: try moment(iso, minutes), in: dhaka)?.code
    }
    #expect(try at("2024-04-21", 0) == "D1S1")
    #expect(try at("2024-04-22", 610) == "D1S2")
    #expect(try at("2024-04-23", 545) == "D2S1")
    #expect(try at("2024-05-01", 0) == "D2S1")
  }
}
