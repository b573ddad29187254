import GRDB
import WorkshopModel

/// Walks each origin's chain from its first op to its last.
enum JournalCheck {
  static func run(_ db: Database, _ report: inout CheckReport) throws {
    var origin: Int64?
    var expected: Int64 = 1
    var previous = OpHash.genesis
    let ops = try Row.fetchCursor(
      db, sql: "SELECT \(Op.columns) FROM op ORDER BY origin, seq")
    while let row = try ops.next() {
      let op = try Op(row: row)
      report.ops += 1
      if op.origin != origin {
        (origin, expected, previous) = (op.origin, 1, OpHash.genesis)
      }
      if op.seq != expected {
        report.problems.append("Journal: entry \(expected) is missing before \(op.seq).")
      }
      if OpHash.hash(op, after: previous) != op.hash {
        report.problems.append("Journal: entry \(op.seq) does not fit its chain.")
      }
      (expected, previous) = (op.seq + 1, op.hash)
      if report.problems.count > 20 { return }
    }
  }
}
