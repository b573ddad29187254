import Testing
import WorkshopModel

@testable import WorkshopStore

struct SubstituteTests {
  private func row(_ line: String) throws -> RosterRow { try #require(WalkIn.parse(line)) }

  @Test("Who comes instead has number, group and role of the one who withdraws")
  func replaces() throws {
    let fixture = try StoreFixture(people: 3)
    let store = fixture.store
    let old = try fixture.rows()[1]
    _ = try store.setGroup("Blue", of: [old.enrolment])
    let start = try store.livingRows()
    let receipt = try store.substitute(
      old.enrolment, by: row("Alpha Sample, f, Agency 7, +000 555 123456")
    ).receipt
    #expect(receipt.summary == "“Alpha Sample” instead of “Person 2 Sample”")
    let rows = try fixture.rows()
    #expect(rows.map(\.name) == ["Person 1 Sample", "Alpha Sample", "Person 3 Sample"])
    #expect(rows.map(\.number) == [1, 2, 3])
    #expect(rows[1].group == "Blue" && rows[1].agency == "Agency 7" && rows[1].sex == .female)
    let gone = try #require(try store.enrolled(old.enrolment)).enrolment
    #expect(gone.state == .withdrawn && gone.number == nil && gone.substitute == rows[1].enrolment)
    #expect(try store.history(of: old.person)?.stays[0].substitute == "Alpha Sample")
    #expect(try store.history(of: rows[1].person)?.stays[0].replaced == "Person 2 Sample")
    let end = try store.livingRows()
    #expect(try store.undo()?.left == [])
    #expect(try store.livingRows() == start)
    #expect(try store.redo()?.left == [])
    #expect(try store.livingRows() == end)
    #expect(try store.check().problems == [])
  }

  @Test(
    "Who has not been cleared is not cleared by coming instead",
    arguments: [
      (EnrolmentState.nominated, EnrolmentState.nominated), (.cleared, .nominated),
      (.registered, .registered), (.walkIn, .walkIn),
    ])
  func state(old: EnrolmentState, new: EnrolmentState) throws {
    let fixture = try StoreFixture(people: 1)
    let enrolment = try fixture.rows()[0].enrolment
    var known = try #require(try fixture.store.enrolled(enrolment)).enrolment
    known.state = old
    _ = try fixture.store.save([known])
    _ = try fixture.store.substitute(enrolment, by: row("Alpha Sample"))
    #expect(try fixture.rows().map(\.state) == [new])
  }

  @Test("A name alone means the one person who has it, and one of several has to be told apart")
  func knownByName() throws {
    let fixture = try StoreFixture(people: 2)
    let store = fixture.store
    let second = try store.createWorkshop(
      Workshop(id: store.environment.newID(), code: "", title: "Second")
    ).workshop
    _ = try store.importRoster(
      ["Alpha Sample", "Beta Sample", "Beta Sample"].enumerated().map { index, name in
        var row = RosterRow(line: index + 2, name: name)
        row.phone = "+000 555 00000\(index)"
        return row
      }, into: second.id)
    let rows = try fixture.rows()
    _ = try store.substitute(rows[0].enrolment, by: row("ALPHA sample"))
    let alpha = try #require(try store.people(.start, reach: 9, search: "alpha").rows.first)
    #expect(alpha.workshops == 2)
    #expect(try fixture.rows()[0].person == alpha.id)
    let position = try store.position()
    #expect(throws: StoreError.self) {
      try store.substitute(rows[1].enrolment, by: row("Beta Sample"))
    }
    #expect(try store.position() == position)
    _ = try store.substitute(rows[1].enrolment, by: row("Beta Sample, +000 555 000002"))
    #expect(try store.people(.start, reach: 9, search: "beta").total == 2)
  }

  @Test("Somebody on the roll cannot come instead, nor can anybody come instead twice")
  func refused() throws {
    let fixture = try StoreFixture(people: 3)
    let rows = try fixture.rows()
    let position = try fixture.store.position()
    #expect(throws: StoreError.self) {
      try fixture.store.substitute(rows[0].enrolment, by: row("Person 3 Sample"))
    }
    #expect(try fixture.store.position() == position)
    _ = try fixture.store.substitute(rows[0].enrolment, by: row("Alpha Sample"))
    #expect(throws: StoreError.self) {
      try fixture.store.substitute(rows[0].enrolment, by: row("Beta Sample"))
    }
  }
}

