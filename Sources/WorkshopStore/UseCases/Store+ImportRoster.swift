import GRDB
public import WorkshopModel

extension Store {
  /// Enrols the people of a roster file as one step of undo; a row that is there already changes only
  /// what differs.
  ///
  /// With `dryRun` everything is done and then taken back, so that the numbers are the true ones.
  public func importRoster(
    _ rows: [RosterRow], into workshop: EntityID, dryRun: Bool = false,
    progress: (Int) -> Void = { _ in }
  ) throws -> (result: RosterImport, receipt: Receipt?) {
    do {
      var result = RosterImport()
      let receipt = try changeMuch { writer in
        var importer = try RosterImporter(writer.db, workshop)
        for (index, row) in rows.enumerated() {
          try importer.take(row, &writer)
          if index % 1000 == 999 { progress(index + 1) }
        }
        result = importer.result
        if dryRun { throw DryRun(result: result) }
      }
      return (result, receipt)
    } catch let rehearsal as DryRun {
      return (rehearsal.result, nil)
    }
  }

  /// Adds one person at the end of the roster, known or new by the same rule as an import.
  public func enrol(
    _ row: RosterRow, in workshop: EntityID, state: EnrolmentState
  ) throws -> (result: RosterImport, receipt: Receipt) {
    var result = RosterImport()
    let receipt = try change { writer in
      var importer = try RosterImporter(writer.db, workshop)
      importer.state = state
      try importer.take(row, &writer)
      result = importer.result
    }
    return (result, receipt)
  }

  /// Enrols somebody who is known, at the end of the roster, with what the row states besides the name.
  public func enrol(
    known person: EntityID, _ row: RosterRow, in workshop: EntityID, state: EnrolmentState
  ) throws -> Receipt {
    try change { writer in
      guard let known = try writer.db.fetch(Person.self, id: person) else {
        throw MissingReference(kind: .person)
      }
      var importer = try RosterImporter(writer.db, workshop)
      importer.state = state
      try importer.take(known: known, row, &writer)
    }
  }
}

/// Carries the numbers of a rehearsed import out of its transaction, which it rolls back.
private struct DryRun: Error {
  let result: RosterImport
}
