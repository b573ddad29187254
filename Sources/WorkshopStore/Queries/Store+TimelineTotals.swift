import GRDB
public import WorkshopModel

extension Store {
  /// The numbers beside the timeline, in one pass over the workshops.
  ///
  /// It takes time in proportion to the enrolments, so nothing should wait for it.
  public func timelineTotals(_ filter: TimelineFilter) throws -> TimelineTotals {
    try read { db in try TimelineCount(db, filter).totals() }
  }

  /// The programmes, projects and series with what they add up to.
  public func frames() throws -> FrameTree {
    try read { db in
      FrameTree(
        programmes: try db.fetch(Programme.self, order: "t.folded, t.id"),
        projects: try db.fetch(Project.self, order: "t.folded, t.id"),
        series: try db.fetch(Series.self, order: "t.folded, t.id"),
        organisations: try db.fetch(
          Organisation.self, where: "t.id IN (SELECT funder FROM project WHERE deleted = 0)"),
        totals: try TimelineCount(db, TimelineFilter()).totals().frames)
    }
  }
}

/// Adds up workshops, people and stated numbers.
private struct TimelineCount {
  private let db: Database
  private let filter: TimelineFilter
  private let sources: [TimelineSource]
  private var isShown: (sql: String, arguments: StatementArguments) {
    sources.first { $0.kind == .workshop }?.condition ?? ("1", [])
  }

  init(_ db: Database, _ filter: TimelineFilter) throws {
    self.db = db
    self.filter = filter
    sources = try TimelineSource.all(filter, in: db)
  }