struct GroupTests {
  @Test("People are put into a group in one step, in the spelling that the workshop has")
  func setGroup() throws {
    let fixture = try StoreFixture(people: 5)
    let rows = try fixture.rows().map(\.enrolment)
    _ = try fixture.store.setGroup("Blue", of: Array(rows[0...1]))
    _ = try fixture.store.setGroup("BLUE", of: [rows[2]])
    #expect(try fixture.rows().map(\.group) == ["Blue", "Blue", "Blue", "", ""])
    let counts = try fixture.store.roll(
      RollRequest(workshop: fixture.workshop.id, session: nil, reach: 9)
    ).counts
    #expect(
      counts.groups == [GroupCount(group: "", people: 2), GroupCount(group: "Blue", people: 3)])
    _ = try fixture.store.setGroup("", of: [rows[0]])
    #expect(try fixture.rows()[0].group.isEmpty)
    _ = try fixture.store.undo()
    _ = try fixture.store.undo()
    _ = try fixture.store.undo()
    #expect(try fixture.rows().allSatisfy(\.group.isEmpty))
    #expect(try fixture.store.check().problems == [])
  }

  @Test("A roll narrowed to a group has its people and its counts")
  func narrowed() throws {
    let fixture = try StoreFixture(people: 5)
    let rows = try fixture.rows().map(\.enrolment)
    _ = try fixture.store.setGroup("Blue", of: Array(rows[0...1]))
    _ = try fixture.mark(0, .present)
    _ = try fixture.mark(4, .present)
    for (group, names, attended) in [
      ("Blue", ["Person 1 Sample", "Person 2 Sample"], 1),
      ("", ["Person 3 Sample", "Person 4 Sample", "Person 5 Sample"], 1), ("Red", [], 0),
    ] {
      let (window, counts) = try fixture.store.roll(
        RollRequest(
          workshop: fixture.workshop.id, session: try fixture.session().id, reach: 9,
          group: group))
      #expect(window.rows.map(\.name) == names)
      #expect(window.total == names.count && counts.enrolled == names.count)
      #expect(counts.attended == attended)
    }
  }

  @Test("In a break-out only its group is on the roll, is counted and is marked")
  func breakOut() throws {
    let fixture = try StoreFixture(people: 5)
    let store = fixture.store
    let rows = try fixture.rows().map(\.enrolment)
    _ = try store.setGroup("Blue", of: Array(rows[0...1]))
    var session = try fixture.session()
    session.group = "blue"
    _ = try store.save([session])
    let request = RollRequest(workshop: fixture.workshop.id, session: session.id, reach: 9)
    #expect(try store.roll(request).window.rows.map(\.number) == [1, 2])
    #expect(try store.roll(request).counts.unmarked == 2)
    let position = try store.position()
    #expect(throws: StoreError.self) {
      try store.mark(
        [MarkEntry(session: session.id, enrolment: rows[4], mark: .present)], source: .live)
    }
    #expect(try store.position() == position)
    _ = try store.markRest(of: fixture.workshop.id, in: session.id, as: .present)
    let counts = try store.roll(request).counts
    #expect(counts.attended == 2 && counts.unmarked == 0 && counts.enrolled == 2)
    #expect(
      try store.roll(RollRequest(workshop: fixture.workshop.id, session: nil, reach: 9))
        .window.rows.map(\.marks.count) == [1, 1, 0, 0, 0])
    let dossier = try store.dossier(fixture.workshop.id)
    #expect(dossier.participants(in: session).map(\.enrolment.number) == [1, 2])
  }

  @Test("A break-out of a group that nobody is in has an empty roll")
  func emptyGroup() throws {
    let fixture = try StoreFixture(people: 2)
    var session = try fixture.session()
    session.group = "Green"
    _ = try fixture.store.save([session])
    let (window, counts) = try fixture.store.roll(
      RollRequest(workshop: fixture.workshop.id, session: session.id, reach: 9))
    #expect(window.total == 0 && counts.enrolled == 0)
    let receipt = try fixture.store.markRest(
      of: fixture.workshop.id, in: session.id, as: .present)
    #expect(receipt.change == nil)
  }
}
