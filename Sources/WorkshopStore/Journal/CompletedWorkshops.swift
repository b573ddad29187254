import GRDB
import WorkshopModel

/// Notes whether a change touches a workshop that a person has completed.
///
/// A workshop counts as completed from the change that made it so. One that was recorded as completed,
/// such as a sample's or an archive's, does not: what is known of it may still be filled in.
struct CompletedWorkshops {
  private let db: Database
  /// The title of the first completed workshop that was touched.
  private(set) var touched: String?
  /// The workshops of things that others hang on.
  private var workshops: [EntityID: EntityID] = [:]
  /// Workshops that need no reason.
  private var open: Set<EntityID> = []

  init(_ db: Database) { self.db = db }

  /// Looks at a cell that is about to be written.
  mutating func note(_ write: CellWrite) throws {
    guard touched == nil, let workshop = try workshop(of: write), !open.contains(workshop) else {
      return
    }
    let title = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT title FROM workshop WHERE uuid = ?1 AND status = 'completed'
            AND EXISTS (SELECT 1 FROM head WHERE entity = ?1 AND field = 'status')
          """), arguments: [workshop.databaseValue])
    touched = title
    if title == nil { open.insert(workshop) }
  }

  private mutating func workshop(of write: CellWrite) throws -> EntityID? {
    guard write.kind != .workshop else { return write.entity }
    guard let parent = Self.parent(of: write.kind) else { return nil }
    if case .record(let values) = write.content,
      let index = EntitySchema.of(write.kind).fields.firstIndex(of: parent.field)
    {
      guard let id = values[index].id else { return nil }
      return try workshop(of: parent.kind, id)
    }
    return try workshop(of: write.kind, write.entity)
  }

  private mutating func workshop(of kind: EntityKind, _ id: EntityID) throws -> EntityID? {
    guard kind != .workshop else { return id }
    if let known = workshops[id] { return known }
    guard let parent = Self.parent(of: kind),
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT p.uuid FROM \(kind.rawValue) t JOIN \(parent.kind.rawValue) p
            ON p.id = t.\(parent.field) WHERE t.uuid = ?
            """), arguments: [id.databaseValue]),
      let found = try workshop(of: parent.kind, row.identity(0))
    else { return nil }
    workshops[id] = found
    return found
  }

  /// The field by which things of a kind hang on a workshop, or on something that does.
  private static func parent(of kind: EntityKind) -> (field: String, kind: EntityKind)? {
    let references = EntitySchema.of(kind).references
    let parents: [EntityKind] = [
      .workshop, .session, .board, .enrolment, .voteRound, .ballot, .strategy,
    ]
    for target in parents {
      if let field = references.first(where: { $0.value == target })?.key { return (field, target) }
    }
    return nil
  }
}
