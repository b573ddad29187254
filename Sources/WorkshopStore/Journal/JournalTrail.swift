import GRDB
import WorkshopModel

/// Finds the changes that touched things, by following their cells back from the newest ops.
///
/// Only what belongs to those things is read, however long the journal is.
struct JournalTrail {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The places in the table of changes of what touched workshops and all that hangs on them.
  func places(ofWorkshops keys: [Int64]) throws -> Set<Int64> {
    try follow(Self.workshopThings.replacing("?", with: Self.list(keys)))
  }

  /// The places in the table of changes of what touched people, their posts and their marks.
  func places(ofPeople keys: [Int64]) throws -> Set<Int64> {
    try follow(Self.peopleThings.replacing("?", with: Self.list(keys)))
  }

  private static func list(_ keys: [Int64]) -> String {
    keys.map(String.init).joined(separator: ",")
  }

  private func follow(_ things: String) throws -> Set<Int64> {
    let heads = Heads(db)
    var changes: Set<EntityID> = []
    var open: [Int64] = []
    let newest = try Row.fetchCursor(
      db,
      sql: """
        WITH thing AS MATERIALIZED (\(things)) SELECT change, bases FROM op WHERE n IN
          (SELECT op FROM thing UNION
           SELECT head.op FROM thing JOIN head ON head.entity = thing.uuid)
        """)
    while let row = try newest.next() {
      changes.insert(try row.identity(0))
      let bases: String = row[1]
      if !bases.isEmpty { open += try heads.positions(bases) }
    }
    var seen = Set(open)
    while let n = open.popLast() {
      guard let op = try heads.op(at: n) else { continue }
      changes.insert(op.change)
      for base in try heads.positions(op.bases) where seen.insert(base).inserted {
        open.append(base)
      }
    }
    let place = try db.cachedStatement(sql: "SELECT n FROM change WHERE uuid = ?")
    return Set(
      try changes.compactMap { try Int64.fetchOne(place, arguments: [$0.databaseValue]) })
  }

  private static let workshopThings: String = {
    let direct = [
      "session", "enrolment", "role", "headcount", "note", "quotation", "publication", "material",
      "board", "action",
    ]
    let indirect = [
      ("mark", "session", "session"), ("lead", "session", "session"),
      ("factor", "board", "board"), ("affiliation", "enrolment", "enrolment"),
      ("vote_round", "board", "board"), ("strategy", "board", "board"),
      ("stakeholder", "board", "board"),
    ]
    let onBoards = "(SELECT id FROM board WHERE workshop IN (?))"
    let inRounds = "(SELECT id FROM vote_round WHERE board IN \(onBoards))"
    let further = [
      "ballot WHERE round IN \(inRounds)",
      "vote WHERE ballot IN (SELECT id FROM ballot WHERE round IN \(inRounds))",
      "citation WHERE strategy IN (SELECT id FROM strategy WHERE board IN \(onBoards))",
    ]
    let things =
      ["SELECT uuid, op FROM workshop WHERE id IN (?)"]
      + direct.map { "SELECT uuid, op FROM \($0) WHERE workshop IN (?)" }
      + indirect.map { table, column, parent in
        """
        SELECT uuid, op FROM \(table) WHERE \(column) IN
          (SELECT id FROM \(parent) WHERE workshop IN (?))
        """
      } + further.map { "SELECT uuid, op FROM \($0)" } + [
        """
        SELECT uuid, op FROM person WHERE id IN
          (SELECT person FROM enrolment WHERE workshop IN (?))
        """
      ]
    return things.joined(separator: " UNION ALL ")
  }()

  private static let peopleThings: String = {
    let mine = "(SELECT id FROM enrolment WHERE person IN (?))"
    return
      ([
        "SELECT uuid, op FROM person WHERE id IN (?)",
        "SELECT uuid, op FROM enrolment WHERE person IN (?)",
      ]
      + ["mark", "lead", "affiliation"].map {
        "SELECT uuid, op FROM \($0) WHERE enrolment IN \(mine)"
      }).joined(separator: " UNION ALL ")
  }()
}
