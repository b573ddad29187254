import GRDB
public import WorkshopModel

extension Store {
  /// Everything that the store holds, or what belongs to one workshop together with all that this
  /// names: what an archive is made of, in the order in which it was recorded.
  ///
  /// Nothing in it names a thing that is not in it: a buried thing is left out, and so is what
  /// cannot be without it.
  public func archive(
    of workshop: EntityID?, progress: (String) -> Void = { _ in }
  ) throws -> [any Entity] {
    try read { db in
      var collection = ArchiveCollection(db)
      if let workshop {
        guard let key = try db.rowid(.workshop, workshop) else {
          throw StoreError(.notFound, "The workshop is no longer there.")
        }
        try collection.addWorkshop(key)
      } else {
        for kind in EntityKind.allCases {
          progress(kind.noun)
          try collection.add(kind, where: "1", [])
        }
      }
      return try collection.closed()
    }
  }
}

/// Gathers what an archive holds.
private struct ArchiveCollection {
  private let db: Database
  private var things: [EntityKind: [EntityID: (place: Int64, entity: any Entity)]] = [:]

  init(_ db: Database) { self.db = db }

  /// Adds a workshop and whatever hangs on it, kind by kind.
  mutating func addWorkshop(_ key: Int64) throws {
    try add(.workshop, where: "t.id = ?", [key])
    var grows = true
    while grows {
      let before = count
      for kind in EntityKind.allCases {
        for (column, parent) in EntitySchema.of(kind).references where parent != kind {
          try addChildren(kind, column, of: parent)
        }
      }
      grows = count > before
    }
  }

  /// The workshop and the kinds that hang on it own what points to them; a programme does not.
  private mutating func addChildren(
    _ kind: EntityKind, _ column: String, of parent: EntityKind
  ) throws {
    guard let parents = things[parent], !parents.isEmpty else { return }
    let keys = "[" + parents.values.map { String($0.place) }.joined(separator: ",") + "]"
    try add(
      kind, where: "t.\(EntitySchema.quoted(column)) IN (SELECT value FROM json_each(?))", [keys])
  }

  /// Adds things of one kind that are not buried; an emptied register says nothing.
  mutating func add(
    _ kind: EntityKind, where condition: String, _ arguments: StatementArguments
  ) throws {
    let schema = EntitySchema.of(kind)
    let filled = kind == .mark ? " AND t.status IS NOT NULL" : ""
    let rows = try Row.fetchCursor(
      db,
      sql: """
        \(schema.selectWithPlace) WHERE t.deleted = 0\(filled) AND (\(condition)) ORDER BY t.id
        """,
      arguments: arguments)
    while let row = try rows.next() {
      let id = try row.identity(0)
      guard things[kind]?[id] == nil else { continue }
      let values = FieldReader(fields: schema.fields, values: try row.values(schema, from: 1))
      things[kind, default: [:]][id] = (
        row[schema.fields.count + 1], kind.entity.init(id: id, values: values)
      )
    }
  }

  /// All things with what they name, but what names something that is not there.
  mutating func closed() throws -> [any Entity] {
    try addNamed()
    var complete = false
    while !complete {
      complete = true
      for kind in EntityKind.allCases {
        for (id, thing) in things[kind] ?? [:] {
          guard let changed = withoutStrangers(thing.entity) else { continue }
          complete = false
          things[kind]?[id] = changed.map { (thing.place, $0) }
        }
      }
    }
    return EntityKind.allCases.flatMap { kind in
      (things[kind] ?? [:]).values.sorted { $0.place < $1.place }.map(\.entity)
    }
  }

  private mutating func addNamed() throws {
    var missing = true
    while missing {
      missing = false
      for kind in EntityKind.allCases {
        for (kind, ids) in strangers(namedBy: kind) {
          for id in ids {
            let before = count
            try add(kind, where: "t.uuid = ?", [id.databaseValue])
            missing = missing || count > before
          }
        }
      }
    }
  }

  private func strangers(namedBy kind: EntityKind) -> [EntityKind: Set<EntityID>] {
    var strangers: [EntityKind: Set<EntityID>] = [:]
    let schema = EntitySchema.of(kind)
    guard !schema.references.isEmpty else { return [:] }
    for thing in (things[kind] ?? [:]).values {
      for (target, value) in zip(schema.targets, thing.entity.values) {
        guard let target, case .id(let id) = value, things[target]?[id] == nil else { continue }
        strangers[target, default: []].insert(id)
      }
    }
    return strangers
  }

  /// Nil when the thing names nothing that is missing; the thing without those names, or `.some(nil)`
  /// when it cannot be without them.
  private func withoutStrangers(_ entity: any Entity) -> (any Entity)?? {
    let schema = EntitySchema.of(type(of: entity).kind)
    var values = entity.values
    var changed = false
    for (index, target) in schema.targets.enumerated() {
      guard let target, case .id(let id) = values[index], things[target]?[id] == nil else {
        continue
      }
      values[index] = .null
      changed = true
    }
    guard changed else { return nil }
    let rest = type(of: entity).init(
      id: entity.id, values: FieldReader(fields: schema.fields, values: values))
    return .some(rest.values == values ? rest : nil)
  }

  private var count: Int { things.values.reduce(0) { $0 + $1.count } }
}
