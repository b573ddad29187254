import GRDB
public import WorkshopModel

extension Store {
  /// Records a thing whose references a person has typed as names.
  ///
  /// A name means what has it, folded; one that nothing has makes a new organisation or instrument,
  /// and is refused for everything else.
  /// - Parameter instruments: what a milestone is about; nil leaves that as it is.
  public func saveLinked(
    _ entity: any Entity, _ links: [NamedLink], instruments: [String]? = nil,
    seen: Int64? = nil
  ) throws -> Receipt {
    try Rules.check(entity)
    return try change(seen: seen) { writer in
      var targets: [String: Value] = [:]
      for link in links {
        targets[link.field] = Value(
          link.name.isEmpty ? nil : try Self.thing(link.kind, named: link.name, &writer))
      }
      let linked = Self.linked(entity, targets)
      try Self.refuseLoops(linked)
      try writer.save(linked)
      if let instruments { try Self.tie(instruments, to: linked.id, &writer) }
    }
  }

  private static func linked<E: Entity>(_ entity: E, _ targets: [String: Value]) -> E {
    let values = zip(E.fields, entity.values).map { field, value in targets[field] ?? value }
    return E(id: entity.id, values: FieldReader(fields: E.fields, values: values))
  }

  private static func refuseLoops(_ entity: any Entity) throws(StoreError) {
    guard let project = entity as? Project, project.predecessor == project.id else { return }
    throw StoreError(.invalid, "A project cannot continue itself.")
  }

  /// The identity of what has a name.
  private static func thing(
    _ kind: EntityKind, named name: String, _ writer: inout JournalWriter
  ) throws -> EntityID {
    let column = kind == .instrument ? "name, short_name" : "name"
    let rows = try Row.fetchAll(
      writer.db.cachedStatement(
        sql: """
          SELECT uuid, \(column) FROM \(kind.rawValue)
          WHERE deleted = 0 AND instr(folded, ?) > 0 ORDER BY id
          """), arguments: [Folding.fold(name)])
    let found = rows.filter { row in
      (1..<row.count).contains { index in
        (row[index] as String?).map(Folding.fold) == Folding.fold(name)
      }
    }
    let exact = found.filter { ($0[1] as String?) == name }
    if let only = exact.count == 1 ? exact.first : found.count == 1 ? found.first : nil {
      return try only.identity(0)
    }
    guard found.isEmpty else {
      throw StoreError(.invalid, "\(found.count) things are called “\(name)”; rename one first.")
    }
    return try make(kind, named: name, &writer)
  }

  private static func make(
    _ kind: EntityKind, named name: String, _ writer: inout JournalWriter
  ) throws -> EntityID {
    let id = writer.newID()
    switch kind {
    case .organisation: try writer.create(Organisation(id: id, name: name))
    case .instrument: try writer.create(Instrument(id: id, name: name))
    default:
      throw StoreError(
        .invalid, "There is no \(Phrase(kind.noun)) called “\(name)”; make it first on Programmes.")
    }
    return id
  }

  /// Makes the milestone be about these instruments and no others.
  private static func tie(
    _ names: [String], to milestone: EntityID, _ writer: inout JournalWriter
  ) throws {
    var wanted: [EntityID] = []
    for name in names {
      let id = try thing(.instrument, named: name, &writer)
      if !wanted.contains(id) { wanted.append(id) }
    }
    let ties = try writer.db.fetch(
      MilestoneInstrument.self, where: "t.milestone = (SELECT id FROM milestone WHERE uuid = ?)",
      [milestone.databaseValue])
    for tie in ties where !wanted.contains(tie.instrument) {
      try writer.setDeleted(.milestoneInstrument, tie.id, true)
    }
    for id in wanted where !ties.contains(where: { $0.instrument == id }) {
      try writer.create(
        MilestoneInstrument(id: writer.newID(), milestone: milestone, instrument: id))
    }
  }
}
