import GRDB
public import WorkshopModel

extension Store {
  /// Records a person and what they are in a workshop, with an organisation by its name.
  ///
  /// A name that no organisation has, folded, makes a new one; an empty name takes the organisation away.
  public func saveEnrolled(
    _ person: Person, _ enrolment: Enrolment, organisation name: String, seen: Int64? = nil
  ) throws -> Receipt {
    try Rules.check(person)
    return try change(seen: seen) { writer in
      var enrolment = enrolment
      enrolment.organisation =
        name.isEmpty
        ? nil
        : try Self.organisation(Organisation(id: writer.newID(), name: name), &writer).id
      try writer.save(person)
      try writer.save(enrolment)
    }
  }

  /// Gives an organisation, known by its folded name or new, a part in a workshop.
  public func addRole(
    _ organisation: Organisation, _ part: OrganisationPart, in workshop: EntityID,
    seen: Int64? = nil
  ) throws -> Receipt {
    try Rules.check(organisation)
    return try change(seen: seen) { writer in
      var wanted = organisation
      wanted.id = writer.newID()
      let known = try Self.organisation(wanted, &writer)
      try writer.save(
        Role(
          id: OpHash.naturalID(.role, workshop, Array("\(known.id)\(part.rawValue)".utf8)),
          workshop: workshop, organisation: known.id, part: part))
    }
  }

  /// Starts a SWOT board without a question, in the workshop's SWOT session if it has one, and puts its
  /// first factor on it; a workshop that has a board by now gets the factor at the end of that one.
  public func startBoard(
    in workshop: EntityID, _ quadrant: Quadrant, _ text: String
  ) throws -> Receipt {
    let session = try sessions(of: workshop).first { $0.kind == .swot }
    return try change { writer in
      let board = try Self.board(of: workshop, session: session?.id, &writer)
      let last = try String.fetchOne(
        writer.db,
        sql: """
          SELECT max(rank) FROM factor WHERE deleted = 0 AND quadrant = ?
            AND board = (SELECT id FROM board WHERE uuid = ?)
          """, arguments: [quadrant.rawValue, board.databaseValue])
      let factor = Factor(
        id: writer.newID(), board: board, quadrant: quadrant,
        rank: Rank.series(1, after: last)[0], text: text)
      try Rules.check(factor)
      try writer.create(factor)
    }
  }

  /// The workshop's first board, or a new one.
  private static func board(
    of workshop: EntityID, session: EntityID?, _ writer: inout JournalWriter
  ) throws -> EntityID {
    let known = try writer.db.fetch(
      Board.self, where: "t.workshop = (SELECT id FROM workshop WHERE uuid = ?)",
      [workshop.databaseValue])
    if let board = known.first { return board.id }
    var board = Board(id: writer.newID(), workshop: workshop, question: "")
    board.session = session
    try writer.create(board)
    return board.id
  }

  /// The organisation with the same folded name, else the given one, recorded.
  private static func organisation(
    _ wanted: Organisation, _ writer: inout JournalWriter
  ) throws -> Organisation {
    let folded = Folding.fold(wanted.name)
    if let known = try writer.db.fetch(
      Organisation.self, where: "t.folded = ?", [folded]
    ).first {
      return known
    }
    try writer.create(wanted)
    return wanted
  }
}
