import GRDB
public import WorkshopModel

extension Store {
  /// What the timeline tells of one thing; nil when it is no longer there.
  public func timelineDetail(
    _ kind: EntityKind, _ id: EntityID, today: CivilDate
  ) throws -> TimelineDetail? {
    try read { db in
      switch kind {
      case .programme: try db.fetch(Programme.self, id: id).map { try Self.detail($0, db) }
      case .project: try db.fetch(Project.self, id: id).map { try Self.detail($0, db) }
      case .series: try db.fetch(Series.self, id: id).map { try Self.detail($0, db) }
      case .milestone:
        try db.fetch(Milestone.self, id: id).map {
          try Self.detail($0, instruments: Self.instruments(of: id, db), db)
        }
      case .instrument: try db.fetch(Instrument.self, id: id).map { try Self.detail($0, db) }
      default:
        try db.fetch(Workshop.self, id: id).map { workshop in
          try Self.detail(workshop, missing: Self.missing(of: workshop, today, db), db)
        }
      }
    }
  }

  private static func detail<E: Entity>(
    _ entity: E, instruments: [String] = [], missing: [MissingFact] = [], _ db: Database
  ) throws -> TimelineDetail {
    let references = EntitySchema.of(E.kind).references
    var names: [String: String] = [:]
    for case (let field, .id(let target)) in zip(E.fields, entity.values) {
      names[field] = try references[field].flatMap { kind in
        try String.fetchOne(
          db.cachedStatement(
            sql: "SELECT name FROM \(kind.rawValue) WHERE uuid = ? AND deleted = 0"),
          arguments: [target.databaseValue])
      }
    }
    return TimelineDetail(
      entity: entity, names: names, instruments: instruments, missing: missing)
  }

  private static func instruments(of milestone: EntityID, _ db: Database) throws -> [String] {
    try db.fetch(
      Instrument.self,
      where: """
        t.id IN (SELECT i.instrument FROM milestone_instrument i
          JOIN milestone m ON m.id = i.milestone WHERE m.uuid = ? AND i.deleted = 0)
        """, [milestone.databaseValue]
    ).map { $0.shortName.isEmpty ? $0.name : $0.shortName }
  }

  private static func missing(
    of workshop: Workshop, _ today: CivilDate, _ db: Database
  ) throws -> [MissingFact] {
    let (dossier, roster) = try outline(workshop, db)
    return MissingFact.all(
      in: dossier, roster: roster,
      unmarked: try unmarkedSessions(dossier, expected: roster.total.exactValue ?? 0, db),
      today: today)
  }

  /// How many of the sessions that take marks have somebody on the roll without one.
  private static func unmarkedSessions(
    _ dossier: Dossier, expected: Int, _ db: Database
  ) throws -> Int {
    guard expected > 0 else { return 0 }
    let marked = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM mark m JOIN enrolment e ON e.id = m.enrolment
        WHERE m.session = (SELECT id FROM session WHERE uuid = ?) AND m.status IS NOT NULL
          AND \(onRoll)
        """)
    return try dossier.sessions.filter(\.kind.takesMarks).filter { session in
      try Int.fetchOne(marked, arguments: [session.id.databaseValue]) ?? 0 < expected
    }.count
  }
}
