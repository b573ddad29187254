import GRDB
public import WorkshopModel

extension Store {
  /// The steps of the journal around a place, newest first.
  ///
  /// A filter is looked for in accounts, people's names and workshops; of the latter two the steps of
  /// the first 50 that match are found, and the page tells how many matched beyond.
  public func journal(_ request: JournalRequest) throws -> JournalPage {
    try read { db in
      let query = JournalQuery(db: db, request: request, author: environment.author)
      guard let (places, beyond) = try query.places() else {
        return JournalPage(window: try query.window())
      }
      return JournalPage(window: try query.window(of: places), beyond: beyond)
    }
  }

  /// What one step did, field by field; of a long one the first entries.
  ///
  /// - Throws: `StoreError.notFound` when there is no such step.
  public func detail(of change: EntityID) throws -> ChangeDetail {
    try read { db in
      guard
        let row = try Row.fetchOne(
          db.cachedStatement(sql: Self.listing + " WHERE c.uuid = ?"),
          arguments: [change.databaseValue])
      else { throw StoreError(.notFound, "There is no such change in the journal.") }
      return try ChangeAccount(db).detail(
        of: Self.change(row, in: db), first: row["first"], last: row["last"])
    }
  }
}

/// The journal narrowed to what somebody asked for.
private struct JournalQuery {
  let db: Database
  let request: JournalRequest
  let author: String
  private static let searched = 50

  private var condition: String { request.mineOnly ? "c.author = ?" : "1" }
  private var arguments: StatementArguments { request.mineOnly ? [author] : [] }

  // MARK: Without a search

  func window() throws -> Window<Change> {
    let page = try page()
    guard let first = page.first else { return Window() }
    return Window(
      rows: try Store.changes(at: page, in: db), start: try count("c.n > ?", [first]),
      total: try count("1", []))
  }

  private func page() throws -> [Int64] {
    let reach = request.reach
    switch request.anchor {
    case .start: return try fetch("1", [], "DESC", 2 * reach)
    case .end: return try fetch("1", [], "ASC", 2 * reach).reversed()
    case .around(let id):
      guard let n = try place(of: id) else { return try fetch("1", [], "DESC", 2 * reach) }
      return try fetch("c.n > ?", [n], "ASC", reach).reversed()
        + fetch("c.n <= ?", [n], "DESC", reach)
    }
  }

  private func fetch(
    _ bound: String, _ place: StatementArguments, _ direction: String, _ limit: Int
  ) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT c.n FROM change c WHERE \(condition) AND \(bound) ORDER BY c.n \(direction) LIMIT ?
          """), arguments: arguments + place + [limit])
  }

  private func count(_ bound: String, _ place: StatementArguments) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM change c WHERE \(condition) AND \(bound)"),
      arguments: arguments + place) ?? 0
  }

  private func place(of id: EntityID) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT n FROM change WHERE uuid = ?"),
      arguments: [id.databaseValue])
  }

  // MARK: With a search

  /// The places of what was searched for, newest first; nil when nothing narrows the journal.
  func places() throws -> (places: [Int64], beyond: Int)? {
    var places: Set<Int64>?
    var beyond = 0
    let trail = JournalTrail(db)
    if let workshop = request.workshop {
      places = try db.rowid(.workshop, workshop).map { try trail.places(ofWorkshops: [$0]) } ?? []
    }
    let folded = Folding.fold(request.filter)
    if !folded.isEmpty {
      let workshops = try keys("SELECT id FROM workshop WHERE instr(folded, ?) > 0", folded)
      let people = try keys(
        "SELECT id FROM person WHERE instr(sort, ?1) > 0 OR instr(matching, ?1) > 0", folded)
      var found = try placesOfAccounts(folded)
      found.formUnion(
        try trail.places(ofWorkshops: Array(workshops.prefix(Self.searched))))
      found.formUnion(try trail.places(ofPeople: Array(people.prefix(Self.searched))))
      beyond = [workshops, people].reduce(0) { $0 + max(0, $1.count - Self.searched) }
      places = places.map { $0.intersection(found) } ?? found
    }
    guard var places else { return nil }
    if request.mineOnly { places.formIntersection(try placesOf(accounts: [author])) }
    return (places.sorted(by: >), beyond)
  }

  private func keys(_ sql: String, _ text: String) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM (\(sql)) ORDER BY id DESC"), arguments: [text])
  }

  private func placesOfAccounts(_ folded: String) throws -> Set<Int64> {
    let accounts = try String.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT author FROM change"))
    return try placesOf(accounts: accounts.filter { Folding.fold($0).contains(folded) })
  }

  private func placesOf(accounts: [String]) throws -> Set<Int64> {
    let statement = try db.cachedStatement(sql: "SELECT n FROM change WHERE author = ?")
    return Set(try accounts.flatMap { try Int64.fetchAll(statement, arguments: [$0]) })
  }

  func window(of places: [Int64]) throws -> Window<Change> {
    let reach = request.reach
    let range: Range<Int>
    switch request.anchor {
    case .start: range = 0..<min(places.count, 2 * reach)
    case .end: range = max(0, places.count - 2 * reach)..<places.count
    case .around(let id):
      let index = try place(of: id).flatMap { places.firstIndex(of: $0) } ?? 0
      range = max(0, index - reach)..<min(places.count, index + reach)
    }
    return Window(
      rows: try Store.changes(at: places[range], in: db), start: range.lowerBound,
      total: places.count)
  }
}
