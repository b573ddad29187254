import GRDB
public import WorkshopModel

extension Store {
  /// The boards of other workshops that ask what a board of this one asks, the newest first.
  public func siblings(of workshop: EntityID) throws -> [SiblingBoard] {
    try read { db in
      guard let key = try db.rowid(.workshop, workshop) else { return [] }
      return try Self.siblings(key, db)
    }
  }

  static func siblings(_ key: Int64, _ db: Database) throws -> [SiblingBoard] {
    let questions = try String.fetchAll(
      db,
      sql: """
        SELECT question FROM board WHERE workshop = ? AND deleted = 0 AND question IS NOT NULL
        """, arguments: [key])
    guard !questions.isEmpty else { return [] }
    let others = try Row.fetchCursor(
      db,
      sql: """
        SELECT b.id, w.id, w.uuid, b.question FROM board b JOIN workshop w ON w.id = b.workshop
        WHERE b.workshop <> ? AND b.question IS NOT NULL AND b.deleted = 0 AND w.deleted = 0
        ORDER BY w.sort DESC, b.id
        """, arguments: [key])
    var found: [(board: Int64, workshop: Int64, id: EntityID)] = []
    while let row = try others.next() {
      let question: String = row[3]
      guard questions.contains(where: { SiblingBoard.isSame($0, question) }) else { continue }
      found.append((row[0], row[1], try row.identity(2)))
    }
    return try found.compactMap { board, workshop, id in
      guard let owner = try db.fetch(Workshop.self, id: id),
        let filled = try db.boards(where: "t.id = ?", board).first
      else { return nil }
      return SiblingBoard(
        workshop: owner, filled: filled,
        actions: try db.fetch(Action.self, where: "t.workshop = ?", [workshop]))
    }
  }

  /// What the boards of workshops other than this one ask, each question once, the newest first.
  public func questions(besides workshop: EntityID) throws -> [AskedQuestion] {
    try read { db in
      guard let key = try db.rowid(.workshop, workshop) else { return [] }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT b.question, coalesce(nullif(w.city, ''), w.code)
          FROM board b JOIN workshop w ON w.id = b.workshop
          WHERE b.workshop <> ? AND b.question IS NOT NULL AND b.question <> ''
            AND b.deleted = 0 AND w.deleted = 0
          ORDER BY w.sort DESC, b.id
          """, arguments: [key])
      return rows.map { AskedQuestion(text: $0[0], place: $0[1]) }
        .reduce(into: []) { known, question in
          if !known.contains(where: { SiblingBoard.isSame($0.text, question.text) }) {
            known.append(question)
          }
        }
    }
  }

  /// The agencies and groups of those on the roll, with how many each has.
  static func sources(_ key: Int64, _ db: Database) throws -> [FactorSource] {
    let agencies = try Row.fetchAll(
      db,
      sql: """
        SELECT o.name, count(*) FROM enrolment e JOIN organisation o ON o.id = e.organisation
        WHERE e.workshop = ? AND \(onRoll) GROUP BY o.id ORDER BY o.folded
        """, arguments: [key])
    let groups = try Row.fetchAll(
      db,
      sql: """
        SELECT e.team, count(*) FROM enrolment e
        WHERE e.workshop = ? AND e.team IS NOT NULL AND \(onRoll) GROUP BY 1 ORDER BY 1
        """, arguments: [key])
    return agencies.map { FactorSource(.agency, $0[0], size: $0[1]) }
      + groups.map { FactorSource(.group, $0[0], size: $0[1]) }
  }

  /// How many open actions are past their day, by the codes of their workshops, most first.
  public func overdueActions(on today: CivilDate) throws -> [(code: String, count: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT w.code, count(*) AS late FROM action a JOIN workshop w ON w.id = a.workshop
          WHERE a.status = 'open' AND a.deleted = 0 AND a.due < ? AND w.deleted = 0
          GROUP BY w.id ORDER BY late DESC, w.code
          """, arguments: [today.iso]
      ).map { ($0[0], $0[1]) }
    }
  }
}

extension Database {
  /// The boards of a workshop with all that stands on them.
  func boards(ofWorkshop key: Int64) throws -> [FilledBoard] {
    try boards(where: "t.workshop = ?", key)
  }

  /// Boards with all that stands on them.
  func boards(where condition: String, _ argument: Int64) throws -> [FilledBoard] {
    let boards = try fetch(Board.self, where: condition, [argument])
    guard !boards.isEmpty else { return [] }
    let own = "SELECT t.id FROM board t WHERE \(condition)"
    let rounds = "SELECT id FROM vote_round WHERE board IN (\(own))"
    let factors = try fetch(
      Factor.self, where: "t.board IN (\(own))", [argument], order: "t.quadrant, t.rank, t.id")
    let voteRounds = try fetch(
      VoteRound.self, where: "t.board IN (\(own))", [argument], order: "t.uuid")
    let ballots = try fetch(
      Ballot.self, where: "t.round IN (\(rounds))", [argument], order: "t.uuid")
    let votes = try fetch(
      Vote.self, where: "t.ballot IN (SELECT id FROM ballot WHERE round IN (\(rounds)))",
      [argument])
    let strategies = try fetch(Strategy.self, where: "t.board IN (\(own))", [argument])
    let citations = try fetch(
      Citation.self,
      where: "t.strategy IN (SELECT id FROM strategy WHERE board IN (\(own)))", [argument])
    let stakeholders = try fetch(Stakeholder.self, where: "t.board IN (\(own))", [argument])
    return boards.map { board in
      var filled = FilledBoard(board: board, factors: factors.filter { $0.board == board.id })
      filled.rounds = voteRounds.filter { $0.board == board.id }
      let open = Set(filled.rounds.map(\.id))
      filled.ballots = ballots.filter { open.contains($0.round) }
      let counted = Set(filled.ballots.map(\.id))
      filled.votes = votes.filter { counted.contains($0.ballot) }
      filled.strategies = strategies.filter { $0.board == board.id }
      let lines = Set(filled.strategies.map(\.id))
      filled.citations = citations.filter { lines.contains($0.strategy) }
      filled.stakeholders = stakeholders.filter { $0.board == board.id }
      return filled
    }
  }
}
