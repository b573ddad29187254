import Testing
import WorkshopModel

@Suite("Shifting the agenda") struct AgendaShiftTests {
  private func dossier() -> Dossier {
    var dossier = Dossier(Workshop(id: EntityID(high: 1, low: 1), code: "x", title: "X"))
    dossier.sessions = (1...6).map { number in
      var session = Session(
        id: EntityID(high: 2, low: UInt64(number)), workshop: dossier.workshop.id,
        day: number <= 3 ? 1 : 2, rank: "\(number)", title: "S\(number)")
      if number == 3 { session.pinned = 13 * 60 }
      return session
    }
    return dossier
  }

  private func starts(_ dossier: Dossier, after shift: AgendaShift, day: Int) throws -> [Int] {
    let edit = try #require(shift.edit(in: dossier, day: day))
    let moved = dossier.timetable(
      with: edit.sessions, without: edit.gone, dayStart: edit.dayStart)
    return moved.slots.map(\.start)
  }

  @Test(
    "Minutes are read with and without a sign, in any digits, for a day or for all",
    arguments: [
      ("15", 15, false), ("+15", 15, false), ("-30", -30, false), ("−30", -30, false),
      ("all 15", 15, true), ("15 all", 15, true), (" ১৫ min ", 15, false),
    ])
  func reading(text: String, minutes: Int, isWhole: Bool) {
    #expect(AgendaShift(parsing: text) == AgendaShift(minutes: minutes, isWhole: isWhole))
  }

  @Test("Anything else is not read", arguments: ["", "0", "all", "later", "15 20", "1500", "9:30"])
  func refused(text: String) { #expect(AgendaShift(parsing: text) == nil) }

  @Test("A day moves with its pinned blocks, the other days stay")
  func oneDay() throws {
    let before = dossier().timetable.slots.map(\.start)
    #expect(before == [540, 600, 780, 540, 600, 660])
    let shift = AgendaShift(minutes: 30, isWhole: false)
    #expect(try starts(dossier(), after: shift, day: 1) == [570, 630, 810, 540, 600, 660])
    let earlier = AgendaShift(minutes: -45, isWhole: false)
    #expect(try starts(dossier(), after: earlier, day: 2) == [540, 600, 780, 495, 555, 615])
  }

  @Test("All days move by the start of the day and the pinned blocks")
  func allDays() throws {
    let shift = AgendaShift(minutes: -15, isWhole: true)
    #expect(try starts(dossier(), after: shift, day: 1) == [525, 585, 765, 525, 585, 645])
    #expect(shift.edit(in: dossier(), day: 1)?.entities(in: dossier()).count == 2)
  }

  @Test("No block is moved over midnight")
  func midnight() {
    #expect(AgendaShift(minutes: 700, isWhole: true).edit(in: dossier(), day: 1) == nil)
    #expect(AgendaShift(minutes: -541, isWhole: false).edit(in: dossier(), day: 2) == nil)
    #expect(AgendaShift(minutes: -540, isWhole: false).edit(in: dossier(), day: 2) != nil)
  }
}
