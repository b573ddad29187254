import GRDB
import Testing
import WorkshopModel

@testable import WorkshopStore

struct RandomRunTests {
  @Test(
    "After any run of use cases undo leads back to the start and redo to the end",
    arguments: 1...(isLongRun ? 400 : 20))
  func thereAndBack(seed: UInt64) throws {
    let world = FrozenWorld(seed: seed)
    let store = try Store(inMemory: world.environment())
    _ = try FilledStore.fill(store)
    // What comes before belongs to another account, so that undo stops there.
    let mine = Store(store, author: "random", world)
    let start = try mine.livingRows()
    var walk = RandomWalk(store: mine, seed: seed)
    for _ in 0..<60 { try walk.step() }
    let end = try mine.livingRows()
    #expect(try mine.check().problems == [])
    var steps = 0
    while let receipt = try mine.undo() {
      #expect(receipt.left == [])
      steps += 1
    }
    #expect(try mine.livingRows() == start)
    #expect(try mine.check().problems == [])
    // Not further: the run may have ended with an undo.
    for _ in 0..<steps { #expect(try mine.redo()?.left == []) }
    #expect(try mine.livingRows() == end)
    #expect(try mine.check().problems == [])
  }
}

/// Does one thing after another to a store, as chance has it.
private struct RandomWalk {
  let store: Store
  private var chance: SplitMix
  private var count = 0

  init(store: Store, seed: UInt64) {
    self.store = store
    chance = SplitMix(seed: seed)
  }

  mutating func step() throws {
    count += 1
    switch Int.random(in: 0..<26, using: &chance) {
    case 0: _ = try store.createWorkshop(Workshop(id: id(), code: "", title: "Workshop \(count)"))
    case 1..<4: try importRoster()
    case 4..<6: try enrol()
    case 6..<10: try mark()
    case 10: try markRest()
    case 11..<14: try edit()
    case 14..<16: try add()
    case 16: try delete()
    case 17..<19: _ = try store.undo()
    case 19..<21: try merge()
    case 21: try takeApart()
    case 22: try mergeOrganisations()
    case 23: try substitute()
    case 24: try setGroup()
    default: _ = try store.redo()
    }
  }

  private func id() -> EntityID { store.environment.newID() }

  private mutating func workshop() throws -> Workshop? {
    try store.workshops(.start, reach: 50).rows.randomElement(using: &chance)?.workshop
  }

  private mutating func row() -> RosterRow {
    let number = Int.random(in: 1...12, using: &chance)
    var row = RosterRow(line: count, name: "Person \(number) Sample")
    row.phone = Bool.random(using: &chance) ? "+000 555 00\(number)\(number)" : nil
    row.organisation = "Agency \(Int.random(in: 1...3, using: &chance))"
    row.title = ["Analyst", "Inspector", nil].randomElement(using: &chance) ?? nil
    return row
  }

  private mutating func importRoster() throws {
    guard let workshop = try workshop() else { return }
    let rows = (0..<Int.random(in: 1...6, using: &chance)).map { _ in row() }
    _ = try store.importRoster(rows, into: workshop.id)
  }

  private mutating func enrol() throws {
    guard let workshop = try workshop() else { return }
    _ = try store.enrol(row(), in: workshop.id, state: .walkIn)
  }

  private mutating func mark() throws {
    guard let workshop = try workshop(),
      let session = try store.sessions(of: workshop.id).randomElement(using: &chance),
      let row = try roll(workshop).randomElement(using: &chance)
    else { return }
    let marks: [Mark?] = [
      nil, .present, .absent, .excused(reason: "duty"), .present(late: .unknown),
    ]
    _ = try store.mark(
      [
        MarkEntry(
          session: session.id, enrolment: row.enrolment,
          mark: marks.randomElement(using: &chance) ?? nil)
      ], source: .live)
  }

  private func roll(_ workshop: Workshop) throws -> [RollRow] {
    try store.roll(RollRequest(workshop: workshop.id, session: nil, reach: 50)).window.rows
  }

  private mutating func markRest() throws {
    guard let workshop = try workshop(),
      let session = try store.sessions(of: workshop.id).randomElement(using: &chance)
    else { return }
    _ = try store.markRest(of: workshop.id, in: session.id, as: .present)
  }

