import GRDB
import WorkshopModel

/// Makes one person of two, inside one transaction.
struct PersonMerge {
  let db: Database
  let kept: EntityID
  let merged: EntityID

  /// An enrolment of the merged person, and that of the kept one in the same workshop.
  struct Pair {
    let own: Enrolment?
    let other: Enrolment
  }

  /// The enrolments of the merged person, each with its counterpart.
  func pairs() throws -> [Pair] {
    let own = try enrolments(of: kept)
    return try enrolments(of: merged).map { other in
      Pair(own: own.first { $0.workshop == other.workshop }, other: other)
    }
  }

  private func enrolments(of person: EntityID) throws -> [Enrolment] {
    guard let key = try db.rowid(.person, person) else { throw MissingReference(kind: .person) }
    return try db.fetch(Enrolment.self, where: "t.person = ?", [key])
  }

  /// The registers of two enrolments that differ in one session, those of the second being lost.
  func lost(_ pair: Pair) throws -> [(kept: MarkRegister, lost: MarkRegister)] {
    guard let own = pair.own else { return [] }
    let marks = try registers(of: own.id)
    return try registers(of: pair.other.id).values.compactMap { other in
      guard let mine = marks[other.session], mine.mark != other.mark, !Self.beats(other, mine)
      else { return nil }
      return (mine, other)
    }
  }

  func run(_ writer: inout JournalWriter) throws {
    for pair in try pairs() {
      if let own = pair.own {
        try unite(own, pair.other, &writer)
      } else {
        var moved = pair.other
        moved.person = kept
        try writer.save(moved)
      }
    }
    try writer.overwrite(
      CellWrite(kind: .person, entity: merged, field: "merged_into", content: .value(.id(kept))))
    try writer.setDeleted(.person, merged, true)
  }

  /// Makes one enrolment of two in the same workshop.
  private func unite(
    _ own: Enrolment, _ other: Enrolment, _ writer: inout JournalWriter
  ) throws {
    let marks = try registers(of: own.id)
    for register in try registers(of: other.id).values.sorted(by: { $0.id.low < $1.id.low }) {
      guard marks[register.session].map({ Self.beats(register, $0) }) != false else { continue }
      var moved = register
      moved.id = OpHash.naturalID(.mark, register.session, own.id)
      moved.enrolment = own.id
      try writer.put(moved)
    }
    for entity in try dependents(of: other.id, now: own.id) { try writer.save(entity) }
    try writer.save(Self.filled(own, from: other))
    try writer.setDeleted(.enrolment, other.id, true)
  }

  /// What the kept enrolment does not state is taken from the other; who has withdrawn as one of the
  /// two is still there as the other.
  private static func filled(_ own: Enrolment, from other: Enrolment) -> Enrolment {
    var filled = own
    filled.roles = own.roles + other.roles.filter { !own.roles.contains($0) }
    filled.number = own.number ?? other.number
    if own.state == .withdrawn { filled.state = other.state }
    if own.group.isEmpty { filled.group = other.group }
    if own.title.isEmpty { filled.title = other.title }
    if own.unit.isEmpty { filled.unit = other.unit }
    filled.organisation = own.organisation ?? other.organisation
    if own.note.isEmpty { filled.note = other.note }
    filled.substitute = own.substitute ?? other.substitute
    if filled.substitute == own.id || filled.substitute == other.id { filled.substitute = nil }
    return filled
  }

  /// Everything that names an enrolment, with the other one in its place.
  private func dependents(of enrolment: EntityID, now own: EntityID) throws -> [any Entity] {
    guard let key = try db.rowid(.enrolment, enrolment) else { return [] }
    var leads = try db.fetch(Lead.self, where: "t.enrolment = ?", [key])
    var posts = try db.fetch(Affiliation.self, where: "t.enrolment = ?", [key])
    var quotations = try db.fetch(Quotation.self, where: "t.speaker = ?", [key])
    var boards = try db.fetch(Board.self, where: "t.facilitator = ?", [key])
    var substituted = try db.fetch(
      Enrolment.self, where: "t.substitute = ?", [key]
    ).filter { $0.id != own }
    for index in leads.indices { leads[index].enrolment = own }
    for index in posts.indices { posts[index].enrolment = own }
    for index in quotations.indices { quotations[index].speaker = own }
    for index in boards.indices { boards[index].facilitator = own }
    for index in substituted.indices { substituted[index].substitute = own }
    let lists: [[any Entity]] = [leads, posts, quotations, boards, substituted]
    return lists.flatMap(\.self)
  }

  /// The registers of an enrolment that hold a mark, by session.
  private func registers(of enrolment: EntityID) throws -> [EntityID: MarkRegister] {
    guard let key = try db.rowid(.enrolment, enrolment) else { return [:] }
    let registers = try db.fetch(
      MarkRegister.self, where: "t.enrolment = ? AND t.status IS NOT NULL", [key])
    return Dictionary(registers.map { ($0.session, $0) }) { first, _ in first }
  }

  /// A mark made by hand goes before an automatic one.
  private static func beats(_ other: MarkRegister, _ own: MarkRegister) -> Bool {
    own.source == .automatic && other.source != .automatic
  }
}