  func totals() throws -> TimelineTotals {
    var totals = TimelineTotals()
    try addWorkshops(&totals)
    let unique = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(DISTINCT e.person), count(DISTINCT e.workshop) FROM enrolment e
          WHERE \(Store.onRoll) AND e.workshop IN (SELECT t.id FROM workshop t
            WHERE t.deleted = 0 AND t.status <> 'cancelled' AND \(isShown.sql))
          """), arguments: isShown.arguments)
    (totals.uniquePeople, totals.rosters) = (unique?[0] ?? 0, unique?[1] ?? 0)
    totals.stated = try stated()
    totals.choices = try choices()
    return totals
  }

  /// What a workshop belongs to, by integer keys.
  private struct Frames {
    let programmes: [Int64: EntityID]
    let projects: [Int64: (id: EntityID, programme: Int64?)]
    let series: [Int64: (id: EntityID, project: Int64?, programme: Int64?)]

    init(_ db: Database) throws {
      func rows(_ sql: String) throws -> [Row] {
        try Row.fetchAll(db.cachedStatement(sql: sql + " WHERE deleted = 0"))
      }
      programmes = Dictionary(
        uniqueKeysWithValues: try rows("SELECT id, uuid FROM programme").map {
          ($0[0], try $0.identity(1))
        })
      projects = Dictionary(
        uniqueKeysWithValues: try rows("SELECT id, uuid, programme FROM project").map {
          ($0[0], (try $0.identity(1), $0[2]))
        })
      series = Dictionary(
        uniqueKeysWithValues: try rows("SELECT id, uuid, project, programme FROM series").map {
          ($0[0], (try $0.identity(1), $0[2], $0[3]))
        })
    }

    /// The frames of a workshop: its series, the project of either, the programme of either.
    func holding(project: Int64?, series: Int64?) -> [EntityID] {
      let own = series.flatMap { self.series[$0] }
      let around = (project ?? own?.project).flatMap { projects[$0] }
      let programme = (around?.programme ?? own?.programme).flatMap { programmes[$0] }
      return [own?.id, around?.id, programme].compactMap(\.self)
    }
  }

  private func addWorkshops(_ totals: inout TimelineTotals) throws {
    let frames = try Frames(db)
    let people = try people()
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT t.id, t.project, t.series, t.country, substr(t.start, 1, 4),
            coalesce(\(isShown.sql), 0)
          FROM workshop t WHERE t.deleted = 0 AND t.status <> 'cancelled'
          """), arguments: isShown.arguments)
    while let row = try rows.next() {
      let (country, start): (String?, String?) = (row[3], row[4])
      let year = start.flatMap { Int($0) }
      let count = people[row[0]] ?? .unknown
      if row[5] { totals.shown.add(count, year: year, country: country ?? "") }
      for frame in frames.holding(project: row[1], series: row[2]) {
        totals.frames[frame, default: FrameTotals()].add(count, year: year, country: country ?? "")
      }
    }
  }

  /// The number to report of each workshop: a published head-count, else any, else the roster.
  private func people() throws -> [Int64: Knowledge] {
    var people: [Int64: Knowledge] = [:]
    let rosters = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT e.workshop, count(*) FROM enrolment e WHERE \(Store.onRoll) GROUP BY e.workshop
          """))
    while let row = try rosters.next() { people[row[0]] = .exact(row[1]) }
    let counts = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT workshop, total, label, low, high FROM headcount WHERE deleted = 0
          ORDER BY workshop, coalesce(published, '') <> '', id DESC
          """))
    // The last of a workshop is the one to report.
    while let row = try counts.next() {
      people[row[0]] =
        if let total: Int = row[1] {
          .exact(total)
        } else if let label: String = row[2] {
          .approximate(label: label, low: row[3], high: row[4])
        } else {
          .unknown
        }
    }
    return people
  }

  /// The stated numbers that a filter by country, year or nothing leaves; others cannot be split.
  private func stated() throws -> [Tally] {
    guard filter.text.isEmpty, filter.project == nil, filter.funder == nil else { return [] }
    var tallies: [Tally] = []
    for reach in try db.fetch(Reach.self) where isWanted(reach) {
      if let index = tallies.firstIndex(where: { $0.kind == reach.kind }) {
        var sum = tallies[index].sum
        sum.add(reach.count)
        tallies[index] = Tally(reach.kind, sum: sum)
      } else {
        tallies.append(Tally(reach.kind, reach.count))
      }
    }
    return tallies
  }

  private func isWanted(_ reach: Reach) -> Bool {
    if let country = filter.country, reach.country != country { return false }
    switch filter.year {
    case nil: return true
    case .unknown: return reach.firstYear == nil && reach.lastYear == nil
    case .year(let year): return reach.firstYear == year && reach.lastYear == year
    }
  }

  // MARK: What can be chosen

  private func choices() throws -> TimelineChoices {
    var choices = TimelineChoices()
    let years = try String?.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT substr(start, 1, 4) FROM workshop WHERE deleted = 0
          UNION SELECT substr(start, 1, 4) FROM milestone WHERE deleted = 0
          UNION SELECT substr(adopted, 1, 4) FROM instrument WHERE deleted = 0
          """))
    choices.years = years.compactMap { $0.flatMap { Int($0) } }.sorted(by: >).map { .year($0) }
    if years.contains(nil) { choices.years.append(.unknown) }
    choices.countries = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT country FROM workshop WHERE deleted = 0 AND country IS NOT NULL
          UNION SELECT country FROM milestone WHERE deleted = 0 AND country IS NOT NULL ORDER BY 1
          """))
    choices.projects = try named(
      "SELECT uuid, name FROM project WHERE deleted = 0 ORDER BY folded, id")
    choices.funders = try named(
      """
      SELECT uuid, name FROM organisation WHERE deleted = 0 AND id IN
        (SELECT funder FROM project WHERE deleted = 0
         UNION SELECT organisation FROM role WHERE deleted = 0 AND part = 'funder')
      ORDER BY folded, id
      """)
    return choices
  }

  private func named(_ sql: String) throws -> [TimelineChoices.Named] {
    try Row.fetchAll(db.cachedStatement(sql: sql)).map {
      TimelineChoices.Named(id: try $0.identity(0), name: $0[1])
    }
  }
}
