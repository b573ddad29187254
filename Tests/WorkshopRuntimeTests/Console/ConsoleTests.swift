import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopRuntime

@Suite("Console")
struct ConsoleTests {
  @Test("ends a command with its results written and status 0")
  func done() throws {
    let ended = try Desk().perform { try $0.output.line("a result") }
    #expect(ended.status == .done)
    #expect(ended.results == "a result\n")
    #expect(ended.remarks.isEmpty)
  }

  @Test("ends a failed command with its status and one sentence")
  func failed() throws {
    let ended = try Desk().perform { _ in
      throw StoreError(.notFound, "Several.", candidates: ["one"])
    }
    #expect(ended.status == .missing)
    #expect(ended.results.isEmpty)
    #expect(ended.remarks == "muster: Several.\n  one\n")
  }

  @Test("writes what was found before a failure")
  func partial() throws {
    let ended = try Desk().perform { console in
      try console.output.line("a result")
      throw Failure(.tryAgain, "Locked.")
    }
    #expect(ended.status == .tryAgain)
    #expect(ended.results == "a result\n")
  }

  @Test("makes the store when it is missing and closes it at the end")
  func store() throws {
    let desk = try Desk()
    var position: Int64?
    let ended = try desk.perform { console in
      position = try console.withStore { try $0.position() }
    }
    #expect(ended.status == .done)
    #expect(position == 0)
    #expect(try desk.corner.names() == ["muster.db", "muster.db.lock", "remarks", "results"])
  }

  @Test("shows the times of the journal in the world's zone")
  func log() throws {
    let desk = try Desk()
    _ = desk.console.perform { try $0.create(NewWorkshop(title: "Sample")) }
    let ended = try desk.perform { try $0.log(nil, json: false) }
    #expect(ended.results.contains("2024-04-22 12:00  asha"))
  }

  @Test("gives instants of the journal in universal time")
  func instants() throws {
    let desk = try Desk()
    _ = desk.console.perform { try $0.create(NewWorkshop(title: "Sample")) }
    let ended = try desk.perform { try $0.log(nil, json: true) }
    #expect(ended.results.contains("\"time\": \"2024-04-22T12:00:00Z\""))
    #expect(ended.results.contains("\"author\": \"asha\""))
  }

  @Test("marks nobody while two people have one number, and says which")
  func sameNumber() throws {
    let desk = try Desk()
    try desk.prepare { store in
      var draft = Workshop(id: EntityID(high: 0, low: 0), code: "", title: "Sample")
      draft.city = "Savar"
      let workshop = try store.createWorkshop(draft).workshop
      for name in ["Asha Sample", "Bimal Sample"] {
        let person = Person(id: store.environment.newID(), name: name)
        var enrolment = Enrolment(
          id: store.environment.newID(), workshop: workshop.id, person: person.id)
        enrolment.number = 7
        _ = try store.save([person, enrolment])
      }
    }
    let ended = try desk.perform { try $0.mark("savar", session: "D1S1", entry: "7 p") }
    #expect(ended.status == .unreadable)
    #expect(ended.remarks.contains("(7)"))
    #expect(ended.results.isEmpty)
  }

  @Test("leaves out of the rest who is not on the roll, and guests")
  func restOfRoll() throws {
    let desk = try Desk()
    try desk.prepare { store in
      let workshop = try store.createWorkshop(
        Workshop(id: EntityID(high: 0, low: 0), code: "", title: "Savar")
      ).workshop
      let states: [(EnrolmentState, [EnrolmentRole])] = [
        (.registered, [.participant]), (.withdrawn, [.participant]), (.refused, [.participant]),
        (.walkIn, [.participant]), (.registered, [.guestOfHonour]),
      ]
      for (index, (state, roles)) in states.enumerated() {
        let person = Person(id: store.environment.newID(), name: "Sample \(index)")
        var enrolment = Enrolment(
          id: store.environment.newID(), workshop: workshop.id, person: person.id)
        enrolment.number = index + 1
        enrolment.state = state
        enrolment.roles = roles
        _ = try store.save([person, enrolment])
      }
    }
    let ended = try desk.perform { try $0.mark("savar", session: "D1S1", entry: "rest p") }
    #expect(ended.status == .done)
    #expect(ended.results == "D1S1: rest p\nD1S1: 2 people\n")
  }
}
