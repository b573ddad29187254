import GRDB
public import WorkshopModel

extension Store {
  /// Records things of an agenda and buries sessions, as one step of undo.
  ///
  /// - Parameter seen: where the journal stood when the screen loaded what was edited.
  public func rearrange(
    _ entities: [any Entity], without gone: [EntityID], seen: Int64? = nil
  ) throws -> Receipt {
    for entity in entities { try Rules.check(entity) }
    return try change(seen: seen) { writer in
      for entity in entities { try writer.save(entity) }
      for id in gone where try writer.exists(.session, id) && !writer.isDeleted(.session, id) {
        try writer.setDeleted(.session, id, true)
      }
    }
  }
}
