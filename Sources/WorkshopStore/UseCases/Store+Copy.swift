import GRDB
public import WorkshopModel

extension Store {
  /// Records a workshop that takes parts of another one over, as one step of undo.
  ///
  /// Organisations keep their parts. Without the agenda the days of the new workshop have a session each.
  public func copyWorkshop(
    _ source: EntityID, as draft: Workshop, taking parts: Set<CopyPart>
  ) throws -> (workshop: Workshop, receipt: Receipt) {
    var workshop = draft
    workshop.id = environment.newID()
    workshop.code = "new"
    try Rules.check(workshop)
    let receipt = try change { writer in
      guard let original = try writer.db.fetch(Workshop.self, id: source),
        let key = try writer.db.rowid(.workshop, source)
      else { throw StoreError(.notFound, "The workshop is no longer there.") }
      workshop.code = try Self.freeCode(for: workshop, in: writer.db)
      try writer.create(workshop)
      var copy = WorkshopCopy(original: original, key: key, target: workshop.id)
      try copy.takeRoles(&writer)
      if parts.contains(.agenda) {
        try copy.takeAgenda(&writer)
      } else {
        try Self.addDays(of: workshop, &writer)
      }
      if parts.contains(.roster) { try copy.takeRoster(&writer) }
      try copy.takeLeads(&writer)
      if parts.contains(.questions) { try copy.takeQuestions(&writer) }
      if parts.contains(.actions) { try copy.takeActions(&writer) }
    }
    return (workshop, receipt)
  }
}

/// Copies what hangs on one workshop to another, inside one transaction.
private struct WorkshopCopy {
  let original: Workshop
  /// The integer key of the original.
  let key: Int64
  let target: EntityID
  /// The copies of sessions and enrolments.
  private var copies: [EntityID: EntityID] = [:]

  init(original: Workshop, key: Int64, target: EntityID) {
    self.original = original
    self.key = key
    self.target = target
  }

  func takeRoles(_ writer: inout JournalWriter) throws {
    for var role in try writer.db.fetch(Role.self, where: "t.workshop = ?", [key]) {
      role.id = writer.newID()
      role.workshop = target
      try writer.save(role)
    }
  }

  mutating func takeAgenda(_ writer: inout JournalWriter) throws {
    for var session in try writer.db.fetch(
      Session.self, where: "t.workshop = ?", [key], order: "t.day, t.rank, t.id")
    {
      let id = writer.newID()
      copies[session.id] = id
      session.id = id
      session.workshop = target
      (session.startedAt, session.endedAt) = (nil, nil)
      session.note = ""
      session.pauses = []
      try writer.create(session)
    }
  }

  mutating func takeRoster(_ writer: inout JournalWriter) throws {
    for var enrolment in try writer.db.fetch(
      Enrolment.self, where: "t.workshop = ? AND t.state NOT IN ('refused', 'withdrawn')", [key],
      order: "t.position, t.id")
    {
      let id = writer.newID()
      copies[enrolment.id] = id
      enrolment.id = id
      enrolment.workshop = target
      enrolment.state = .nominated
      enrolment.note = ""
      try writer.create(enrolment)
    }
    for var post in try writer.db.fetch(
      Affiliation.self, where: "t.enrolment IN (SELECT id FROM enrolment WHERE workshop = ?)", [key]
    ) {
      guard let enrolment = copies[post.enrolment] else { continue }
      post.id = writer.newID()
      post.enrolment = enrolment
      try writer.create(post)
    }
  }

  /// Who leads which session, where both were taken over.
  func takeLeads(_ writer: inout JournalWriter) throws {
    for var lead in try writer.db.fetch(
      Lead.self, where: "t.session IN (SELECT id FROM session WHERE workshop = ?)", [key])
    {
      guard let session = copies[lead.session], let enrolment = copies[lead.enrolment] else {
        continue
      }
      lead.id = writer.newID()
      (lead.session, lead.enrolment) = (session, enrolment)
      try writer.save(lead)
    }
  }

  func takeQuestions(_ writer: inout JournalWriter) throws {
    for var board in try writer.db.fetch(Board.self, where: "t.workshop = ?", [key]) {
      board.id = writer.newID()
      board.workshop = target
      board.session = board.session.flatMap { copies[$0] }
      board.facilitator = board.facilitator.flatMap { copies[$0] }
      try writer.create(board)
    }
  }

  func takeActions(_ writer: inout JournalWriter) throws {
    for var action in try writer.db.fetch(
      Action.self, where: "t.workshop = ? AND t.status = 'open'", [key])
    {
      action.id = writer.newID()
      action.workshop = target
      action.origin = [original.code, action.origin].filter { !$0.isEmpty }.joined(separator: ": ")
      try writer.create(action)
    }
  }
}