  /// Changes a text of anything that is there.
  private mutating func edit() throws {
    guard let (schema, id) = try anything() else { return }
    let texts = ["name", "title", "text", "note", "headline", "question", "audience", "language"]
    guard let field = schema.fields.first(where: texts.contains) else { return }
    _ = try store.change { writer in
      try writer.overwrite(
        CellWrite(
          kind: schema.kind, entity: id, field: field, content: .value(.text("Edited \(count)"))))
    }
  }

  private mutating func anything() throws -> (EntitySchema, EntityID)? {
    guard let kind = EntityKind.allCases.filter({ $0 != .mark }).randomElement(using: &chance)
    else { return nil }
    let ids = try store.read { db in
      try Row.fetchAll(db, sql: "SELECT uuid FROM \(kind.rawValue) WHERE deleted = 0")
        .map { try $0.identity(0) }
    }
    return ids.randomElement(using: &chance).map { (EntitySchema.of(kind), $0) }
  }

  private mutating func add() throws {
    guard let workshop = try workshop() else { return }
    let session = try store.sessions(of: workshop.id).first?.id
    let person = try roll(workshop).first?.enrolment
    var note = Note(id: id(), workshop: workshop.id, kind: .session, text: "Note \(count)")
    note.session = session
    var quotation = Quotation(id: id(), workshop: workshop.id, text: "Words \(count)")
    quotation.speaker = person
    let board = Board(id: id(), workshop: workshop.id, question: "")
    var added: [any Entity] = [
      note, quotation, board,
      Factor(id: id(), board: board.id, quadrant: .threats, rank: "A", text: "Delay"),
      Action(id: id(), workshop: workshop.id, text: "Follow up"),
      HeadCount(id: id(), workshop: workshop.id, count: CountBySex(total: .exact(count))),
    ]
    if let session, let person { added.append(Lead(id: id(), session: session, enrolment: person)) }
    _ = try store.save(added)
  }

  private mutating func merge() throws {
    let people = try store.people(.start, reach: 50).rows.shuffled(using: &chance)
    guard people.count > 1, let kept = try store.history(of: people[0].id)?.person else { return }
    _ = try store.mergePeople(kept, from: people[1].id)
  }

  private mutating func takeApart() throws {
    let merged = try store.people(.start, reach: 50).rows.compactMap {
      try store.history(of: $0.id)?.merged.first
    }
    guard let person = merged.randomElement(using: &chance) else { return }
    _ = try store.takeApart(.person, person.id)
  }

  private mutating func mergeOrganisations() throws {
    let all = try store.organisations().shuffled(using: &chance)
    guard all.count > 1 else { return }
    _ = try store.mergeOrganisations(all[0], from: all[1].id)
  }

  private mutating func substitute() throws {
    guard let workshop = try workshop(),
      let row = try roll(workshop).randomElement(using: &chance)
    else { return }
    do {
      _ = try store.substitute(row.enrolment, by: self.row())
    } catch let refused as StoreError {
      // Somebody who is in the workshop already cannot come instead.
      guard refused.code == .invalid else { throw refused }
    }
  }

  private mutating func setGroup() throws {
    guard let workshop = try workshop() else { return }
    let rows = try roll(workshop).filter { _ in Bool.random(using: &chance) }
    let group = ["A", "a", "B", ""].randomElement(using: &chance) ?? ""
    _ = try store.setGroup(group, of: rows.map(\.enrolment))
  }

  private mutating func delete() throws {
    guard let (schema, id) = try anything() else { return }
    _ = try store.delete(schema.kind, [id])
  }
}

extension Store {
  /// The same store for another account.
  fileprivate init(_ store: Store, author: String, _ world: FrozenWorld) {
    self.init(store, environment: world.environment(author: author))
  }

  /// Everything that is not buried, as it means and not as it lies: registers without a mark are
  /// left out, as are the ops and keys of rows.
  func livingRows() throws -> [String] {
    try read { db in
      try EntityKind.allCases.flatMap { kind -> [String] in
        let counts = kind == .mark ? "t.status IS NOT NULL" : "t.deleted = 0"
        return try Row.fetchAll(
          db, sql: "\(EntitySchema.of(kind).select) WHERE \(counts) ORDER BY t.uuid"
        ).map { "\(kind) \($0.databaseValues)" }
      }
    }
  }
}
