import Testing
import WorkshopModel

@testable import WorkshopStore

struct GenerateTests {
  private static func make(seed: UInt64, origin: UInt64) throws -> Store {
    let store = try Store(inMemory: FrozenWorld(seed: origin).environment())
    try store.generate(workshops: 3, people: 70, sessions: 7, seed: seed)
    return store
  }

  /// Everything that people can see of a store.
  private static func listing(_ store: Store) throws -> [String] {
    try store.workshops(.start, reach: 9).rows.map { row in
      let dossier = try store.dossier(row.workshop.id)
      let marks = dossier.sessions.map { session in
        dossier.people.map { dossier.marks[session.id]?[$0.enrolment.id] }
      }
      return "\(row) \(dossier.sessions) \(dossier.people) \(marks)"
    }
  }

  @Test("The same seed makes the same content in any store, another seed other content")
  func reproducible() throws {
    let first = try Self.listing(Self.make(seed: 5, origin: 1))
    #expect(try Self.listing(Self.make(seed: 5, origin: 2)) == first)
    #expect(try Self.listing(Self.make(seed: 6, origin: 1)) != first)
  }

  @Test("Each workshop has its sessions, fifty people of three scripts and all their marks")
  func content() throws {
    let store = try Self.make(seed: 5, origin: 1)
    for row in try store.workshops(.start, reach: 9).rows {
      let dossier = try store.dossier(row.workshop.id)
      #expect(dossier.sessions.count == 7)
      #expect(dossier.people.count == 50)
      #expect(dossier.marks.values.map(\.count) == Array(repeating: 50, count: 7))
      let marks = dossier.marks.values.flatMap(\.values)
      #expect(Set(marks.map(\.status)) == Set(Mark.Status.allCases))
      let words = Set(dossier.people.compactMap { $0.person.name.split(separator: " ").first })
      #expect(words == ["Person", "ব্যক্তি", "Участник"])
    }
    #expect(try store.people().count <= 70)
    #expect(try store.check().problems == [])
  }

  @Test("Each workshop is one step of undo")
  func steps() throws {
    let store = try Self.make(seed: 5, origin: 1)
    #expect(try store.log().map(\.author) == Array(repeating: "generator", count: 4))
  }

  @Test("The log of a workshop tells what touched it and nothing else")
  func log() throws {
    let store = try Self.make(seed: 5, origin: 1)
    var workshop = try store.workshops(.start, reach: 9).rows[1].workshop
    for city in ["Paro", "Haa", "Paro"] {
      workshop.city = city
      _ = try store.save([workshop])
    }
    _ = try store.undo()
    let log = try store.log(of: workshop.id)
    #expect(
      log.filter { $0.author == "trainer" }.map(\.state) == [.reversal, .undone, .done, .done])
    #expect(log.last?.author == "generator")
    #expect(try store.log(of: workshop.id, limit: 2) == Array(log.prefix(2)))
    #expect(try store.log().count == 8)
  }

  @Test("Nothing is not a size")
  func refused() throws {
    let store = try Store(inMemory: FrozenWorld().environment())
    #expect(throws: StoreError.self) {
      try store.generate(workshops: 1, people: 0, sessions: 2, seed: 1)
    }
  }
}
