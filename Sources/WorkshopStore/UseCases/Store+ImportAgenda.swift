import GRDB
public import WorkshopModel

extension Store {
  /// Takes the blocks of an agenda into a workshop, as one step of undo.
  ///
  /// A block is known again by its title, on its day or another, else by its code; blocks that the
  /// file does not have stay at the end of their days. A start that does not follow from the block
  /// before is pinned; where all days begin at another time than the workshop's, its days do.
  ///
  /// With `dryRun` everything is done and then taken back.
  public func importAgenda(
    _ rows: [AgendaRow], into workshop: EntityID, dryRun: Bool = false
  ) throws -> (result: AgendaImport, receipt: Receipt?) {
    do {
      var result = AgendaImport()
      let receipt = try change { writer in
        var importer = try AgendaImporter(writer.db, workshop)
        try importer.take(rows, &writer)
        result = importer.result
        if dryRun { throw Rehearsed(result: result) }
      }
      return (result, receipt)
    } catch let rehearsal as Rehearsed {
      return (rehearsal.result, nil)
    }
  }
}

/// Carries the numbers of a rehearsed import out of its transaction, which it rolls back.
private struct Rehearsed: Error {
  let result: AgendaImport
}
