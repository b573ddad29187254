import GRDB
public import WorkshopModel

extension Store {
  /// The last seven signs of a phone without what only parts its digits; `Migration004` indexes it.
  static let phoneTail = """
    substr(replace(replace(replace(replace(replace(replace(
      phone, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), '/', ''), -7)
    """

  /// Who is known and may be the person of a row: those of this workshop first, the surest first.
  ///
  /// Looks at the people who share a word of the name or the end of the phone, and at the roster; never at
  /// everybody.
  public func similarPeople(
    to row: RosterRow, in workshop: EntityID, limit: Int = 6
  ) throws -> [SimilarPerson] {
    try read { db in
      guard let key = try db.rowid(.workshop, workshop) else { return [] }
      let search = SimilarSearch(db: db, workshop: key, row: row)
      return Array(try search.found().prefix(limit))
    }
  }
}

/// Looks for people who may be the one of a row.
private struct SimilarSearch {
  let db: Database
  let workshop: Int64
  let row: RosterRow
  /// At most so many people are looked at for each word.
  private static let atMost = 200

  func found() throws -> [SimilarPerson] {
    var found: [SimilarPerson] = []
    for key in try candidates() {
      guard let person = try person(key) else { continue }
      found.append(person)
    }
    let order = { (person: SimilarPerson) in
      (
        person.enrolment == nil ? 1 : 0, Likeness.allCases.firstIndex(of: person.likeness) ?? 0,
        person.name
      )
    }
    return found.sorted { order($0) < order($1) }
  }

  private func candidates() throws -> Set<Int64> {
    var keys: Set<Int64> = []
    for word in Set(SimilarNames.words(row.name)) where word.count > 1 {
      keys.formUnion(
        try Int64.fetchAll(
          db.cachedStatement(sql: "SELECT person FROM person_word WHERE word = ? LIMIT ?"),
          arguments: [word, Self.atMost]))
    }
    keys.formUnion(
      try Int64.fetchAll(
        db.cachedStatement(
          sql: "SELECT person FROM enrolment WHERE workshop = ? AND deleted = 0 LIMIT 1000"),
        arguments: [workshop]))
    if let tail = row.phone.flatMap(SimilarNames.phoneTail) {
      keys.formUnion(
        try Int64.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT id FROM person WHERE phone IS NOT NULL AND \(Store.phoneTail) = ? LIMIT ?
              """), arguments: [tail, Self.atMost]))
    }
    return keys
  }

  /// The person when there is a reason to show them.
  private func person(_ key: Int64) throws -> SimilarPerson? {
    let stored = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT uuid, name, coalesce(phone, '') FROM person WHERE id = ? AND deleted = 0"),
      arguments: [key])
    guard let stored else { return nil }
    let (name, phone): (String, String) = (stored[1], stored[2])
    let byName = SimilarNames.likeness(row.name, name)
    let byPhone = row.phone.map { SimilarNames.samePhone($0, phone) } ?? false
    guard let likeness = byPhone ? .phone : byName else { return nil }
    let here = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT uuid FROM enrolment WHERE person = ? AND workshop = ? AND deleted = 0"),
      arguments: [key, workshop])
    let agency = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT o.name FROM enrolment e JOIN organisation o ON o.id = e.organisation
          WHERE e.person = ? AND e.deleted = 0 ORDER BY e.id DESC LIMIT 1
          """), arguments: [key])
    return SimilarPerson(
      person: try stored.identity(0), name: name, agency: agency ?? "",
      enrolment: try here?.identity(0), likeness: likeness)
  }
}
