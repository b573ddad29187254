import GRDB
public import WorkshopModel

extension Store {
  /// How many people a search finds at most; who looks for more types more letters.
  public static var foundAtMost: Int { NameList.foundAtMost }

  /// The people around a place, by name.
  ///
  /// - Parameters:
  ///   - reach: at most so many rows on each side of the anchor.
  ///   - search: beginnings of words of a name, folded here, in any order; empty for everybody.
  public func people(
    _ anchor: Anchor, reach: Int, search: String = ""
  ) throws -> Window<PersonRow> {
    try read { db in
      let list = NameList(db: db, kind: .person, sort: "sort")
      let words = Self.words(search)
      let page =
        try words.isEmpty
        ? list.page(anchor, reach: reach)
        : list.page(of: PersonSearch(db: db, words: words).found(), anchor, reach: reach)
      return Window(
        rows: try page.keys.compactMap { try PersonQuery(db: db, key: $0).row() },
        start: page.start, total: page.total)
    }
  }

  private static func words(_ search: String) -> [String] {
    Folding.key(search).split(separator: " ").map(String.init)
  }
}

/// Finds people by the beginnings of words of their names.
private struct PersonSearch {
  let db: Database
  let words: [String]

  /// The people of whose names each typed word begins one, by name.
  func found() throws -> [Int64] {
    let counts = try counts()
    let driver = counts.indices.min { counts[$0] < counts[$1] } ?? 0
    let others = words.indices.filter { $0 != driver }
    let conditions = others.map { other in
      // A few people are looked at one by one; of many, those are known who have the other word too.
      counts[driver] > Self.few && counts[other] < Self.counted
        ? " AND w.person IN (SELECT person FROM person_word WHERE \(Self.begins))"
        : " AND instr(' ' || p.matching, ' ' || ?1) > 0"
    }
    var arguments: StatementArguments = []
    let numbered = ([driver] + others).enumerated().map { place, word in
      arguments += [words[word]]
      return (place == 0 ? "WHERE \(Self.begins)" : conditions[place - 1])
        .replacing("?1", with: "?\(place + 1)")
    }
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM (SELECT DISTINCT p.id, p.sort
            FROM person_word w JOIN person p ON p.id = w.person
            \(numbered.joined()) LIMIT \(NameList.foundAtMost))
          ORDER BY sort, id
          """),
      arguments: arguments)
  }

  private static let begins = "word >= ?1 AND word < ?1 || char(1114111)"
  /// So many people are quickly looked at one by one.
  private static let few = 300
  /// People with a word are counted up to here.
  private static let counted = 20 * NameList.foundAtMost

  /// How many people have each word, so that the fewest have to be looked at.
  private func counts() throws -> [Int] {
    guard words.count > 1 else { return [0] }
    return try words.map { word in
      try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) FROM (SELECT 1 FROM person_word WHERE \(Self.begins) LIMIT ?2)"),
        arguments: [word, Self.counted]) ?? 0
    }
  }
}

/// Reads what a list shows of one person.
private struct PersonQuery {
  let db: Database
  let key: Int64

  func row() throws -> PersonRow? {
    let person = try Row.fetchOne(
      db.cachedStatement(
        sql:
          "SELECT uuid, name, coalesce(honorific, ''), coalesce(post_nominals, ''), sex FROM person WHERE id = ?"
      ), arguments: [key])
    guard let person else { return nil }
    var named = Person(id: try person.identity(0), name: person[1])
    (named.honorific, named.postNominals) = (person[2], person[3])
    let sex: String? = person[4]
    let stays = try Row.fetchAll(db.cachedStatement(sql: Self.stays), arguments: [key])
    let counted = stays.filter { $0[0] as Bool }
    return PersonRow(
      id: named.id, name: named.fullName, sex: sex.flatMap(Sex.init(rawValue:)),
      workshops: counted.count,
      lastYear: counted.lazy.compactMap { Int(($0[2] as String).prefix(4)) }.first,
      isReturning: stays.filter { $0[1] as Bool }.count > 1,
      title: stays.first?[3] ?? "", organisation: stays.first?[4] ?? "")
  }

  /// The workshops of a person, the latest first: whether it counts, whether they took part.
  private static let stays = """
    SELECT e.state NOT IN ('withdrawn', 'refused'), \(Store.tookPart), w.sort,
      coalesce(e.title, ''), coalesce(o.name, '')
    FROM enrolment e JOIN workshop w ON w.id = e.workshop AND w.deleted = 0
    LEFT JOIN organisation o ON o.id = e.organisation
    WHERE e.person = ? AND e.deleted = 0 ORDER BY w.sort DESC, e.id DESC
    """
}

extension Store {
  /// Whether somebody was a participant, of an enrolment called `e`; the same rule as
  /// `PersonHistory.Stay.tookPart`.
  static let tookPart = """
    (\(onRoll)
      AND (NOT EXISTS (SELECT 1 FROM mark m WHERE m.enrolment = e.id AND m.status IS NOT NULL)
        OR EXISTS (SELECT 1 FROM mark m WHERE m.enrolment = e.id AND m.status = 'present')))
    """
}
