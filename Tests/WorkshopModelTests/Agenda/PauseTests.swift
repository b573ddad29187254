import Testing
import WorkshopModel

@Suite("Pausing a session") struct PauseTests {
  private func session() -> Session {
    Session(
      id: EntityID(high: 2, low: 1), workshop: EntityID(high: 1, low: 1), day: 1, rank: "A",
      title: "Law")
  }

  @Test("Pauses are no contact time, the running one included")
  func held() {
    var session = session()
    #expect(session.heldSeconds(until: 5000) == 0)
    session.start(at: 1000)
    session.pause(at: 1600)
    #expect(session.isPaused && session.isRunning)
    #expect(session.heldSeconds(until: 1900) == 600)
    session.resume(at: 2200)
    #expect(!session.isPaused)
    #expect(session.heldSeconds(until: 2800) == 1200)
    session.pause(at: 3000)
    session.end(at: 3600)
    #expect(session.pauses == [Pause(start: 1600, end: 2200), Pause(start: 3000, end: 3600)])
    #expect(session.heldSeconds(until: 99_999) == 1400)
    #expect(session.pausedSeconds(until: 99_999) == 1200)
  }

  @Test("A session that ended and runs again stood still in between, unless it was a slip")
  func again() {
    var session = session()
    session.start(at: 1000)
    session.end(at: 2000)
    session.start(at: 2030)
    #expect(session.pauses.isEmpty && session.isRunning)
    session.end(at: 3000)
    session.start(at: 3600)
    #expect(session.pauses == [Pause(start: 3000, end: 3600)])
    #expect(session.startedAt == 1000)
  }

  @Test("What does not run can be neither paused nor ended, what runs not paused twice")
  func refused() {
    var session = session()
    session.pause(at: 10)
    session.end(at: 20)
    session.resume(at: 30)
    #expect(session == self.session())
    session.start(at: 100)
    session.pause(at: 200)
    session.pause(at: 300)
    #expect(session.pauses == [Pause(start: 200)])
    session.start(at: 400)
    #expect(session.startedAt == 100)
  }

  @Test("Stored pauses are read again as they were; what is none is left out")
  func stored() {
    var session = session()
    session.pauses = [Pause(start: 100, end: 160), Pause(start: 200)]
    let fields = FieldReader(fields: Session.fields, values: session.values)
    #expect(Session(id: session.id, values: fields) == session)
    #expect(session.values.last == .text("100-160 200-"))
    #expect(Pause.list("x 5 7-3 -4 1-2-3 8-9 ৫-") == [Pause(start: 8, end: 9)])
    session.pauses = []
    #expect(session.values.last == .null)
  }

  @Test("What is left has a level: a fifth is little, a twentieth is the last")
  func remaining() {
    #expect(Remaining(minutes: 60, of: 100).level == .plenty)
    #expect(Remaining(minutes: 21, of: 100).level == .plenty)
    #expect(Remaining(minutes: 20, of: 100).level == .low)
    #expect(Remaining(minutes: 6, of: 100).level == .low)
    #expect(Remaining(minutes: 5, of: 100).level == .last)
    #expect(Remaining(minutes: -9, of: 100).level == .last)
  }

  @Test("A running session tells what is left by plan, another one nothing")
  func slot() throws {
    var sample = AgendaSample()
    sample.add("Law", 60)
    sample.hold("Law", from: 545)
    let slot = try #require(sample.dossier.timetable.slots.first)
    let workshop = sample.dossier.workshop
    #expect(slot.remaining(at: AgendaSample.moment(590), in: workshop)?.minutes == 10)
    #expect(slot.remaining(at: AgendaSample.moment(605), in: workshop)?.minutes == -5)
    #expect(slot.remaining(at: AgendaSample.moment(590, day: 2), in: workshop) == nil)
    sample.hold("Law", from: 545, to: 600)
    let ended = try #require(sample.dossier.timetable.slots.first)
    #expect(ended.remaining(at: AgendaSample.moment(605), in: workshop) == nil)
  }
}
