import GRDB
import WorkshopModel

/// Walks each origin's chain from its first op to its last.
enum JournalCheck {
  static func run(_ db: Database, _ report: inout CheckReport) throws {
    var origin: Int64?
    var expected: Int64 = 1
    var previous = OpHash.genesis
    let ops = try Row.fetchCursor(
      db, sql: "SELECT \(Op.columns), n FROM op ORDER BY origin, seq")
    var place: Int64 = 0
    while let row = try ops.next() {
      let op = try Op(row: row)
      report.ops += 1
      if op.origin != origin {
        (origin, expected, previous, place) = (op.origin, 1, OpHash.genesis, 0)
      }
      if row["n"] <= place { report.problems.append("Journal: entry \(op.seq) is out of order.") }
      place = row["n"]
      if op.seq != expected {
        report.problems.append("Journal: entry \(expected) is missing before \(op.seq).")
      }
      if OpHash.hash(op, after: previous) != op.hash {
        report.problems.append("Journal: entry \(op.seq) does not fit its chain.")
      }
      (expected, previous) = (op.seq + 1, op.hash)
      if report.problems.count > 20 { return }
    }
    let ends = try Row.fetchOne(db, sql: "SELECT min(n), max(n) FROM op")
    if report.ops > 0, ends?[0] != 1 || ends?[1] != report.ops {
      report.problems.append("Journal: its places are not counted from 1 without gaps.")
    }
  }
}
