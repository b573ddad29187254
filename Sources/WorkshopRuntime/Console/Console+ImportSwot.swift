import WorkshopImport
import WorkshopModel
import WorkshopReports
import WorkshopStore

extension Console {
  /// Takes factors or whole boards of a file into a workshop, all of them or none.
  public func importSwot(_ request: ImportRequest, group: String) throws {
    let options = try Self.tableOptions(of: request)
    let bytes = try bytes(of: request.file, options.limits)
    try withStore { store in
      let store = try stating(request.reason, store)
      let workshop = try store.workshop(request.workshop)
      let reading = SwotReader.read(bytes, options: options)
      reading.understanding.sentences.forEach(output.remark)
      try report(reading.problems, of: request.file)
      let result = try store.importSwot(
        reading.boards, reading.factors, into: workshop.id, group: group,
        dryRun: request.isDryRun
      ).result
      if request.isDryRun { output.remark("A dry run: nothing was changed.") }
      if request.json {
        return try output.json(
          [
            "workshop": .string(workshop.code), "dryRun": .bool(request.isDryRun),
            "added": .integer(result.added), "updated": .integer(result.updated),
            "unchanged": .integer(result.unchanged),
            "problems": .array(reading.problems.map(JSONValue.init(problem:))),
          ])
      }
      let others = [(result.updated, "updated"), (result.unchanged, "unchanged")]
      try output.line(
        (["\(result.added) added"] + others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" })
          .joined(separator: ", "))
    }
  }
}
