import GRDB
public import WorkshopModel

extension Store {
  /// A person with every workshop that they are or were in; nil when the person is no longer there.
  public func history(of person: EntityID) throws -> PersonHistory? {
    try read { db -> PersonHistory? in
      guard let known = try db.fetch(Person.self, id: person),
        let key = try db.rowid(.person, person)
      else { return nil }
      let enrolments = try db.fetch(Enrolment.self, where: "t.person = ?", [key])
      let stays = try enrolments.compactMap { try Self.stay(known, $0, db) }
      return PersonHistory(
        person: known, stays: stays.sorted(by: Self.isLater),
        merged: try Self.merged(into: key, db), position: try Self.position(db))
    }
  }

  /// The people who are buried because they turned out to be this one.
  private static func merged(into key: Int64, _ db: Database) throws -> [Person] {
    let ids = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT uuid FROM person WHERE merged_into = ? AND deleted = 1 ORDER BY id DESC"),
      arguments: [key]
    ).map { try $0.identity(0) }
    let heads = Heads(db)
    return try ids.compactMap { id in
      try heads.fields(.of(.person), id).map { Person(id: id, values: $0) }
    }
  }

  private static func isLater(_ one: PersonHistory.Stay, _ other: PersonHistory.Stay) -> Bool {
    let dates = (one.workshop.dates.isoStart ?? "", other.workshop.dates.isoStart ?? "")
    guard dates.0 == dates.1 else { return dates.0 > dates.1 }
    return one.enrolled.enrolment.id.description > other.enrolled.enrolment.id.description
  }

  private static func stay(
    _ person: Person, _ enrolment: Enrolment, _ db: Database
  ) throws -> PersonHistory.Stay? {
    guard let workshop = try db.fetch(Workshop.self, id: enrolment.workshop),
      let key = try db.rowid(.enrolment, enrolment.id)
    else { return nil }
    let organisation = { (id: EntityID?) in
      try id.flatMap { try db.fetch(Organisation.self, id: $0) }
    }
    let posts = try db.fetch(Affiliation.self, where: "t.enrolment = ?", [key])
    let marks = try db.fetch(MarkRegister.self, where: "t.enrolment = ?", [key])
    let enrolled = EnrolledPerson(
      person: person, enrolment: enrolment, organisation: try organisation(enrolment.organisation),
      further: try posts.map {
        EnrolledPerson.Post(affiliation: $0, organisation: try organisation($0.organisation))
      })
    return PersonHistory.Stay(
      workshop: workshop, enrolled: enrolled,
      sessions: try db.fetch(
        Session.self, where: "t.workshop = (SELECT workshop FROM enrolment WHERE id = ?)", [key]),
      marks: Dictionary(
        marks.compactMap { register in register.mark.map { (register.session, $0) } }
      ) { first, _ in first },
      substitute: try name("e.id = (SELECT substitute FROM enrolment WHERE id = ?)", key, db),
      replaced: try name("e.substitute = ?", key, db))
  }

  /// The name of somebody enrolled, empty when there is nobody.
  private static func name(_ condition: String, _ key: Int64, _ db: Database) throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT p.name FROM enrolment e JOIN person p ON p.id = e.person
          WHERE \(condition) AND e.deleted = 0
          """), arguments: [key]) ?? ""
  }
}
