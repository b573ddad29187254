import GRDB
public import WorkshopModel

extension Store {
  /// The steps of the journal, newest first.
  ///
  /// - Parameters:
  ///   - workshop: only what touched this workshop; nil for everything.
  ///   - limit: at most so many steps.
  public func log(of workshop: EntityID? = nil, limit: Int = 1000) throws -> [Change] {
    try read { db in
      var condition = "1"
      var arguments: StatementArguments = []
      if let workshop {
        condition = """
          c.uuid IN (SELECT change FROM op WHERE entity IN (\(Self.entitiesOfWorkshop)))
          """
        arguments = [workshop.databaseValue]
      }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT c.uuid, c.author, c.state, c.undoes, c.first, c.last, op.hlc
          FROM change c JOIN op ON op.n = c.first WHERE \(condition)
          ORDER BY c.n DESC LIMIT ?
          """, arguments: arguments + [limit])
      return try rows.map { row in
        let (state, hlc): (String, Int64) = (row["state"], row["hlc"])
        let (first, last): (Int64, Int64) = (row["first"], row["last"])
        return Change(
          id: try row.identity(0), author: row["author"], seconds: Int(hlc >> 16) / 1000,
          summary: try ChangeSummary.of(row, in: db),
          state: Change.State(rawValue: state) ?? .done, undoes: EntityID(bytes: row.bytes(3)),
          ops: Int(last - first) + 1)
      }
    }
  }

  /// Identities of a workshop and of everything that hangs on it.
  private static let entitiesOfWorkshop: String = {
    let direct =
      ["session", "enrolment", "role", "headcount", "note", "quotation", "publication"]
      + ["material", "board", "action"]
    let own = direct.map { "SELECT uuid FROM \($0) WHERE workshop = w.id" }
    let indirect = [
      "SELECT uuid FROM mark WHERE session IN (SELECT id FROM session WHERE workshop = w.id)",
      "SELECT uuid FROM lead WHERE session IN (SELECT id FROM session WHERE workshop = w.id)",
      "SELECT uuid FROM factor WHERE board IN (SELECT id FROM board WHERE workshop = w.id)",
      """
      SELECT uuid FROM affiliation
      WHERE enrolment IN (SELECT id FROM enrolment WHERE workshop = w.id)
      """,
      """
      SELECT uuid FROM person
      WHERE id IN (SELECT person FROM enrolment WHERE workshop = w.id)
      """,
    ]
    let parts = (["SELECT w.uuid"] + own + indirect).map {
      $0.replacing("w.id", with: "(SELECT id FROM w)").replacing("w.uuid", with: "uuid FROM w")
    }
    return "WITH w AS (SELECT id, uuid FROM workshop WHERE uuid = ?) "
      + parts.joined(separator: " UNION ALL ")
  }()
}
