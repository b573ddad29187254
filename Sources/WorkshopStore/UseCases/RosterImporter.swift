import GRDB
import WorkshopModel

/// Links the rows of a roster to people and enrols them, inside one transaction.
struct RosterImporter {
  var state = EnrolmentState.registered
  /// Whether a name that only one person has means that person when nothing else is stated.
  var trustsNames = false
  /// The enrolment that was made last.
  private(set) var newest: EntityID?
  private(set) var result = RosterImport()
  private let workshop: EntityID
  /// Organisations by their folded names.
  private var organisations: [String: EntityID] = [:]
  /// Organisations by their names as this file spells them.
  private var spellings: [String: EntityID] = [:]
  /// The names of people with honorific or post-nominals, by their folded full names: an exported
  /// roster prints those, and comes back.
  private var plainNames: [String: String] = [:]
  private var nextNumber: Int
  /// Which line enrolled whom in this import.
  private var taken: [EntityID: Int] = [:]
  private let matcher: PersonMatcher

  init(_ db: Database, _ workshop: EntityID) throws {
    guard let key = try db.rowid(.workshop, workshop) else {
      throw StoreError(.notFound, "The workshop is no longer there.")
    }
    self.workshop = workshop
    matcher = try PersonMatcher(db, workshop: key)
    nextNumber =
      (try Int.fetchOne(
        db, sql: "SELECT max(number) FROM enrolment WHERE workshop = ? AND deleted = 0",
        arguments: [key]) ?? 0) + 1
    for (folded, organisation) in try db.mergedOrganisations() {
      organisations[folded] = organisation
    }
    for organisation in try db.fetch(Organisation.self) {
      organisations[Folding.fold(organisation.name)] = organisation.id
    }
    for person in try db.fetch(
      Person.self, where: "t.honorific <> '' OR t.post_nominals <> ''", [])
    {
      plainNames[Folding.fold(person.fullName)] = person.name
    }
  }

  mutating func take(_ row: RosterRow, _ writer: inout JournalWriter) throws {
    guard !row.name.trimmed.isEmpty else {
      throw StoreError(.invalid, "Line \(row.line) has no name.")
    }
    let texts = [
      row.name, row.organisation, row.unit, row.title, row.phone, row.email, row.group, row.note,
    ]
    guard !texts.contains(where: { $0?.utf8.contains(0) == true }) else {
      throw StoreError(.invalid, "Line \(row.line) holds a NUL character.")
    }
    var row = row
    if !plainNames.isEmpty { row.name = plainNames[Folding.fold(row.name)] ?? row.name }
    let organisation = try organisation(row.organisation, &writer)
    let match = try matcher.match(
      row, key: writer.names.key(of: row.name), organisation, taken: taken,
      trustsNames: trustsNames)
    switch match {
    case .repeated(let line):
      result.repeated.append(.init(line: row.line, of: line))
    case .enrolled(let person, let enrolment):
      taken[person.id] = row.line
      try update(person, enrolment, with: row, organisation, &writer)
    case .known(let person):
      taken[person.id] = row.line
      result.known += 1
      try fill(person, from: row, renaming: false, &writer)
      try enrol(nil, person.id, row, organisation, &writer)
    case .new(let namesake):
      var person = Person(id: writer.newID(), name: row.name)
      Self.fill(&person, from: row)
      taken[person.id] = row.line
      if let namesake {
        result.notices.append("Line \(row.line): \(namesake)")
      }
      try enrol(person, person.id, row, organisation, &writer)
    }
  }

  /// Enrols somebody who is known, whatever the row calls them.
  mutating func take(
    known person: Person, _ row: RosterRow, _ writer: inout JournalWriter
  ) throws {
    let here = try writer.db.fetch(
      Enrolment.self,
      where: """
        t.person = (SELECT id FROM person WHERE uuid = ?)
        AND t.workshop = (SELECT id FROM workshop WHERE uuid = ?)
        """, [person.id.databaseValue, workshop.databaseValue])
    guard here.isEmpty else {
      throw StoreError(.invalid, "“\(person.name)” is in this workshop already.")
    }
    try fill(person, from: row, renaming: false, &writer)
    try enrol(nil, person.id, row, organisation(row.organisation, &writer), &writer)
  }

  private mutating func enrol(
    _ person: Person?, _ id: EntityID, _ row: RosterRow, _ organisation: EntityID?,
    _ writer: inout JournalWriter
  ) throws {
    var enrolment = Enrolment(id: writer.newID(), workshop: workshop, person: id)
    enrolment.state = state
    enrolment.roles = [row.role ?? .participant]
    enrolment.organisation = organisation
    enrolment.number = row.number ?? (enrolment.isParticipant ? nextNumber : nil)
    if let number = enrolment.number { nextNumber = max(nextNumber, number + 1) }
    Self.fill(&enrolment, from: row)
    try writer.enrol(person, enrolment)
    newest = enrolment.id
    result.enrolled += 1
  }

  private mutating func update(
    _ person: Person, _ enrolment: Enrolment, with row: RosterRow, _ organisation: EntityID?,
    _ writer: inout JournalWriter
  ) throws {
    let before = writer.count
    try fill(person, from: row, renaming: true, &writer)
    var changed = enrolment
    if let role = row.role, !changed.roles.contains(role) { changed.roles = [role] }
    changed.number = row.number ?? changed.number
    changed.organisation = organisation ?? changed.organisation
    Self.fill(&changed, from: row)
    if changed != enrolment { try writer.save(changed) }
    if writer.count > before { result.updated += 1 } else { result.unchanged += 1 }
  }

  /// What the file states wins; what it does not state stays.
  private func fill(
    _ person: Person, from row: RosterRow, renaming: Bool, _ writer: inout JournalWriter
  ) throws {
    var changed = person
    // Another name of the same person is one that was merged away.
    if renaming, writer.names.key(of: row.name) == Folding.key(person.name) {
      changed.name = row.name
    }
    Self.fill(&changed, from: row)
    if changed != person { try writer.save(changed) }
  }

  private static func fill(_ person: inout Person, from row: RosterRow) {
    person.sex = row.sex ?? person.sex
    person.phone = row.phone ?? person.phone
    person.email = row.email ?? person.email
  }

  private static func fill(_ enrolment: inout Enrolment, from row: RosterRow) {
    enrolment.title = row.title ?? enrolment.title
    enrolment.unit = row.unit ?? enrolment.unit
    enrolment.group = row.group ?? enrolment.group
    enrolment.note = row.note ?? enrolment.note
  }

  private mutating func organisation(
    _ name: String?, _ writer: inout JournalWriter
  ) throws -> EntityID? {
    guard let name, !name.isEmpty else { return nil }
    if let known = spellings[name] { return known }
    let folded = Folding.fold(name)
    if let known = organisations[folded] {
      spellings[name] = known
      return known
    }
    let made = Organisation(id: writer.newID(), name: name)
    try writer.create(made)
    organisations[folded] = made.id
    spellings[name] = made.id
    result.organisations += 1
    return made.id
  }
}
