import GRDB
public import WorkshopModel

extension Store {
  /// What stands on the timeline around a place: the newest first, what has no date last.
  ///
  /// In a year the frames that begin in it come first.
  public func timeline(_ request: TimelineRequest) throws -> Window<TimelineRow> {
    try read { db in
      let sources = try TimelineSource.all(request.filter, in: db)
      let page = try Self.page(request, sources, db)
      guard let first = page.first else { return Window() }
      return Window(
        rows: try Self.rows(at: page, sources, db),
        start: try sources.reduce(0) { try $0 + $1.count(db, before: first) },
        total: try sources.reduce(0) { try $0 + $1.count(db, before: nil) })
    }
  }

  private static func page(
    _ request: TimelineRequest, _ sources: [TimelineSource], _ db: Database
  ) throws -> [TimelineSource.Place] {
    func merged(
      _ place: TimelineSource.Place?, isDownwards: Bool, limit: Int
    ) throws -> [TimelineSource.Place] {
      let rows = try sources.flatMap {
        try $0.rows(db, from: place, isDownwards: isDownwards, limit: limit)
      }
      let sorted = rows.sorted { isDownwards ? $0.precedes($1) : $1.precedes($0) }
      return Array(sorted.prefix(limit))
    }
    let reach = request.reach
    switch request.anchor {
    case .start: return try merged(nil, isDownwards: true, limit: 2 * reach)
    case .end: return try merged(nil, isDownwards: false, limit: 2 * reach).reversed()
    case .around(let id):
      guard let place = try place(of: id, sources, db) else {
        return try merged(nil, isDownwards: true, limit: 2 * reach)
      }
      return try merged(place, isDownwards: false, limit: reach).reversed()
        + merged(place, isDownwards: true, limit: reach)
    }
  }

  private static func place(
    of id: EntityID, _ sources: [TimelineSource], _ db: Database
  ) throws -> TimelineSource.Place? {
    for source in sources {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT \(source.key), t.id FROM \(source.kind.rawValue) t WHERE t.uuid = ?"),
        arguments: [id.databaseValue])
      if let row { return TimelineSource.Place(key: row[0], rank: source.rank, id: row[1]) }
    }
    return nil
  }

  /// The rows at places, in their order.
  private static func rows(
    at page: [TimelineSource.Place], _ sources: [TimelineSource], _ db: Database
  ) throws -> [TimelineRow] {
    var found: [EntityKind: [Int64: TimelineRow]] = [:]
    for source in sources {
      let keys = page.filter { $0.rank == source.rank }.map(\.id)
      if !keys.isEmpty { found[source.kind] = try rows(source.kind, keys, db) }
    }
    return page.compactMap { place in
      sources.first { $0.rank == place.rank }.flatMap { found[$0.kind]?[place.id] }
    }
  }

  private static func rows(
    _ kind: EntityKind, _ keys: [Int64], _ db: Database
  ) throws -> [Int64: TimelineRow] {
    let list = keys.map(String.init).joined(separator: ",")
    // Both in the order of the keys.
    let keys = keys.sorted()
    func paired<E: Entity>(
      _ entity: E.Type, _ row: (E) -> TimelineRow
    ) throws -> [Int64: TimelineRow] {
      let things = try db.fetch(entity, where: "t.id IN (\(list))")
      return Dictionary(uniqueKeysWithValues: zip(keys, things.map(row)))
    }
    switch kind {
    case .programme: return try paired(Programme.self) { $0.timelineRow }
    case .project: return try paired(Project.self) { $0.timelineRow }
    case .series: return try paired(Series.self) { $0.timelineRow }
    case .milestone: return try paired(Milestone.self) { $0.timelineRow }
    case .instrument: return try paired(Instrument.self) { $0.timelineRow }
    default:
      let workshops = try db.fetch(Workshop.self, where: "t.id IN (\(list))")
      let people = try peopleCounts(workshops.map(\.id), db)
      return Dictionary(
        uniqueKeysWithValues: zip(
          keys, workshops.map { $0.timelineRow(people: people[$0.id] ?? .unknown) }))
    }
  }
}

extension Programme {
  fileprivate var timelineRow: TimelineRow {
    TimelineRow(
      kind: .programme, id: id, title: name, country: area,
      when: .years(first: firstYear, last: lastYear))
  }
}

extension Project {
  fileprivate var timelineRow: TimelineRow {
    TimelineRow(
      kind: .project, id: id, title: name, country: "",
      when: .years(first: firstYear, last: lastYear))
  }
}

extension Series {
  fileprivate var timelineRow: TimelineRow {
    TimelineRow(
      kind: .series, id: id, title: name, country: "", when: .years(first: nil, last: nil))
  }
}

extension Milestone {
  fileprivate var timelineRow: TimelineRow {
    TimelineRow(kind: .milestone, id: id, title: title, country: country, when: .dates(dates))
  }
}

extension Instrument {
  fileprivate var timelineRow: TimelineRow {
    TimelineRow(
      kind: .instrument, id: id, title: shortName.isEmpty ? name : "\(shortName): \(name)",
      country: "", when: .dates(adopted.map(DateSpec.day) ?? .unknown))
  }
}

extension Workshop {
  fileprivate func timelineRow(people: CountBySex) -> TimelineRow {
    TimelineRow(
      kind: .workshop, id: id, title: title, country: country, when: .dates(dates),
      people: people)
  }
}
