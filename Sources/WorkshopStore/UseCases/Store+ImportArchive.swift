import GRDB
public import WorkshopModel

extension Store {
  /// Takes the things of an archive into the store, as one step of undo.
  ///
  /// What is new keeps its identity; what is there already takes over what the archive states, and
  /// keeps what the archive does not state. Each difference is said in the notices.
  ///
  /// - Parameter progress: gets the number of things taken so far.
  public func importArchive(
    _ entities: [any Entity], progress: (Int) -> Void = { _ in }
  ) throws -> (result: ArchiveImport, receipt: Receipt) {
    for entity in entities {
      try Rules.check(entity)
      guard Store.naturalID(of: entity).map({ $0 == entity.id }) ?? true else {
        throw StoreError(
          .invalid,
          "The \(Phrase(type(of: entity).kind.noun)) \(entity.id.description) has another identity than its content."
        )
      }
    }
    let ordered = try ArchiveOrder.sorted(entities)
    var result = ArchiveImport()
    let receipt = try changeMuch { writer in
      var importer = ArchiveImporter()
      for (index, entity) in ordered.enumerated() {
        try importer.take(entity, &writer)
        if index % 500 == 499 { progress(index + 1) }
      }
      try importer.noteSharedCodes(in: writer.db)
      result = importer.result
    }
    return (result, receipt)
  }
}

/// Puts the things of an archive in an order in which each comes after what it names.
enum ArchiveOrder {
  /// The kinds, each behind those that it names.
  private static let kinds: [EntityKind] = {
    var kinds: [EntityKind] = []
    while let next = EntityKind.allCases.first(where: { kind in
      !kinds.contains(kind)
        && EntitySchema.of(kind).references.values.allSatisfy { $0 == kind || kinds.contains($0) }
    }) {
      kinds.append(next)
    }
    return kinds
  }()

  static func sorted(_ entities: [any Entity]) throws(StoreError) -> [any Entity] {
    var sorted: [any Entity] = []
    for kind in kinds {
      let schema = EntitySchema.of(kind)
      var rest = entities.filter { type(of: $0).kind == kind }
      guard schema.targets.contains(kind) else {
        sorted += rest
        continue
      }
      // A project may follow another project of the same archive.
      var waiting = Set(rest.map(\.id))
      while !rest.isEmpty {
        let ready = rest.filter { entity in
          !zip(schema.targets, entity.values).contains { target, value in
            target == kind && value.id.map(waiting.contains) == true
          }
        }
        guard !ready.isEmpty else {
          throw StoreError(
            .invalid, "Each \(Phrase(kind.noun)) of the archive comes after another one.")
        }
        sorted += ready
        waiting.subtract(ready.map(\.id))
        rest.removeAll { !waiting.contains($0.id) }
      }
    }
    return sorted
  }
}

/// Merges one thing after the other, inside one transaction.
private struct ArchiveImporter {
  private(set) var result = ArchiveImport()
  private var workshops: [EntityID] = []

  mutating func take(_ entity: some Entity, _ writer: inout JournalWriter) throws {
    let kind = type(of: entity).kind
    if kind == .workshop { workshops.append(entity.id) }
    guard let stored = try Heads(writer.db).fields(.of(kind), entity.id) else {
      try refuseOtherKinds(entity, in: writer.db)
      try writer.create(entity)
      result.added += 1
      return
    }
    let known = type(of: entity).init(id: entity.id, values: stored)
    let wasBuried = try writer.isDeleted(kind, entity.id)
    let merged = merged(entity, into: known)
    guard wasBuried || merged.values != known.values else {
      result.unchanged += 1
      return
    }
    let name = Language.english(try ChangeSummary.name(of: kind, entity.id, in: writer.db))
    let label = name == kind.noun || name.isEmpty ? kind.noun : "\(kind.noun) “\(name)”"
    if let mark = merged as? MarkRegister { try writer.put(mark) } else { try writer.save(merged) }
    result.updated += 1
    if wasBuried { result.notices.append("Brought back: \(label).") }
    try noteDifferences(known, merged, label, in: writer.db)
  }

  /// What the archive states wins; what it does not state stays, unless the two do not go together.
  private func merged<Kind: Entity>(_ entity: Kind, into known: Kind) -> Kind {
    if let mark = entity as? MarkRegister, let old = known as? MarkRegister,
      mark.source == .automatic, old.mark != nil, old.source != .automatic
    {
      return known
    }
    if entity is MarkRegister { return entity }
    let values = zip(entity.values, known.values).map { $0 == .null ? $1 : $0 }
    let merged = Kind(id: entity.id, values: FieldReader(fields: Kind.fields, values: values))
    return merged.values == values ? merged : entity
  }

  private mutating func noteDifferences<Kind: Entity>(
    _ old: Kind, _ new: Kind, _ label: String, in db: Database
  ) throws {
    let targets = EntitySchema.of(Kind.kind).targets
    for (index, field) in Kind.fields.enumerated() where old.values[index] != new.values[index] {
      let texts = try [old.values[index], new.values[index]].map {
        try words($0, targets[index], in: db)
      }
      let name = field.replacing("_", with: " ")
      result.notices.append("Changed: \(label): \(name) was \(texts[0]), is now \(texts[1]).")
    }
  }

  private func words(_ value: Value, _ target: EntityKind?, in db: Database) throws -> String {
    switch value {
    case .null: return "unknown"
    case .integer(let number): return String(number)
    case .text(let text): return "“\(text.prefix(60))\(text.count > 60 ? "…" : "")”"
    case .id(let id):
      return try target.map {
        "“\(Language.english(try ChangeSummary.name(of: $0, id, in: db)))”"
      } ?? id.description
    }
  }

  private func refuseOtherKinds(_ entity: some Entity, in db: Database) throws {
    let union = EntityKind.allCases.map {
      "SELECT '\($0.rawValue)' FROM \($0.rawValue) WHERE uuid = ?1"
    }.joined(separator: " UNION ALL ")
    let found = try String.fetchOne(
      db.cachedStatement(sql: union), arguments: [entity.id.databaseValue])
    guard let found, let kind = EntityKind(rawValue: found) else { return }
    throw StoreError(
      .invalid,
      "The \(Phrase(type(of: entity).kind.noun)) \(entity.id.description) of the archive is a \(Phrase(kind.noun)) here."
    )
  }

  /// Two workshops may have got the same code on two machines; their identities tell them apart.
  mutating func noteSharedCodes(in db: Database) throws {
    for id in workshops {
      let code = try String.fetchOne(
        db,
        sql: """
          SELECT code FROM workshop w WHERE uuid = ? AND EXISTS
            (SELECT 1 FROM workshop o WHERE o.code = w.code AND o.id <> w.id AND o.deleted = 0)
          """, arguments: [id.databaseValue])
      if let code {
        result.notices.append(
          "Two workshops have the code \(code); \(id) is the one of the archive.")
      }
    }
  }
}
