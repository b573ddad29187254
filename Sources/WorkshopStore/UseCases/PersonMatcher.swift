import GRDB
import WorkshopModel

/// Finds the person whom a row of a roster means.
///
/// A name alone never links two people: phone, e-mail or organisation must agree as well, and
/// a different sex or phone speaks against an organisation in common.
struct PersonMatcher {
  let db: Database
  /// The integer key of the workshop.
  let workshop: Int64
  private let namesake: BoundStatement

  init(_ db: Database, workshop: Int64) throws {
    self.db = db
    self.workshop = workshop
    namesake = try BoundStatement(db, sql: "SELECT 1 FROM person WHERE matching = ?")
  }

  enum Match {
    /// Nobody known; with a sentence when somebody has the same name.
    case new(namesake: String?)
    case known(Person)
    case enrolled(Person, Enrolment)
    /// The same person stands on an earlier line of the file.
    case repeated(line: Int)
  }

  func match(
    _ row: RosterRow, key: String, _ organisation: EntityID?, taken: [EntityID: Int],
    trustsNames: Bool = false
  ) throws -> Match {
    namesake.bind(key)
    guard try namesake.hasRow() else { return .new(namesake: nil) }
    let candidates = try Row.fetchAll(
      db.cachedStatement(
        // A name that was merged away means the person whom it turned out to be.
        sql: """
          SELECT DISTINCT p.id, p.uuid, p.phone, p.email, p.sex FROM person own JOIN person p
            ON p.id = CASE own.deleted WHEN 0 THEN own.id ELSE own.merged_into END
          WHERE own.matching = ? AND p.deleted = 0
          """),
      arguments: [key])
    var best: (row: Row, score: Int)?
    for candidate in candidates {
      let score = try score(candidate, row, organisation, taken)
      if score > best?.score ?? 0 { best = (candidate, score) }
    }
    if best == nil, trustsNames, row.phone == nil, row.email == nil, organisation == nil {
      guard candidates.count < 2 else {
        throw StoreError(
          .invalid, "\(candidates.count) people are called “\(row.name)”; add an agency or a phone."
        )
      }
      best = candidates.first.map { ($0, Self.sameContact) }
    }
    guard let best else { return .new(namesake: namesake(row)) }
    let id = try best.row.identity(1)
    if let line = taken[id] {
      return best.score >= Self.sameContact || isBare(row)
        ? .repeated(line: line) : .new(namesake: namesake(row))
    }
    guard let person = try db.fetch(Person.self, id: id) else { return .new(namesake: nil) }
    let enrolment = try db.fetch(
      Enrolment.self, where: "t.person = ? AND t.workshop = ?",
      [best.row[0] as Int64, workshop]
    ).first
    return enrolment.map { .enrolled(person, $0) } ?? .known(person)
  }

  private static let sameContact = 100

  /// 0 for somebody else; the higher, the surer.
  private func score(
    _ candidate: Row, _ row: RosterRow, _ organisation: EntityID?, _ taken: [EntityID: Int]
  ) throws -> Int {
    let phone = compare(row.phone, candidate[2], by: ContactKey.phone)
    let email = compare(row.email, candidate[3], by: ContactKey.email)
    if phone == true || email == true { return Self.sameContact }
    let knownSex: String? = candidate[4]
    if let sex = row.sex, let knownSex, knownSex != sex.rawValue { return 0 }
    let isTaken = taken[try candidate.identity(1)] != nil
    let here = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT number, (SELECT uuid FROM organisation WHERE id = organisation)
          FROM enrolment WHERE person = ? AND workshop = ? AND deleted = 0
          """), arguments: [candidate[0] as Int64, workshop])
    if let here {
      let number: Int? = here[0]
      let sameOrganisation = organisation == EntityID(bytes: here.bytes(1))
      if let own = row.number, own == number, sameOrganisation {
        // A corrected phone: the same line of the same roster.
        guard isTaken else { return 50 }
        // The line stands in the file twice.
        if phone == nil, email == nil { return Self.sameContact }
      }
      if phone == nil, email == nil, sameOrganisation, row.number == nil || number == nil {
        return 40
      }
    }
    guard phone == nil, email == nil, let organisation,
      try hasServed(candidate[0], organisation)
    else { return 0 }
    return 10
  }

  private func hasServed(_ person: Int64, _ organisation: EntityID) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM enrolment e LEFT JOIN affiliation a ON a.enrolment = e.id
            WHERE e.person = ? AND e.deleted = 0
              AND (SELECT id FROM organisation WHERE uuid = ?) IN (e.organisation, a.organisation))
          """), arguments: [person, organisation.databaseValue]) ?? false
  }

  /// Whether two contacts agree; nil when one of them is not stated.
  private func compare(
    _ stated: String?, _ known: String?, by key: (String) -> String
  ) -> Bool? {
    guard let stated, let known else { return nil }
    let keys = (key(stated), key(known))
    return keys.0.isEmpty || keys.1.isEmpty ? nil : keys.0 == keys.1
  }

  /// Whether nothing but the organisation could tell two people of this name apart.
  private func isBare(_ row: RosterRow) -> Bool {
    row.phone == nil && row.email == nil && row.number == nil
  }

  private func namesake(_ row: RosterRow) -> String {
    "“\(row.name)” is known, but nothing else agrees; kept as a different person."
  }
}
