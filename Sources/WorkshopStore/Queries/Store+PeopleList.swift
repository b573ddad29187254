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
  ///
  /// Who has a word stands in an index; what it says of several words is compared before anybody is
  /// looked at. Words that very many have are looked for in the names of those who are left.
  func found() throws -> [Int64] {
    let counted = try words.map { (word: $0, count: try count($0)) }.sorted { $0.count < $1.count }
    guard let rarest = counted.first else { return [] }
    let rare = counted.filter { $0.count < Self.many }
    let common = counted.filter { $0.count >= Self.many }.map(\.word)
    guard !rare.isEmpty else { return try sorted(of: rarest.word, alsoHaving: common) }
    if rare.count == 1, common.isEmpty { return try sorted(of: rarest.word, alsoHaving: []) }
    var people = try self.people(having: rarest.word)
    for other in rare.dropFirst() {
      let others = Set(try self.people(having: other.word))
      people = people.filter(others.contains)
    }
    return try sorted(people, alsoHaving: common)
  }

  private static let begins = "word >= ?1 AND word < ?1 || char(1114111)"
  /// From here on a word is too common to read everybody who has it.
  private static let many = 20 * NameList.foundAtMost

  /// How many people have a word, not counted further than needed.
  private func count(_ word: String) throws -> Int {
    guard words.count > 1 else { return 0 }
    return try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT count(*) FROM (SELECT 1 FROM person_word WHERE \(Self.begins) LIMIT ?2)"),
      arguments: [word, Self.many]) ?? 0
  }

  private func people(having word: String) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT person FROM person_word WHERE \(Self.begins)"),
      arguments: [word])
  }

  /// Those of a word, by name.
  private func sorted(of word: String, alsoHaving common: [String]) throws -> [Int64] {
    try sorted(
      "FROM person_word w JOIN person p ON p.id = w.person WHERE \(Self.begins)", [word],
      alsoHaving: common.filter { $0 != word })
  }

  /// Some people, by name.
  private func sorted(_ people: [Int64], alsoHaving common: [String]) throws -> [Int64] {
    let list = "[" + people.map(String.init).joined(separator: ",") + "]"
    return try sorted(
      "FROM json_each(?1) w JOIN person p ON p.id = w.value WHERE 1", [list], alsoHaving: common)
  }

  private func sorted(
    _ source: String, _ first: StatementArguments, alsoHaving common: [String]
  ) throws -> [Int64] {
    let conditions = common.indices.map { place in
      " AND instr(' ' || p.matching, ' ' || ?\(place + 2)) > 0"
    }
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id FROM (SELECT DISTINCT p.id, p.sort
            \(source)\(conditions.joined()) LIMIT \(NameList.foundAtMost))
          ORDER BY sort, id
          """),
      arguments: first + StatementArguments(common))
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
