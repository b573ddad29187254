import WorkshopImport
import WorkshopModel
import WorkshopStore

extension Console {
  /// Takes an archive into the database: into an empty one as it was, into another one by identity.
  ///
  /// - Parameter reason: why a completed workshop is changed.
  public func importArchive(_ file: String, reason: String? = nil) throws {
    let limits = Limits.standard
    let bytes = try bytes(of: file, limits)
    output.progress("Reading …")
    let reading = ArchiveReader.read(bytes, limits: limits)
    try report(reading.problems, of: file)
    try withStore { store in
      let store = try stating(reason, store)
      let total = reading.entities.count
      let result = try store.importArchive(
        reading.entities, progress: { output.progress("things", $0, of: total) }
      ).result
      if !reading.stripped.isEmpty {
        let count = reading.stripped.values.reduce(0, +)
        output.remark("Removed: \(count) characters that may stand in no text.")
      }
      result.notices.forEach(output.remark)
      try output.line(result.sentence)
    }
  }
}

extension ArchiveImport {
  /// "27 added, 3 updated": what is 0 is left out but the first.
  fileprivate var sentence: String {
    let others = [(updated, "updated"), (unchanged, "unchanged")]
    return (["\(added) added"] + others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" })
      .joined(separator: ", ")
  }
}
