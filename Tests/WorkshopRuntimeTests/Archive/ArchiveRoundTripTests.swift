import Foundation
import Testing
import WorkshopImport
import WorkshopModel
import WorkshopReports
import WorkshopStore

@testable import WorkshopRuntime

/// An archive on its whole way: out of one store, through a file, into another.
@Suite struct ArchiveRoundTripTests {
  private func store(author: String = "trainer") throws -> Store {
    var environment = World.machine().storeEnvironment
    environment.author = author
    return try Store(inMemory: environment)
  }

  private func text(_ store: Store, of workshop: EntityID? = nil) throws -> String {
    JSONWriter.text(ArchiveJSON.value(try store.archive(of: workshop)))
  }

  /// Reads a file's text and takes it into a new store.
  private func taken(_ text: String) throws -> Store {
    let reading = ArchiveReader.read(Array(text.utf8))
    #expect(reading.problems == [])
    #expect(reading.stripped.isEmpty)
    let copy = try store(author: "office")
    let (result, _) = try copy.importArchive(reading.entities)
    #expect(result.added == reading.entities.count)
    #expect(result.notices == [])
    return copy
  }

  private func sample() throws -> Store {
    let store = try store()
    _ = try store.save(Sample.entities(newID: store.environment.newID))
    return store
  }

  @Test("the sample comes back byte for byte, with the same facts, and sound")
  func sampleWhole() throws {
    let store = try sample()
    let archive = try text(store)
    let copy = try taken(archive)
    #expect(try text(copy) == archive)
    #expect(try copy.check().problems == [])
    let now = World.machine().now
    for row in try store.workshops(.start, reach: 50).rows {
      let show = { (store: Store) in
        JSONWriter.text(
          ShowJSON(dossier: try store.dossier(row.workshop.id), audience: .internal, now: now).value
        )
      }
      #expect(try show(copy) == show(store))
    }
  }

  @Test("each workshop of the sample comes back alone")
  func sampleWorkshops() throws {
    let store = try sample()
    for row in try store.workshops(.start, reach: 50).rows {
      let archive = try text(store, of: row.workshop.id)
      let copy = try taken(archive)
      #expect(try text(copy, of: row.workshop.id) == archive)
      #expect(try text(copy) == archive, "nothing but the workshop")
      #expect(try copy.check().problems == [])
    }
  }

  @Test("generated workshops come back byte for byte, one after the other into one store")
  func generated() throws {
    let store = try store()
    try store.generate(workshops: 3, people: 60, sessions: 4, seed: 11)
    let whole = try text(store)
    #expect(try text(taken(whole)) == whole)
    let copy = try self.store(author: "office")
    for row in try store.workshops(.start, reach: 9).rows.reversed() {
      let reading = ArchiveReader.read(Array(try text(store, of: row.workshop.id).utf8))
      #expect(reading.problems == [])
      let (result, _) = try copy.importArchive(reading.entities)
      #expect(result.updated == 0, "people who were there already are the same")
    }
    let things = { (store: Store) in
      Dictionary(uniqueKeysWithValues: try store.archive(of: nil).map { ($0.id, $0.values) })
    }
    let enrolled = Set(
      try store.archive(of: nil).compactMap { ($0 as? Enrolment)?.person })
    let expected = try things(store).filter { id, _ in
      enrolled.contains(id) || (try? store.people().contains { $0.person.id == id }) != true
    }
    #expect(try things(copy) == expected)
    #expect(try copy.check().problems == [])
  }

  @Test("a text that looks like mark-up, a formula or a reference comes back as it was")
  func oddTexts() throws {
    let store = try store()
    let texts = [
      "=1+1", "#00000000000000000000000000000001", "\"quoted\\\"", "{\"a\": 1}", "  spaced  ",
      "নমুনা \u{200C}ক\u{200D}ষ", "line one\nline two", "00000000000000000000000000000001", "null",
    ]
    let made = try store.createWorkshop(Workshop(id: .unassigned, code: "", title: "Odd"))
    _ = try store.save(
      texts.map {
        Action(id: store.environment.newID(), workshop: made.workshop.id, text: $0)
      })
    let archive = try text(store)
    let copy = try taken(archive)
    #expect(try text(copy) == archive)
    #expect(try copy.dossier(made.workshop.id).actions.map(\.text) == texts)
  }
}
