import Foundation
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopRuntime

@Suite struct SuggestionsTests {
  private let corner: Corner

  init() throws {
    corner = try Corner()
    let store = try Store(
      path: corner.path("muster.db"), environment: World.machine().storeEnvironment)
    for city in ["Dhaka", "Paro"] {
      var workshop = Workshop(id: .unassigned, code: "", title: "Sample in \(city)")
      workshop.city = city
      workshop.dates = DateSpec.unknown(days: city == "Dhaka" ? 2 : 3) ?? .unknown
      _ = try store.createWorkshop(workshop)
    }
    try store.close()
  }

  private func suggestions(_ words: String..., database: String? = nil) -> Suggestions {
    let path = database ?? corner.path("muster.db")
    return Suggestions(["muster"] + words, world: .still(["MUSTER_DATABASE": path]))
  }

  @Test("workshops are offered by their codes")
  func workshops() {
    #expect(suggestions("show", "").workshops.sorted() == ["dhaka", "paro"])
  }

  @Test("sessions are those of the workshop that the line names")
  func sessions() {
    #expect(suggestions("mark", "paro", "").sessions == ["D1S1", "D2S1", "D3S1"])
    #expect(suggestions("mark", "dhaka", "").sessions == ["D1S1", "D2S1"])
    #expect(suggestions("mark", "").sessions.isEmpty)
  }

  @Test("the database that the line names is the one that is read")
  func named() {
    for words in [
      ["--database", corner.path("muster.db")], ["--database=\(corner.path("muster.db"))"],
    ] {
      let named = Suggestions(
        ["muster"] + words + ["show", ""], world: .still(["MUSTER_DATABASE": "/nowhere/x.db"]))
      #expect(named.workshops.count == 2)
    }
  }

  @Test("a database that is missing or damaged gives nothing, and is not made")
  func nothing() throws {
    #expect(suggestions("show", "", database: corner.path("none.db")).workshops.isEmpty)
    try Data("no database at all".utf8).write(
      to: URL(fileURLWithPath: corner.path("text.db")))
    #expect(suggestions("mark", "paro", "", database: corner.path("text.db")).sessions.isEmpty)
    #expect(try !corner.names().contains { $0.hasPrefix("none") })
    #expect(Suggestions(["muster"], world: .still()).workshops.isEmpty)
  }

  @Test("the fixed choices are what the commands understand")
  func fixed() {
    #expect(Suggestions.kinds.contains("archive"))
    #expect(Suggestions.formats.contains("markdown"))
    #expect(Suggestions.audiences.sorted() == ["internal", "partner", "public"])
    #expect(Suggestions.encodings.contains("utf-8"))
    #expect(Suggestions.statuses.contains("completed"))
    #expect(Suggestions.workshopKinds.contains("training"))
  }
}
