import GRDB
public import WorkshopModel

extension Store {
  /// Everything that is known of a workshop.
  public func dossier(_ id: EntityID) throws -> Dossier {
    try read { db in
      guard let workshop = try db.fetch(Workshop.self, id: id),
        let key = try db.rowid(.workshop, id)
      else { throw StoreError(.notFound, "The workshop is no longer there.") }
      var dossier = Dossier(workshop)
      try Self.fillFrame(&dossier, key, db)
      try Self.fillPeople(&dossier, key, db)
      try Self.fillMarks(&dossier, key, db)
      dossier.siblings = try Self.siblings(key, db)
      dossier.revision = try Self.revision(key, db)
      return dossier
    }
  }

  /// What a workshop's tabs need at once: everything but people and marks, and the roster's count.
  public func outline(_ id: EntityID) throws -> (dossier: Dossier, roster: CountBySex) {
    try read { db in
      guard let workshop = try db.fetch(Workshop.self, id: id) else {
        throw StoreError(.notFound, "The workshop is no longer there.")
      }
      return try Self.outline(workshop, db)
    }
  }

  static func outline(
    _ workshop: Workshop, _ db: Database
  ) throws -> (dossier: Dossier, roster: CountBySex) {
    var dossier = Dossier(workshop)
    guard let key = try db.rowid(.workshop, workshop.id) else { return (dossier, .unknown) }
    try fillFrame(&dossier, key, db)
    return (dossier, try rosterCount(key, db))
  }

  private static func fillFrame(_ dossier: inout Dossier, _ key: Int64, _ db: Database) throws {
    let own: StatementArguments = [key]
    dossier.sessions = try db.fetch(
      Session.self, where: "t.workshop = ?", own, order: "t.day, t.rank, t.id")
    dossier.headCounts = try db.fetch(HeadCount.self, where: "t.workshop = ?", own)
    dossier.notes = try db.fetch(Note.self, where: "t.workshop = ?", own)
    dossier.quotations = try db.fetch(Quotation.self, where: "t.workshop = ?", own)
    dossier.publications = try db.fetch(Publication.self, where: "t.workshop = ?", own)
    dossier.materials = try db.fetch(Material.self, where: "t.workshop = ?", own)
    dossier.actions = try db.fetch(Action.self, where: "t.workshop = ?", own)
    dossier.boards = try db.boards(ofWorkshop: key)
    dossier.sources = try sources(key, db)
    let roles = try db.fetch(Role.self, where: "t.workshop = ?", own)
    let organisations = try db.fetch(
      Organisation.self,
      where: "t.id IN (SELECT organisation FROM role WHERE workshop = ? AND deleted = 0)", own)
    dossier.roles = roles.compactMap { role in
      organisations.first { $0.id == role.organisation }.map {
        OrganisationRole(organisation: $0, part: role.part)
      }
    }
    dossier.series = try dossier.workshop.series.flatMap { try db.fetch(Series.self, id: $0) }
    dossier.project = try (dossier.workshop.project ?? dossier.series?.project).flatMap {
      try db.fetch(Project.self, id: $0)
    }
    dossier.programme = try (dossier.project?.programme ?? dossier.series?.programme).flatMap {
      try db.fetch(Programme.self, id: $0)
    }
  }

  private static func fillPeople(_ dossier: inout Dossier, _ key: Int64, _ db: Database) throws {
    let own: StatementArguments = [key]
    let enrolments = try db.fetch(
      Enrolment.self, where: "t.workshop = ?", own, order: "t.position, t.id")
    let persons = Dictionary(
      uniqueKeysWithValues: try db.fetch(
        Person.self, where: "t.id IN (SELECT person FROM enrolment WHERE workshop = ?)", own
      ).map { ($0.id, $0) })
    let posts = try db.fetch(
      Affiliation.self, where: "t.enrolment IN (SELECT id FROM enrolment WHERE workshop = ?)", own)
    let organisations = Dictionary(
      uniqueKeysWithValues: try db.fetch(
        Organisation.self,
        where: """
          t.id IN (SELECT organisation FROM enrolment WHERE workshop = ?
            UNION SELECT a.organisation FROM affiliation a
              JOIN enrolment e ON e.id = a.enrolment WHERE e.workshop = ?)
          """, [key, key]
      ).map { ($0.id, $0) })
    dossier.people = enrolments.compactMap { enrolment in
      persons[enrolment.person].map { person in
        EnrolledPerson(
          person: person, enrolment: enrolment,
          organisation: enrolment.organisation.flatMap { organisations[$0] },
          further: posts.filter { $0.enrolment == enrolment.id }.map { post in
            EnrolledPerson.Post(
              affiliation: post, organisation: post.organisation.flatMap { organisations[$0] })
          })
      }
    }
  }

  /// Where the journal stood when the workshop's own facts or its agenda were changed last.
  private static func revision(_ key: Int64, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT max(op) FROM (
          SELECT op, uuid FROM workshop WHERE id = ?1
          UNION ALL SELECT op, uuid FROM session WHERE workshop = ?1
          UNION ALL SELECT h.op, h.entity FROM workshop w JOIN head h ON h.entity = w.uuid
            WHERE w.id = ?1
          UNION ALL SELECT h.op, h.entity FROM session s JOIN head h ON h.entity = s.uuid
            WHERE s.workshop = ?1)
        """, arguments: [key]) ?? 0
  }

  private static func fillMarks(_ dossier: inout Dossier, _ key: Int64, _ db: Database) throws {
    let mine = "t.session IN (SELECT id FROM session WHERE workshop = ?)"
    for register in try db.fetch(MarkRegister.self, where: mine, [key]) {
      dossier.marks[register.session, default: [:]][register.enrolment] = register.mark
    }
    for lead in try db.fetch(Lead.self, where: mine, [key]) {
      dossier.leads[lead.session, default: []].append(lead.enrolment)
    }
  }

  /// The roster counted by sex in the database; unknown without a roster.
  static func rosterCount(_ workshop: Int64, _ db: Database) throws -> CountBySex {
    try rosterCounts([workshop], db)[workshop] ?? .unknown
  }

  /// The rosters of several workshops counted by sex; those without one are left out.
  static func rosterCounts(_ workshops: [Int64], _ db: Database) throws -> [Int64: CountBySex] {
    let list = workshops.map(String.init).joined(separator: ",")
    // The index holds a person's sex in a tenth of the pages that the rows take.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.workshop, count(*) - count(p.sex),
          \(Sex.allCases.map { "sum(p.sex IS '\($0.rawValue)')" }.joined(separator: ", "))
        FROM enrolment e JOIN person p INDEXED BY person_sex ON p.id = e.person
        WHERE e.workshop IN (\(list)) AND \(onRoll) GROUP BY e.workshop
        """)
    var counts: [Int64: CountBySex] = [:]
    while let row = try rows.next() {
      var roster: [Sex?: Int] = [:]
      if row[1] as Int > 0 { roster[nil] = row[1] }
      for (index, sex) in Sex.allCases.enumerated() where row[index + 2] as Int > 0 {
        roster[sex] = row[index + 2]
      }
      counts[row[0]] = CountBySex(roster: roster)
    }
    return counts
  }
}
