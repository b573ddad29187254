import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite("Migrations") struct MigrationTests {
  @Test("A file of version 1 learns the whole method of a SWOT, and stays sound")
  func swot() throws {
    let folder = try TemporaryFolder()
    let old = try DatabaseQueue(path: folder.file("s.db"))
    try old.writeWithoutTransaction { db in
      try db.execute(sql: Migration001.sql)
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    try old.close()
    let store = try Store(path: folder.file("s.db"), environment: FrozenWorld().environment())
    _ = try FilledStore.fill(store)
    let workshop = try #require(try store.workshops(.start, reach: 1).rows.first?.workshop)
    let board = try #require(try store.dossier(workshop.id).boards.first)
    #expect(board.board.phase == .weights)
    #expect(board.factors.contains { $0.mergedInto != nil && $0.weight == 40 })
    #expect(board.rounds.count == 1 && board.votes.map(\.dots) == [7])
    #expect(board.citedStrategies.map(\.sum) == ["S1"])
    #expect(board.stakeholders.map(\.stance) == [.keepInformed])
    #expect(try store.dossier(workshop.id).actions.contains { $0.strategy != nil })
    #expect(try store.check().problems == [])
  }
}
