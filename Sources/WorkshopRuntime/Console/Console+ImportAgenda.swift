import WorkshopImport
import WorkshopModel
import WorkshopReports
import WorkshopStore

extension Console {
  /// Takes the blocks of an agenda file into a workshop, all of them or none.
  public func importAgenda(_ request: ImportRequest) throws {
    let options = try Self.tableOptions(of: request)
    let bytes = try bytes(of: request.file, options.limits)
    try withStore { store in
      let store = try stating(request.reason, store)
      let workshop = try store.workshop(request.workshop)
      let reading = AgendaReader.read(bytes, firstDay: workshop.firstDay, options: options)
      reading.understanding.sentences.forEach(output.remark)
      try report(reading.problems, of: request.file)
      let result = try store.importAgenda(
        reading.rows, into: workshop.id, dryRun: request.isDryRun
      ).result
      result.notices.forEach(output.remark)
      if request.isDryRun { output.remark("A dry run: nothing was changed.") }
      if request.json {
        return try output.json(
          [
            "workshop": .string(workshop.code), "dryRun": .bool(request.isDryRun),
            "added": .integer(result.added), "updated": .integer(result.updated),
            "unchanged": .integer(result.unchanged), "removed": .integer(result.removed),
            "notices": .array(result.notices.map { .string($0) }),
            "problems": .array(reading.problems.map(JSONValue.init(problem:))),
          ])
      }
      try output.line(result.sentence)
    }
  }
}

extension AgendaImport {
  /// "9 added, 2 updated": what is 0 is left out but the first.
  fileprivate var sentence: String {
    let others = [(updated, "updated"), (unchanged, "unchanged"), (removed, "removed")]
    return (["\(added) added"] + others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" })
      .joined(separator: ", ")
  }
}
