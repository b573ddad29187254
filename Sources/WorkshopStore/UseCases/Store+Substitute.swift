import GRDB
public import WorkshopModel

extension Store {
  /// Puts somebody in the place of a person on the roster, who withdraws: the new one takes number,
  /// group and roles.
  ///
  /// A name alone means the person who has it, when only one has.
  public func substitute(
    _ enrolment: EntityID, by row: RosterRow, seen: Int64? = nil
  ) throws -> (result: RosterImport, receipt: Receipt) {
    var result = RosterImport()
    let receipt = try change(seen: seen) { writer in
      guard var old = try writer.db.fetch(Enrolment.self, id: enrolment) else {
        throw MissingReference(kind: .enrolment)
      }
      guard old.substitute == nil else {
        throw StoreError(.invalid, "Somebody came instead already; undo takes that back.")
      }
      var row = row
      (row.number, row.role) = (old.number, old.roles.first)
      row.group = old.group.isEmpty ? nil : old.group
      let state = old.state
      (old.state, old.number) = (.withdrawn, nil)
      try writer.save(old)
      var importer = try RosterImporter(writer.db, old.workshop)
      // Whoever comes instead has not been cleared by that.
      importer.state = state == .cleared || state == .refused ? .nominated : state
      importer.trustsNames = true
      try importer.take(row, &writer)
      guard let newest = importer.newest else {
        throw StoreError(.invalid, "“\(row.name)” is in this workshop already.")
      }
      result = importer.result
      old.substitute = newest
      try writer.save(old)
    }
    return (result, receipt)
  }

  /// Puts people into a working group, or with an empty name out of theirs.
  ///
  /// A group that the workshop has already keeps its spelling.
  public func setGroup(
    _ group: String, of enrolments: [EntityID], seen: Int64? = nil
  ) throws -> Receipt {
    try change(seen: seen) { writer in
      for id in enrolments {
        guard var enrolment = try writer.db.fetch(Enrolment.self, id: id) else { continue }
        let known = try writer.db.groups(like: group, inWorkshopOf: id).first
        enrolment.group = known ?? group
        try Rules.check(enrolment)
        try writer.save(enrolment)
      }
    }
  }
}

extension Database {
  /// The spellings of a group that people of the same workshop have.
  fileprivate func groups(like group: String, inWorkshopOf id: EntityID) throws -> [String] {
    let folded = Folding.fold(group)
    guard !folded.isEmpty else { return [] }
    return try String.fetchAll(
      cachedStatement(
        sql: """
          SELECT DISTINCT team FROM enrolment WHERE deleted = 0 AND team IS NOT NULL
            AND workshop = (SELECT workshop FROM enrolment WHERE uuid = ?) ORDER BY team
          """), arguments: [id.databaseValue]
    ).filter { Folding.fold($0) == folded }
  }
}
