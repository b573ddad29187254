import GRDB
import WorkshopModel

/// A change in a few words, read from its ops: "mark of Dorji Sample in Opening", "27 marks".
///
/// It has to fit on a status line: long names are cut, and what is beyond three kinds is counted.
enum ChangeSummary {
  private static let nameLength = 40
  private static let kindsNamed = 3

  static func of(_ ops: ClosedRange<Int64>, in db: Database) throws -> Phrase {
    if ops.count > 1, let replacing = try replacing(ops, in: db) { return replacing }
    let parts = try groups(ops, in: db).compactMap { try part($0, in: db) }
    // A single kind too many takes no more room than its count.
    let isShort = parts.count <= kindsNamed + 1
    let named = isShort ? parts : Array(parts.prefix(kindsNamed))
    guard let list = Phrase.list(named, { "\($0), \($1)" }) else { return "nothing" }
    return isShort ? list : "\(list) and \(parts.count - kindsNamed) more kinds"
  }

  /// "merged “A” into “B”": a change that puts one thing in the place of another says so.
  private static func replacing(_ ops: ClosedRange<Int64>, in db: Database) throws -> Phrase? {
    let found = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT n, kind FROM op WHERE n BETWEEN ? AND ?
            AND field IN ('merged_into', 'substitute') AND value IS NOT NULL
          ORDER BY field = 'substitute', n LIMIT 1
          """), arguments: [ops.lowerBound, ops.upperBound])
    guard let found, let kind = EntityKind(rawValue: found[1]),
      let op = try Heads(db).op(at: found[0]), let value = op.value
    else { return nil }
    let name = try name(of: kind, op.entity, in: db)
    guard let other = try OpValue.decode(value).id else {
      return kind == .enrolment ? nil : "took “\(name)” apart again"
    }
    let otherName = try self.name(of: kind, other, in: db)
    return kind == .enrolment
      ? "“\(otherName)” instead of “\(name)”" : "merged “\(name)” into “\(otherName)”"
  }

  private static func shortened(_ name: String) -> String {
    guard name.count > nameLength else { return name }
    return name.prefix(nameLength - 1).trimmed + "…"
  }

  /// Ops of one kind that did the same to so many things; `n` is the first of them.
  private struct Group {
    let kind: String
    let whole: Bool
    let buried: Bool
    let count: Int
    let n: Int64
  }

  private static func groups(_ ops: ClosedRange<Int64>, in db: Database) throws -> [Group] {
    if ops.count == 1, let op = try Heads(db).op(at: ops.lowerBound) {
      return [
        Group(
          kind: op.kind, whole: op.field.isEmpty, buried: op.field == Op.deleted, count: 1,
          n: ops.lowerBound)
      ]
    }
    // A thing is made and buried once in a change: only edits need to be told apart, which would cost a
    // long import three times as much.
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, field = '' AS whole, field = 'deleted' AS buried, count(*) AS things,
            min(n) AS n
          FROM op WHERE n BETWEEN ?1 AND ?2 AND field IN ('', 'deleted') GROUP BY 1, 2, 3
          UNION ALL
          SELECT kind, 0, 0, count(DISTINCT entity), min(n)
          FROM op WHERE n BETWEEN ?1 AND ?2 AND field NOT IN ('', 'deleted') GROUP BY 1
          ORDER BY 5
          """), arguments: [ops.lowerBound, ops.upperBound]
    ).map { Group(kind: $0[0], whole: $0[1], buried: $0[2], count: $0[3], n: $0[4]) }
  }

  private static func part(_ group: Group, in db: Database) throws -> Phrase? {
    let (kindName, whole, buried) = (group.kind, group.whole, group.buried)
    let (count, n) = (group.count, group.n)
    if kindName == Op.nothing || kindName == Op.reason { return nil }
    if kindName == Op.roster {
      return count == 1
        ? try single(.enrolment, n, in: db).map { "enrolled \($0)" } : "enrolled \(count) people"
    }
    guard let kind = EntityKind(rawValue: kindName) else { return nil }
    if kind == .mark {
      return count == 1 ? try single(kind, n, in: db) ?? kind.phrase : "\(count) marks"
    }
    let thing: Phrase
    if count == 1 {
      let name = try single(kind, n, in: db)
      thing = name.map { "\(kind.phrase) “\($0)”" } ?? kind.phrase
    } else {
      thing = "\(count) × \(kind.phrase)"
    }
    return buried ? "removed \(thing)" : whole ? "added \(thing)" : "changed \(thing)"
  }

  /// What the thing of an op is called; nil when it has no name of its own.
  private static func single(_ kind: EntityKind, _ n: Int64, in db: Database) throws -> Phrase? {
    guard let op = try Heads(db).op(at: n) else { return nil }
    return try ownName(of: kind, op.entity, in: db)
  }

  /// What people call one stored thing, cut to a length that a list can hold.
  static func name(of kind: EntityKind, _ id: EntityID, in db: Database) throws -> Phrase {
    try ownName(of: kind, id, in: db) ?? kind.phrase
  }

  private static func ownName(
    of kind: EntityKind, _ id: EntityID, in db: Database
  ) throws -> Phrase? {
    let sql: String
    switch kind {
    case .mark:
      sql = """
        SELECT person.name, session.title
        FROM mark JOIN enrolment ON enrolment.id = mark.enrolment
        JOIN person ON person.id = enrolment.person JOIN session ON session.id = mark.session
        WHERE mark.uuid = ?
        """
    case .enrolment:
      sql = """
        SELECT person.name FROM enrolment JOIN person ON person.id = enrolment.person
        WHERE enrolment.uuid = ?
        """
    case .lead:
      sql = """
        SELECT person.name FROM lead JOIN enrolment ON enrolment.id = lead.enrolment
        JOIN person ON person.id = enrolment.person WHERE lead.uuid = ?
        """
    case .role:
      sql = """
        SELECT organisation.name FROM role
        JOIN organisation ON organisation.id = role.organisation WHERE role.uuid = ?
        """
    case .workshop, .session, .milestone, .material:
      sql = "SELECT title FROM \(kind.rawValue) WHERE uuid = ?"
    case .person, .organisation, .programme, .project, .series, .instrument, .voteRound,
      .stakeholder:
      sql = "SELECT name FROM \(kind.rawValue) WHERE uuid = ?"
    case .factor, .strategy, .action, .note, .quotation:
      sql = "SELECT text FROM \(kind.rawValue) WHERE uuid = ?"
    case .board: sql = "SELECT question FROM board WHERE uuid = ?"
    case .publication: sql = "SELECT headline FROM publication WHERE uuid = ?"
    case .headcount, .affiliation, .milestoneInstrument, .reach, .ballot, .vote, .citation:
      return nil
    }
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: sql), arguments: [id.databaseValue])
    else { return nil }
    let stored: String = row[0] ?? ""
    guard !stored.isEmpty else { return nil }
    let name = Phrase(verbatim: shortened(stored))
    guard kind == .mark else { return name }
    let session: String? = row[1]
    return session.map { "mark of \(name) in \(shortened($0))" } ?? "mark of \(name) in a session"
  }
}
