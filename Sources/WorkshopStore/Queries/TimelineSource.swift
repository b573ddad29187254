import GRDB
import WorkshopModel

/// One of the tables whose rows stand on the timeline, with what narrows it.
///
/// The timeline runs by key (the beginning, newest first, unknown last), then by rank of the table,
/// then by age of the row.
struct TimelineSource {
  let kind: EntityKind
  /// Tables of a higher rank come first where the key is the same.
  let rank: Int
  /// The key of a row `t`, as SQL.
  let key: String
  /// What narrows the rows, as SQL with its arguments.
  let condition: (sql: String, arguments: StatementArguments)

  /// The six tables, narrowed by a filter.
  static func all(_ filter: TimelineFilter, in db: Database) throws -> [TimelineSource] {
    let narrowing = try Narrowing(filter, in: db)
    let years = "coalesce(printf('%04d-13', coalesce(t.first_year, t.last_year)), '')"
    let dated: [(EntityKind, String)] = [
      (.programme, years), (.project, years), (.series, "''"), (.workshop, "t.sort"),
      (.milestone, "coalesce(t.start, '')"), (.instrument, "coalesce(t.adopted, '')"),
    ]
    return dated.enumerated().map { index, table in
      TimelineSource(
        kind: table.0, rank: dated.count - index, key: table.1,
        condition: narrowing.condition(table.0))
    }
  }

  /// Where a row stands.
  struct Place {
    let key: String
    let rank: Int
    let id: Int64

    /// Whether it stands before another one.
    func precedes(_ other: Place) -> Bool {
      (key, rank, id) > (other.key, other.rank, other.id)
    }
  }

  /// The rows from a place on, downwards with the place itself, upwards without it; nearest first.
  func rows(
    _ db: Database, from place: Place?, isDownwards: Bool, limit: Int
  ) throws -> [Place] {
    let order = isDownwards ? "DESC" : "ASC"
    let (bound, arguments) = bound(place, isDownwards: isDownwards)
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(key) AS place, t.id FROM \(kind.rawValue) t
          WHERE t.deleted = 0 AND \(condition.sql) AND \(bound)
          ORDER BY place \(order), t.id \(order) LIMIT ?
          """), arguments: condition.arguments + arguments + [limit]
    ).map { Place(key: $0[0], rank: rank, id: $0[1]) }
  }

  /// How many rows stand before a place, or how many there are.
  func count(_ db: Database, before place: Place?) throws -> Int {
    let (bound, arguments) = bound(place, isDownwards: false)
    return try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM \(kind.rawValue) t
          WHERE t.deleted = 0 AND \(condition.sql) AND \(bound)
          """), arguments: condition.arguments + arguments) ?? 0
  }

  private func bound(_ place: Place?, isDownwards: Bool) -> (String, StatementArguments) {
    guard let place else { return ("1", []) }
    if rank == place.rank {
      return ("(\(key), t.id) \(isDownwards ? "<=" : ">") (?, ?)", [place.key, place.id])
    }
    // Rows of a lower rank with the same key stand behind the place.
    let isBehind = rank < place.rank
    let sign = isDownwards ? (isBehind ? "<=" : "<") : (isBehind ? ">" : ">=")
    return ("\(key) \(sign) ?", [place.key])
  }
}

/// What a filter means for each of the tables.
private struct Narrowing {
  private let filter: TimelineFilter
  private let project: Int64?
  private let funder: Int64?

  init(_ filter: TimelineFilter, in db: Database) throws {
    self.filter = filter
    // What is gone matches nothing, rather than everything.
    project = try filter.project.map { try db.rowid(.project, $0) ?? -1 }
    funder = try filter.funder.map { try db.rowid(.organisation, $0) ?? -1 }
  }

  func condition(_ kind: EntityKind) -> (sql: String, arguments: StatementArguments) {
    var parts: [String] = []
    var arguments: StatementArguments = []
    let folded = Folding.fold(filter.text)
    if !folded.isEmpty {
      parts.append("instr(t.folded, ?) > 0")
      arguments += [folded]
    }
    if let year = filter.year { parts.append(Self.year(kind, year)) }
    if let country = filter.country {
      parts.append(Self.country(kind))
      arguments += [country]
    }
    if let project { parts.append(Self.project(kind, project)) }
    if let funder { parts.append(Self.funder(kind, funder)) }
    return (parts.isEmpty ? "1" : parts.joined(separator: " AND "), arguments)
  }

