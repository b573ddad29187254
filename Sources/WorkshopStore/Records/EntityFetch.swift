import GRDB
import WorkshopModel

extension Database {
  /// The stored things of one kind that are not buried.
  ///
  /// `condition` speaks of the table as `t`.
  func fetch<E: Entity>(
    _ entity: E.Type, where condition: String = "1", _ arguments: StatementArguments = [],
    order: String = "t.id"
  ) throws -> [E] {
    let schema = EntitySchema.of(E.kind)
    let statement = try cachedStatement(
      sql: schema.select + " WHERE t.deleted = 0 AND (\(condition)) ORDER BY \(order)")
    var found: [E] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      let values = FieldReader(fields: schema.fields, values: try row.values(schema, from: 1))
      found.append(E(id: try row.identity(0), values: values))
    }
    return found
  }

  /// One stored thing, unless it is buried.
  func fetch<E: Entity>(_ entity: E.Type, id: EntityID) throws -> E? {
    try fetch(entity, where: "t.uuid = ?", [id.databaseValue]).first
  }

  /// The integer key of a stored thing.
  func rowid(_ kind: EntityKind, _ id: EntityID) throws -> Int64? {
    try Int64.fetchOne(
      cachedStatement(sql: "SELECT id FROM \(kind.rawValue) WHERE uuid = ? AND deleted = 0"),
      arguments: [id.databaseValue])
  }
}
