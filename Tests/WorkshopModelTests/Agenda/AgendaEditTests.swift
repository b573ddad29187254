import Testing
import WorkshopModel

@Suite("Changing an agenda") struct AgendaEditTests {
  private func session(_ title: String, _ sample: AgendaSample) throws -> Session {
    try #require(sample.dossier.sessions.first { $0.title == title })
  }

  @Test("Break-outs of different groups run side by side, and everybody waits for the last")
  func sideBySide() {
    var sample = AgendaSample()
    sample.add("Intro", 30)
    sample.add("A1", 30, group: "A")
    sample.add("B", 50, group: "b")
    sample.add("A2", 30, group: "a")
    sample.add("Reports", 30)
    let slots = sample.dossier.timetable.slots
    #expect(slots.map(\.session.title) == ["Intro", "A1", "B", "A2", "Reports"])
    #expect(slots.map(\.start) == [540, 570, 570, 600, 630])
    #expect(slots.map(\.overlap) == [0, 0, 0, 0, 0])
  }

  @Test("A pin before the block that it follows by rank does not meet it")
  func early() {
    var sample = AgendaSample()
    sample.add("One", 60)
    sample.add("Early", 30, pinned: 480)
    #expect(sample.dossier.timetable.slots.map(\.overlap) == [0, 0])
  }

  @Test("Inserting shifts what is behind, never a pin; what is run into is named")
  func insert() {
    let sample = AgendaSample.morning()
    var new = Session(
      id: .unassigned, workshop: sample.dossier.workshop.id, day: 1, rank: "", title: "Quiz")
    new.rank = Rank.between(sample.dossier.sessions[1].rank, sample.dossier.sessions[2].rank)
    new.minutes = 10
    let moves = AgendaEdit([new]).moves(in: sample.dossier)
    #expect(
      moves.pushed(besides: [.unassigned]).compactMap(\.new?.session.title) == [
        "Break", "Cases", "Reports",
      ])
    #expect(Set(moves.pushed(besides: [.unassigned]).compactMap(\.shift)) == [10])
    #expect(moves.collisions.map(\.overlap) == [10])
    #expect(moves.ends.isEmpty)
    #expect(moves.moves.count == 4)
  }

  @Test("A change at the end of a day says when the day ends")
  func end() throws {
    let sample = AgendaSample.morning()
    var strategy = try session("Strategy", sample)
    strategy.minutes += 15
    let moves = AgendaEdit([strategy]).moves(in: sample.dossier)
    #expect(moves.ends.map { [$0.day, $0.old, $0.new] } == [[1, 930, 945]])
    #expect(moves.pushed(besides: [strategy.id]).count == 1)
    let gone = AgendaEdit(without: [strategy.id]).moves(in: sample.dossier)
    #expect(gone.moves.last?.new == nil && gone.moves.last?.old?.session.title == "Strategy")
    #expect(gone.ends.map(\.new) == [840])
  }

  @Test("A block goes to another day into free time, else before the closing")
  func landing() throws {
    var sample = AgendaSample.morning()
    let law = try session("Law", sample)
    #expect(
      sample.dossier.landing(of: law, on: 2).session.rank < (try session("Farewell", sample)).rank)
    sample.add("Talk", 30, day: 3)
    sample.add("Lunch 3", 60, day: 3, kind: .lunch, pinned: 720)
    sample.add("End", 30, day: 3)
    let landed = sample.dossier.landing(of: law, on: 3)
    #expect(!landed.collides)
    let after = sample.dossier.timetable(with: [landed.session])
    #expect(after.slots(of: 3).map(\.session.title) == ["Talk", "Law", "Lunch 3", "End"])
    #expect(after.end(of: 3) == sample.dossier.timetable.end(of: 3))
    var pinned = law
    pinned.pinned = 600
    #expect(sample.dossier.landing(of: pinned, on: 3).session.pinned == nil)
    #expect(sample.dossier.landing(of: law, on: 9).session.day == 9)
  }

  @Test("A split block fills the same time; nothing of what was held is doubled")
  func split() throws {
    var sample = AgendaSample.morning()
    sample.hold("Law", from: 570)
    let edit = try #require(sample.dossier.split(session("Law", sample), after: 20))
    #expect(edit.sessions.map(\.minutes) == [20, 40])
    #expect(edit.sessions[0].startedAt != nil && edit.sessions[1].startedAt == nil)
    #expect(edit.moves(in: sample.dossier).pushed(besides: edit.touched).isEmpty)
    #expect(sample.dossier.split(try session("Law", sample), after: 60) == nil)
    #expect(sample.dossier.split(try session("Law", sample), after: 0) == nil)
  }

  @Test("A duplicate stands behind its original, not begun and not pinned")
  func duplicate() throws {
    let sample = AgendaSample.morning()
    let edit = sample.dossier.duplicate(of: try session("Lunch", sample))
    let slots = sample.dossier.timetable(with: edit.sessions).slots(of: 1)
    #expect(slots.map(\.session.title).filter { $0 == "Lunch" }.count == 2)
    #expect(slots.first { $0.session.id == .unassigned }?.start == 810)
    #expect(edit.sessions[0].pinned == nil && edit.sessions[0].startedAt == nil)
  }

  @Test("A block breaks out into groups at the same time, each in its room")
  func breakOut() throws {
    let sample = AgendaSample.morning()
    let cases = try session("Cases", sample)
    let edit = try #require(
      sample.dossier.breakOut(cases, [("A", "Hall"), ("B", ""), ("C", "Room 2")]))
    let slots = sample.dossier.timetable(with: edit.sessions).slots(of: 1)
      .filter { $0.session.title == "Cases" }
    #expect(slots.map(\.session.group) == ["A", "B", "C"])
    #expect(slots.map(\.session.room) == ["Hall", "", "Room 2"])
    #expect(Set(slots.map(\.start)) == [660])
    #expect(edit.moves(in: sample.dossier).pushed(besides: edit.touched).isEmpty)
    #expect(edit.sessions[0].id == cases.id)
    #expect(sample.dossier.breakOut(cases, []) == nil)
  }

  @Test("A pin keeps the start that the block has, and is taken away again")
  func pin() throws {
    let sample = AgendaSample.morning()
    let slot = try #require(sample.dossier.timetable.slots.first { $0.session.title == "Cases" })
    #expect(sample.dossier.pin(slot).sessions.map(\.pinned) == [660])
    let lunch = try #require(sample.dossier.timetable.slots.first { $0.session.title == "Lunch" })
    #expect(sample.dossier.pin(lunch).sessions.map(\.pinned) == [nil])
  }

  @Test("Slack is the free time before a pin, days and their ends are told")
  func slack() throws {
    var sample = AgendaSample.morning()
    #expect(sample.dossier.timetable.slack(of: 1).isEmpty)
    sample.change("Reports") { $0.minutes = 20 }
    #expect(sample.dossier.timetable.slack(of: 1) == [try session("Lunch", sample).id: 10])
    #expect(sample.dossier.timetable.days == [1, 2])
    #expect(sample.dossier.timetable.end(of: 3) == nil)
  }
}
