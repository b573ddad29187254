import GRDB
import WorkshopModel

/// Writes the ops of one change and keeps the tables in step, inside one transaction.
struct JournalWriter {
  let db: Database
  private var stamp: Stamp
  private var previous: [UInt8]
  private var projector: Projector
  private let insertion: BoundStatement
  private let environment: StoreEnvironment
  /// What the screen had loaded when the key was pressed: a position in the journal.
  private let seen: Int64?
  private var lastID: EntityID?
  private var completed: CompletedWorkshops
  private(set) var count = 0
  /// Where the ops of this change stand in the journal.
  private(set) var ops: ClosedRange<Int64>?

  init(
    _ db: Database, _ environment: StoreEnvironment, seen: Int64?, undoes: EntityID? = nil,
    amending: EntityID? = nil
  ) throws {
    self.db = db
    self.environment = environment
    self.seen = seen
    let origin = try Origin.read(db)
    let last = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT seq, hlc, hash FROM op WHERE origin = ? ORDER BY seq DESC LIMIT 1"),
      arguments: [origin])
    let now = Int64(environment.milliseconds()) << 16
    let lastClock: Int64 = last?[1] ?? 0
    previous = last?.bytes(2) ?? OpHash.genesis
    stamp = Stamp(
      origin: origin, seq: (last?[0] ?? 0) + 1,
      change: try ChangeLedger.amendable(amending, by: environment.author, in: db)
        ?? environment.newID(),
      hlc: max(now, lastClock + 1), author: environment.author, salt: [], undoes: undoes)
    projector = Projector(db)
    insertion = try Op.insertion(db)
    completed = CompletedWorkshops(db)
  }

  /// A new identity; those of one change count on from a random one (RFC 9562, section 6.2, method 2), so
  /// that they lie beside each other in every index.
  mutating func newID() -> EntityID {
    let id = lastID.map { EntityID(high: $0.high, low: $0.low &+ 1) } ?? environment.newID()
    lastID = id
    return id
  }

  /// Folds names in one place for finding people and for storing them.
  var names: NameFolder { projector.names }

  /// The time of this change, in seconds since 1970.
  var seconds: Int { Int(stamp.hlc >> 16) / 1000 }

  /// Records a thing that did not exist.
  mutating func create(_ entity: some Entity) throws {
    let kind = type(of: entity).kind
    try append(
      CellWrite(kind: kind, entity: entity.id, field: "", content: .record(entity.values)),
      bases: "")
  }

  /// Records a person, unless known already, and their enrolment as one op.
  mutating func enrol(_ person: Person?, _ enrolment: Enrolment) throws {
    try completed.note(
      CellWrite(
        kind: .enrolment, entity: enrolment.id, field: "", content: .record(enrolment.values)))
    let op = try append(
      entity: enrolment.id, kind: Op.roster, field: "",
      value: OpValue.encodeRoster(
        person: person.map { ($0.id, $0.values) }, enrolment: enrolment.values),
      bases: "")
    if let person {
      try projector.apply(
        CellWrite(
          kind: .person, entity: person.id, field: "", content: .record(person.values)),
        of: op.op, at: op.n)
    }
    try projector.apply(
      CellWrite(
        kind: .enrolment, entity: enrolment.id, field: "", content: .record(enrolment.values)),
      of: op.op, at: op.n)
  }

  /// Records a thing, or those of its fields that differ from what is stored.
  ///
  /// A field that somebody else has changed since the screen loaded it, and that the screen hands back
  /// as it was, is not an edit and stays theirs. What has a natural key gets its identity from it;
  /// when the key was edited, the thing with the old key is buried.
  mutating func save(_ entity: some Entity) throws {
    let kind = type(of: entity).kind
    let natural = OpHash.naturalID(of: entity) ?? entity.id
    guard natural == entity.id else {
      if try exists(kind, entity.id), try !isDeleted(kind, entity.id) {
        try setDeleted(kind, entity.id, true)
      }
      var named = entity
      named.id = natural
      return try save(named)
    }
    let schema = EntitySchema.of(kind)
    let heads = Heads(db)
    guard let stored = try heads.fields(schema, entity.id) else {
      try create(entity)
      return
    }
    for (field, value) in zip(schema.fields, entity.values) where stored[field] != value {
      if let seen, try heads.value(kind, entity.id, field, seen: seen) == value { continue }
      try overwrite(CellWrite(kind: kind, entity: entity.id, field: field, content: .value(value)))
    }
    if try isDeleted(kind, entity.id) { try setDeleted(kind, entity.id, false) }
  }

  /// Replaces the content of a register whatever it was.
  mutating func put(_ register: some Entity) throws {
    let kind = type(of: register).kind
    try overwrite(
      CellWrite(kind: kind, entity: register.id, field: "", content: .record(register.values)))
  }

  /// Buries a thing, or digs it out again.
  mutating func setDeleted(_ kind: EntityKind, _ id: EntityID, _ deleted: Bool) throws {
    try overwrite(
      CellWrite(
        kind: kind, entity: id, field: Op.deleted, content: .value(.integer(deleted ? 1 : 0))))
  }

  /// Writes a cell over the heads that the screen showed.
  mutating func overwrite(_ write: CellWrite) throws {
    let heads = Heads(db)
    let shown = try heads.shown(write.kind, write.entity, write.field, seen: seen)
    try append(write, bases: heads.names(shown))
  }

  /// Records that a reversal found nothing that it could reverse.
  mutating func appendNothing() throws {
    try append(
      entity: stamp.change, kind: Op.nothing, field: "", value: "null", bases: "")
  }

  /// Ends the change; one that touches a completed workshop says why, unless it undoes another.
  mutating func finish() throws {
    if let title = completed.touched, stamp.undoes == nil {
      guard let reason = environment.reason else {
        throw StoreError(
          .reasonNeeded, "The workshop “\(title)” is completed; changing it needs a reason.")
      }
      if try !ChangeLedger.hasReason(stamp.change, in: db) {
        try append(
          entity: stamp.change, kind: Op.reason, field: "",
          value: OpValue.encode(.text(reason)), bases: "")
      }
    }
    try projector.finish()
  }

  /// The change, when anything was written.
  var change: EntityID? { count > 0 ? stamp.change : nil }

  func isDeleted(_ kind: EntityKind, _ id: EntityID) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT deleted FROM \(kind.rawValue) WHERE uuid = ?"),
      arguments: [id.databaseValue]) ?? false
  }

  func exists(_ kind: EntityKind, _ id: EntityID) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM \(kind.rawValue) WHERE uuid = ?"),
      arguments: [id.databaseValue]) ?? false
  }

  private mutating func append(_ write: CellWrite, bases: String) throws {
    try completed.note(write)
    let value =
      switch write.content {
      case .record(let values): OpValue.encode(EntitySchema.of(write.kind).fields, values)
      case .value(let value): OpValue.encode(value)
      }
    let op = try append(
      entity: write.entity, kind: write.kind.rawValue, field: write.field, value: value,
      bases: bases)
    try projector.apply(write, of: op.op, at: op.n)
  }

  @discardableResult
  private mutating func append(
    entity: EntityID, kind: String, field: String, value: String, bases: String
  ) throws -> (op: Op, n: Int64) {
    stamp.salt = environment.salt()
    var op = Op(
      stamp: stamp, entity: entity, kind: kind, field: field, value: value, bases: bases)
    op.hash = OpHash.hash(op, after: previous)
    let n = try op.insert(db, with: insertion)
    previous = op.hash
    stamp.seq += 1
    count += 1
    ops = (ops?.lowerBound ?? n)...n
    try projector.note(op, at: n)
    return (op, n)
  }
}
