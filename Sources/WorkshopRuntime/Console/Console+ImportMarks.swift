import WorkshopImport
import WorkshopModel
import WorkshopReports
import WorkshopStore

extension Console {
  /// Makes the marks of a grid of people and sessions, all of them or none.
  public func importMarks(_ request: ImportRequest) throws {
    let options = try Self.tableOptions(of: request)
    let bytes = try bytes(of: request.file, options.limits)
    try withStore { store in
      let store = try stating(request.reason, store)
      let dossier = try store.dossier(store.workshop(request.workshop).id)
      output.progress("Reading …")
      let reading = MarksReader.read(bytes, dossier: dossier, options: options)
      reading.understanding.sentences.forEach(output.remark)
      try report(reading.problems, of: request.file)
      for change in reading.changes where change.from != nil { output.remark(change.sentence) }
      if request.isDryRun {
        output.remark("A dry run: nothing was changed.")
      } else {
        output.progress("Saving \(reading.entries.count) marks …")
        _ = try store.mark(reading.entries, source: .import)
      }
      if request.json { return try output.json(JSONValue(reading, dossier, request)) }
      try output.line(reading.sentence)
    }
  }
}

extension MarksReading {
  fileprivate var added: Int { changes.count { $0.from == nil } }
  fileprivate var cleared: Int { changes.count { $0.to == nil } }
  fileprivate var changed: Int { changes.count - added - cleared }

  /// "27 marks, 3 changed, 1 taken away, 5 unchanged": what is 0 is left out but the first.
  fileprivate var sentence: String {
    let others = [(changed, "changed"), (cleared, "taken away"), (unchanged, "unchanged")]
    return
      (["\(added) \(added == 1 ? "new mark" : "new marks")"]
      + others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }).joined(separator: ", ")
  }
}

extension MarksReading.Change {
  /// What was changed: "Alpha Sample, D1S1: was P, is now L12".
  fileprivate var sentence: String {
    let words = [from, to].map { $0?.exactLetter ?? "unmarked" }
    let name = person.person.name
    return "Changed: \(name), \(slot.code ?? ""): was \(words[0]), is now \(words[1])."
  }
}

extension JSONValue {
  fileprivate init(_ reading: MarksReading, _ dossier: Dossier, _ request: ImportRequest) {
    self = [
      "workshop": .string(dossier.workshop.code), "dryRun": .bool(request.isDryRun),
      "added": .integer(reading.added), "changed": .integer(reading.changed),
      "cleared": .integer(reading.cleared), "unchanged": .integer(reading.unchanged),
      "problems": .array(reading.problems.map(JSONValue.init(problem:))),
    ]
  }
}
