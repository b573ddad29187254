import WorkshopModel

/// What an op does to one cell of one table.
struct CellWrite {
  let kind: EntityKind
  let entity: EntityID
  /// Empty for the whole record.
  let field: String
  let content: Content

  enum Content: Equatable {
    case record([Value])
    case value(Value)
  }

  /// Whether the field is the tombstone.
  var isTombstone: Bool { field == Op.deleted }
}

extension Op {
  /// The cells that this op writes; an erased op writes none.
  func writes() throws(UnreadableOp) -> [CellWrite] {
    guard let value, kind != Op.nothing, kind != Op.reason else { return [] }
    if kind == Op.roster {
      let parts = try OpValue.decodeRoster(value)
      var writes: [CellWrite] = []
      if let (id, values) = parts.person {
        writes.append(
          CellWrite(kind: .person, entity: id, field: "", content: .record(values)))
      }
      writes.append(
        CellWrite(
          kind: .enrolment, entity: entity, field: "", content: .record(parts.enrolment)))
      return writes
    }
    guard let kind = EntityKind(rawValue: kind) else { throw UnreadableOp() }
    let content: CellWrite.Content =
      field.isEmpty
      ? .record(try OpValue.decodeRecord(value, fields: EntitySchema.of(kind).fields))
      : .value(try OpValue.decode(value))
    return [CellWrite(kind: kind, entity: entity, field: field, content: content)]
  }
}
