import GRDB
import WorkshopModel

/// Tells what a change did, field by field, from its ops and what they overwrote.
struct ChangeAccount {
  private static let opsTold: Int64 = 300
  private let db: Database
  private let heads: Heads

  init(_ db: Database) {
    self.db = db
    heads = Heads(db)
  }

  func detail(of change: Change, first: Int64, last: Int64) throws -> ChangeDetail {
    let told = min(last, first + Self.opsTold - 1)
    var lines: [ChangeDetail.Line] = []
    for n in first...told {
      guard let op = try heads.op(at: n) else { continue }
      for write in try op.writes() { lines += try self.lines(write, of: op) }
    }
    return ChangeDetail(change: change, lines: lines, hidden: Int(last - told))
  }

  private func lines(_ write: CellWrite, of op: Op) throws -> [ChangeDetail.Line] {
    let thing = try ChangeSummary.name(of: write.kind, write.entity, in: db)
    return try deeds(write, of: op).map {
      ChangeDetail.Line(kind: write.kind, thing: thing, deed: $0)
    }
  }

  private func deeds(_ write: CellWrite, of op: Op) throws -> [ChangeDetail.Deed] {
    let before = try before(write, op)
    let targets = EntitySchema.of(write.kind).references
    switch write.content {
    case .value(let value) where write.isTombstone:
      return [value.integer == 1 ? .removed : .broughtBack]
    case .value(let new):
      var old = Value.null
      if case .value(let value) = before { old = value }
      let target = targets[write.field]
      return [.field(write.field, old: try named(old, target), new: try named(new, target))]
    case .record(let values):
      var olds = Array(repeating: Value.null, count: values.count)
      if case .record(let content) = before { olds = content }
      let fields = EntitySchema.of(write.kind).fields
      return try fields.indices.filter { olds[$0] != values[$0] }.map { index in
        let target = targets[fields[index]]
        return .field(
          fields[index], old: try named(olds[index], target),
          new: try named(values[index], target))
      }
    }
  }

  /// What the cell held when the op was written; nil when the op made the thing.
  private func before(_ write: CellWrite, _ op: Op) throws -> CellWrite.Content? {
    let bases = try heads.positions(op.bases)
    guard !bases.isEmpty else { return nil }
    return try heads.op(at: heads.largest(bases))?.content(write.kind, write.entity, write.field)
  }

  /// A reference as the name of what it points to.
  private func named(_ value: Value, _ target: EntityKind?) throws -> Value {
    guard case .id(let id) = value, let target else { return value }
    return .text(try ChangeSummary.name(of: target, id, in: db))
  }
}
