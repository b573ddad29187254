import GRDB
public import WorkshopModel

extension Store {
  /// What merging the second person into the first would do; nil when one of them is gone.
  public func mergePreview(people first: EntityID, _ second: EntityID) throws -> MergePreview? {
    try read { db -> MergePreview? in
      guard let kept = try db.fetch(Person.self, id: first),
        let merged = try db.fetch(Person.self, id: second)
      else { return nil }
      let merge = PersonMerge(db: db, kept: first, merged: second)
      let pairs = try merge.pairs()
      let shared = pairs.filter { $0.own != nil }
      return MergePreview(
        pair: .people(kept, merged), enrolments: pairs.count - shared.count,
        shared: try shared.map { try Self.title(.workshop, $0.other.workshop, db) },
        lost: try shared.flatMap { try Self.lost($0, merge, db) })
    }
  }

  private static func lost(
    _ pair: PersonMerge.Pair, _ merge: PersonMerge, _ db: Database
  ) throws -> [MergePreview.Lost] {
    let workshop = try title(.workshop, pair.other.workshop, db)
    return try merge.lost(pair).compactMap { own, other -> MergePreview.Lost? in
      guard let kept = own.mark, let lost = other.mark else { return nil }
      let session = try title(.session, own.session, db)
      return MergePreview.Lost(workshop: workshop, session: session, kept: kept, lost: lost)
    }
  }

  /// What merging the second organisation into the first would do; nil when one of them is gone.
  public func mergePreview(
    organisations first: EntityID, _ second: EntityID
  ) throws -> MergePreview? {
    try read { db -> MergePreview? in
      guard let kept = try db.fetch(Organisation.self, id: first),
        let merged = try db.fetch(Organisation.self, id: second),
        let key = try db.rowid(.organisation, second)
      else { return nil }
      let named = try Self.naming(key, db)
      let roles = named.filter { $0 is Role || $0 is Project }.count
      return MergePreview(
        pair: .organisations(kept, merged), enrolments: named.count - roles, roles: roles)
    }
  }

  /// Makes one person of two: the first stays, with the fields given, and gets the enrolments of the
  /// second, who is buried.
  ///
  /// Where both are in one workshop their enrolments become one: a mark made by hand goes before an
  /// automatic one, else that of the first stays.
  public func mergePeople(
    _ person: Person, from merged: EntityID
  ) throws -> Receipt {
    try Rules.check(person)
    return try change { writer in
      guard person.id != merged, try writer.db.rowid(.person, person.id) != nil else {
        throw MissingReference(kind: .person)
      }
      try PersonMerge(db: writer.db, kept: person.id, merged: merged).run(&writer)
      try writer.save(person)
    }
  }

  /// Makes one organisation of two spellings: the first stays, with the fields given, and stands
  /// wherever the second stood, which is buried.
  public func mergeOrganisations(
    _ organisation: Organisation, from merged: EntityID
  ) throws -> Receipt {
    try Rules.check(organisation)
    return try change { writer in
      guard organisation.id != merged,
        try writer.db.rowid(.organisation, organisation.id) != nil,
        let key = try writer.db.rowid(.organisation, merged)
      else { throw MissingReference(kind: .organisation) }
      for entity in try Self.naming(key, writer.db, now: organisation.id) {
        try writer.save(entity)
      }
      try writer.overwrite(
        CellWrite(
          kind: .organisation, entity: merged, field: "merged_into",
          content: .value(.id(organisation.id))))
      try writer.setDeleted(.organisation, merged, true)
      try writer.save(organisation)
    }
  }

  /// Takes a merge back, however much has been done since: what the merge moved goes back, but for
  /// what somebody has changed since, which is left and named.
  public func takeApart(_ kind: EntityKind, _ merged: EntityID) throws -> Receipt {
    try write { db in
      guard let change = try Self.merge(of: kind, merged, db) else {
        throw StoreError(.notFound, "They have been taken apart already.")
      }
      var reversal = Reversal(
        writer: try JournalWriter(db, environment, seen: nil), author: environment.author,
        sparesOwn: true)
      try reversal.run(from: change[0], to: change[1], marking: false)
      let receipt = try receipt(reversal.writer, in: db)
      return Receipt(
        change: receipt.change, position: receipt.position, summary: receipt.summary,
        left: reversal.left)
    }
  }

  /// Where the ops of the change stand that merged a thing into another, while it does.
  private static func merge(of kind: EntityKind, _ id: EntityID, _ db: Database) throws -> Row? {
    let heads = Heads(db)
    guard let position = try heads.current(kind, id, "merged_into").first,
      let op = try heads.op(at: position), let value = op.value, op.field == "merged_into",
      try OpValue.decode(value) != .null
    else { return nil }
    return try Row.fetchOne(
      db.cachedStatement(sql: "SELECT first, last FROM change WHERE uuid = ?"),
      arguments: [op.change.databaseValue])
  }

  /// Everything that names an organisation; with `own`, with that in its place.
  private static func naming(
    _ key: Int64, _ db: Database, now own: EntityID? = nil
  ) throws -> [any Entity] {
    var enrolments = try db.fetch(Enrolment.self, where: "t.organisation = ?", [key])
    var posts = try db.fetch(Affiliation.self, where: "t.organisation = ?", [key])
    var roles = try db.fetch(Role.self, where: "t.organisation = ?", [key])
    var projects = try db.fetch(Project.self, where: "t.funder = ?", [key])
    if let own {
      for index in enrolments.indices { enrolments[index].organisation = own }
      for index in posts.indices { posts[index].organisation = own }
      for index in roles.indices { roles[index].organisation = own }
      for index in projects.indices { projects[index].funder = own }
    }
    let lists: [[any Entity]] = [enrolments, posts, roles, projects]
    return lists.flatMap(\.self)
  }

  private static func title(_ kind: EntityKind, _ id: EntityID, _ db: Database) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT title FROM \(kind.rawValue) WHERE uuid = ?"),
      arguments: [id.databaseValue]) ?? ""
  }
}