  private static func year(
    _ kind: EntityKind, _ year: TimelineFilter.Year, of row: String = "t"
  ) -> String {
    switch (kind, year) {
    case (.programme, .year(let year)), (.project, .year(let year)):
      return """
        coalesce(t.first_year, t.last_year) IS NOT NULL
          AND coalesce(t.first_year, \(year)) <= \(year) AND coalesce(t.last_year, \(year)) >= \(year)
        """
    case (.programme, .unknown), (.project, .unknown):
      return "coalesce(t.first_year, t.last_year) IS NULL"
    // A series has no dates of its own: it stands among what has none.
    case (.series, .unknown): return "1"
    case (.series, .year): return held(kind, Self.year(.workshop, year, of: "w"))
    case (.instrument, .year(let year)): return "substr(t.adopted, 1, 4) = '\(padded(year))'"
    case (.instrument, .unknown): return "t.adopted IS NULL"
    case (_, .year(let year)):
      return """
        \(row).start <= '\(padded(year))-12-31'
          AND coalesce(\(row)."end", \(row).start) >= '\(padded(year))-01-01'
        """
    case (_, .unknown): return "\(row).start IS NULL"
    }
  }

  private static func padded(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
  }

  private static func country(_ kind: EntityKind) -> String {
    switch kind {
    case .programme, .project, .series: held(kind, "w.country = ?")
    case .instrument:
      """
      EXISTS (SELECT 1 FROM milestone_instrument i JOIN milestone m ON m.id = i.milestone
        WHERE i.instrument = t.id AND i.deleted = 0 AND m.deleted = 0 AND m.country = ?)
      """
    default: "t.country = ?"
    }
  }

  private static func project(_ kind: EntityKind, _ project: Int64) -> String {
    switch kind {
    case .programme: "t.id = (SELECT programme FROM project WHERE id = \(project))"
    case .project: "t.id = \(project)"
    case .series: "t.project = \(project)"
    case .workshop: Store.isOfProject("t", "= \(project)")
    default: "0"
    }
  }

  private static func funder(_ kind: EntityKind, _ funder: Int64) -> String {
    let funded = "IN (SELECT id FROM project WHERE funder = \(funder) AND deleted = 0)"
    return switch kind {
    case .programme:
      "t.id IN (SELECT programme FROM project WHERE funder = \(funder) AND deleted = 0)"
    case .project: "t.funder = \(funder)"
    case .series: "t.project \(funded)"
    case .workshop:
      """
      (EXISTS (SELECT 1 FROM role r WHERE r.workshop = t.id AND r.deleted = 0
        AND r.part = 'funder' AND r.organisation = \(funder)) OR \(Store.isOfProject("t", funded)))
      """
    default: "0"
    }
  }

  /// Whether a frame `t` holds a workshop `w` of which `condition` is true.
  private static func held(_ kind: EntityKind, _ condition: String) -> String {
    let belongs =
      switch kind {
      case .series: "w.series = t.id"
      case .project: Store.isOfProject("w", "= t.id")
      default: Store.isOfProgramme("w", "= t.id")
      }
    return "EXISTS (SELECT 1 FROM workshop w WHERE w.deleted = 0 AND \(belongs) AND \(condition))"
  }
}

extension Store {
  /// Whether a workshop belongs to a project, itself or through its series, as SQL.
  static func isOfProject(_ workshop: String, _ project: String) -> String {
    """
    (\(workshop).project \(project) OR (\(workshop).project IS NULL AND \(workshop).series IN
      (SELECT s.id FROM series s WHERE s.project \(project))))
    """
  }

  /// Whether a workshop belongs to a programme as SQL: its project's, else its series'.
  ///
  /// The first half is what the indexes answer, the second what decides.
  static func isOfProgramme(_ workshop: String, _ programme: String) -> String {
    let series = { (column: String) in
      "(SELECT s.\(column) FROM series s WHERE s.id = \(workshop).series)"
    }
    return """
      ((\(workshop).project IN (SELECT p.id FROM project p WHERE p.programme \(programme))
        OR \(workshop).series IN (SELECT s.id FROM series s LEFT JOIN project p ON p.id = s.project
          WHERE p.programme \(programme) OR s.programme \(programme)))
      AND coalesce((SELECT p.programme FROM project p WHERE p.deleted = 0
        AND p.id = coalesce(\(workshop).project, \(series("project")))), \(series("programme")))
        \(programme))
      """
  }
}
