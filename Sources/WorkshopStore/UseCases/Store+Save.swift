import GRDB
public import WorkshopModel

extension Store {
  /// Records things that are new, and of known ones the fields that differ, as one step of undo.
  ///
  /// What has a natural key, such as an organisation's role, is stored under `naturalID(of:)`.
  /// - Parameter seen: where the journal stood when the screen loaded what was edited; what came
  ///   after it is not overwritten silently but kept beside the edit.
  public func save(_ entities: [any Entity], seen: Int64? = nil) throws -> Receipt {
    for entity in entities { try Rules.check(entity) }
    return try change(seen: seen) { writer in
      for entity in entities { try writer.save(entity) }
    }
  }

  /// Buries things, so that undo can bring them back.
  public func delete(_ kind: EntityKind, _ ids: [EntityID], seen: Int64? = nil) throws -> Receipt {
    try change(seen: seen) { writer in
      for id in ids where try writer.exists(kind, id) && !writer.isDeleted(kind, id) {
        try writer.setDeleted(kind, id, true)
      }
    }
  }

  /// The identity that a thing with a natural key is stored under, on every machine; nil for others.
  public static func naturalID(of entity: any Entity) -> EntityID? {
    OpHash.naturalID(of: entity)
  }

  /// Runs one use case as one transaction and one step of undo.
  ///
  /// The words of the receipt are read from the journal, unless the use case knows them.
  func change(
    seen: Int64? = nil, amending: EntityID? = nil, _ body: (inout JournalWriter) throws -> Void
  ) throws -> Receipt {
    try write { db in
      var writer = try JournalWriter(db, environment, seen: seen, amending: amending)
      try body(&writer)
      try writer.finish()
      return try receipt(writer, in: db)
    }
  }

  /// The same for thousands of things at once.
  func changeMuch(_ body: (inout JournalWriter) throws -> Void) throws -> Receipt {
    defer { try? PageCache.resize(to: PageCache.usual, of: queue) }
    try PageCache.resize(to: PageCache.large, of: queue)
    return try change(body)
  }

  func receipt(_ writer: JournalWriter, in db: Database) throws -> Receipt {
    guard let change = writer.change, let ops = writer.ops else {
      return Receipt(change: nil, position: try Self.position(db), summary: "nothing")
    }
    return Receipt(
      change: change, position: ops.upperBound, summary: try ChangeSummary.of(ops, in: db))
  }
}
