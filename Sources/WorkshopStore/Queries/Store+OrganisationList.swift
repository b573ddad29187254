import GRDB
public import WorkshopModel

extension Store {
  /// The organisations around a place, by name.
  ///
  /// - Parameters:
  ///   - reach: at most so many rows on each side of the anchor.
  ///   - search: a part of the name, folded here; empty for all.
  public func organisations(
    _ anchor: Anchor, reach: Int, search: String
  ) throws -> Window<OrganisationRow> {
    try read { db in
      let list = NameList(db: db, kind: .organisation, sort: "folded")
      let folded = Folding.fold(search)
      let page =
        try folded.isEmpty
        ? list.page(anchor, reach: reach)
        : list.page(of: Self.organisations(named: folded, db), anchor, reach: reach)
      return Window(
        rows: try page.keys.compactMap { try Self.row($0, db) }, start: page.start,
        total: page.total)
    }
  }

  private static func organisations(named folded: String, _ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM organisation WHERE deleted = 0 AND instr(folded, ?) > 0
          ORDER BY folded, id LIMIT ?
          """), arguments: [folded, NameList.foundAtMost])
  }

  private static func row(_ key: Int64, _ db: Database) throws -> OrganisationRow? {
    guard let organisation = try db.fetch(Organisation.self, where: "t.id = ?", [key]).first,
      let counts = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT (SELECT count(*) FROM enrolment WHERE organisation = ?1 AND deleted = 0),
              (SELECT count(*) FROM role WHERE organisation = ?1 AND deleted = 0)
            """), arguments: [key])
    else { return nil }
    return OrganisationRow(
      organisation: organisation, enrolments: counts[0], roles: counts[1])
  }
}
