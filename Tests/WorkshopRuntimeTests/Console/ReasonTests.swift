import Foundation
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopRuntime

@Suite("Changing a completed workshop by command")
struct ReasonTests {
  private func completed() throws -> Desk {
    let desk = try Desk()
    try desk.prepare { store in
      var draft = Workshop(id: .unassigned, code: "", title: "Sample workshop")
      draft.city = "Dhaka"
      var workshop = try store.createWorkshop(draft).workshop
      _ = try store.importRoster(
        [RosterRow(line: 1, name: "Alpha Sample"), RosterRow(line: 2, name: "Beta Sample")],
        into: workshop.id)
      workshop.status = .completed
      _ = try store.save([workshop])
    }
    return desk
  }

  @Test("Without a reason it is refused with 64 and says how to give one")
  func refused() throws {
    let ended = try completed().perform { try $0.mark("dhaka", session: "D1S1", entry: "1 p") }
    #expect(ended.status == .usage)
    #expect(ended.results.isEmpty)
    #expect(ended.remarks.contains("is completed; changing it needs a reason. Add --reason TEXT."))
  }

  @Test("With one it is done, and the log says why")
  func marked() throws {
    let desk = try completed()
    let ended = try desk.perform { console in
      try console.mark("dhaka", session: "D1S1", entry: "1 p", reason: "the sheet came later")
      try console.log(nil, json: false)
      try console.log(nil, json: true)
    }
    #expect(ended.status == .done, "\(ended.remarks)")
    #expect(ended.results.contains("D1S1: 1 person"))
    #expect(
      ended.results.contains("mark of Alpha Sample in Day 1; reason: the sheet came later"))
    #expect(ended.results.contains(/"reason" ?: "the sheet came later"/))
  }

  @Test("A reason that says nothing is none")
  func blank() throws {
    let ended = try completed().perform {
      try $0.mark("dhaka", session: "D1S1", entry: "1 p", reason: " ")
    }
    #expect(ended.status == .usage)
    #expect(ended.remarks.contains("--reason says nothing"))
  }

  @Test("A roster takes the same option")
  func roster() throws {
    let desk = try completed()
    let file = desk.corner.path("people.csv")
    try Data("Name\nGamma Sample\n".utf8).write(to: URL(fileURLWithPath: file))
    let request = ImportRequest(file: file, workshop: "dhaka")
    let refused = try desk.perform { try $0.importRoster(request) }
    #expect(refused.status == .usage)
    var explained = request
    explained.reason = "two were forgotten"
    let ended = try desk.perform { try $0.importRoster(explained) }
    #expect(ended.status == .done, "\(ended.remarks)")
  }

  @Test("Agendas and grids of marks take it too")
  func tables() throws {
    let desk = try completed()
    let file = desk.corner.path("table.csv")
    let tables: [(String, (Console, ImportRequest) throws -> Void)] = [
      ("No.,Name,D1S1\n1,Alpha Sample,p\n", { try $0.importMarks($1) }),
      ("Day,Title,Minutes\n1,Opening,30\n", { try $0.importAgenda($1) }),
    ]
    for (text, take) in tables {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      var request = ImportRequest(file: file, workshop: "dhaka")
      #expect(try desk.perform { try take($0, request) }.status == .usage)
      request.reason = "it came by post"
      let ended = try desk.perform { try take($0, request) }
      #expect(ended.status == .done, "\(ended.remarks)")
    }
  }
}
