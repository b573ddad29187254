import GRDB
import WorkshopModel

/// Whom a query about a roll is narrowed to: the people of some working groups, or everybody.
struct WorkingGroup {
  /// The spellings of the groups; nil for everybody.
  private var spellings: [String]?

  /// The people who are expected in a session: in a break-out those of its group, else everybody.
  init(ofSession session: Int64?, in workshop: Int64, _ db: Database) throws {
    guard let session,
      let team = try String.fetchOne(
        db.cachedStatement(sql: "SELECT team FROM session WHERE id = ? AND team IS NOT NULL"),
        arguments: [session])
    else { return }
    // A fold that SQLite does not know tells whether two spellings are one group.
    spellings = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT team FROM enrolment
          WHERE workshop = ? AND deleted = 0 AND team IS NOT NULL
          """), arguments: [workshop]
    ).filter { Folding.fold($0) == Folding.fold(team) }
  }

  /// Of those, the people of one group; the empty one is that of people without a group.
  func narrowed(to group: String?) -> WorkingGroup {
    guard let group else { return self }
    var narrowed = self
    narrowed.spellings = spellings?.filter { $0 == group } ?? [group]
    return narrowed
  }

  /// What follows a condition on an enrolment called `e`.
  var sql: String {
    spellings.map { names in
      " AND coalesce(e.team, '') IN (\(names.map { _ in "?" }.joined(separator: ", ")))"
    } ?? ""
  }

  /// What the condition asks for.
  var arguments: StatementArguments { StatementArguments(spellings ?? []) }
}
