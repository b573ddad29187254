import Testing
import WorkshopModel

@testable import WorkshopReports

@Suite struct BreakOutTests {
  /// The rich sample, whose first session that takes marks is for the first two people only.
  private static let dossier: Dossier = {
    var dossier = Sample.rich
    let members = dossier.participants.prefix(2).map(\.enrolment.id)
    dossier.people = dossier.people.map { enrolled in
      var enrolment = enrolled.enrolment
      enrolment.group = members.contains(enrolment.id) ? "Blue" : "Red"
      return EnrolledPerson(
        person: enrolled.person, enrolment: enrolment, organisation: enrolled.organisation,
        further: enrolled.further)
    }
    let first = dossier.timetable.marked[0].session.id
    for index in dossier.sessions.indices where dossier.sessions[index].id == first {
      dossier.sessions[index].group = "BLUE"
    }
    dossier.marks[first] = dossier.marks[first]?.filter { members.contains($0.key) }
    return dossier
  }()

  @Test("A break-out counts its own people, and nobody else is unmarked in it")
  func facts() {
    let whole = AttendanceFacts(Sample.rich, at: Sample.now)
    let facts = AttendanceFacts(Self.dossier, at: Sample.now)
    let people = Self.dossier.participants.count
    #expect(facts.held == whole.held)
    #expect(facts.entries == whole.entries - (people - 2))
    #expect(facts.unmarked == whole.unmarked)
  }

  @Test("The rate of who is in another group is over the other sessions")
  func rates() {
    let rates = Self.dossier.participants.map { Self.dossier.rate(of: $0, at: Sample.now) }
    let held = AttendanceFacts(Self.dossier, at: Sample.now).held
    for (index, person) in Self.dossier.participants.enumerated() {
      let excused = Self.dossier.marks.values.filter {
        $0[person.enrolment.id]?.status == .excused
      }.count
      #expect(rates[index].counted == held - excused - (index < 2 ? 0 : 1))
    }
  }

  @Test("The roll leaves the cell of another group's break-out empty, the agenda names the group")
  func tables() throws {
    let roll = AttendanceBuilder(dossier: Self.dossier, audience: .internal, now: Sample.now)
    let table = try #require(roll.document.tables.first)
    let column = try #require(table.columns.firstIndex { $0.title == "D1S1" })
    #expect(table.rows.prefix(2).allSatisfy { !$0[column].isEmpty })
    #expect(table.rows.dropFirst(2).allSatisfy { $0[column].isEmpty })
    let agenda = AgendaBuilder(dossier: Self.dossier, audience: .internal, now: Sample.now)
    let blocks = try #require(agenda.document.tables.first)
    let group = try #require(blocks.columns.firstIndex { $0.title == "Group" })
    #expect(blocks.rows.map { $0[group] }.filter { !$0.isEmpty } == ["BLUE"])
  }

  @Test("show --json names the group and counts its people, the roll's JSON has no mark for others")
  func json() throws {
    let show = ShowJSON(dossier: Self.dossier, audience: .internal, now: Sample.now).value
    guard case .array(let sessions) = show["sessions"] else {
      Issue.record("no sessions")
      return
    }
    let marked = sessions.filter { $0["code"] == .string("D1S1") }
    #expect(marked.first?["group"] == .string("BLUE"))
    let counts = marked.first?["marks"]
    #expect(counts?["unmarked"] == .integer(0))
    let others = sessions.filter { $0["code"] == .string("D1S2") }
    #expect(others.first?["group"] == .null)
    let roll = AttendanceBuilder(dossier: Self.dossier, audience: .internal, now: Sample.now).json
    guard case .array(let people) = roll["people"] else {
      Issue.record("no people")
      return
    }
    let has = people.map { $0["marks"]?["D1S1"] != nil }
    #expect(has == people.indices.map { $0 < 2 })
  }

  @Test("A masked group is masked alike on both sides, so that outside the numbers agree")
  func disclosed() {
    for audience in Audience.allCases {
      let dossier = Self.dossier.disclosed(to: audience)
      let session = dossier.timetable.marked[0].session
      #expect(dossier.participants(in: session).count == 2)
    }
  }
}
