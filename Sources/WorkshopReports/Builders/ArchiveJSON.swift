public import WorkshopModel

/// Everything that a dossier holds, as a versioned object in a stable order.
///
/// Entities stand in lists under the name of their table (`EntityKind`). Each has its identity
/// under "id" and every field of `Entity.fields` in camel case ("sort_key" is "sortKey"), keys
/// sorted; entities stand in the order of their identities. Marks, leads and roles are known by
/// what they connect and have no "id".
public enum ArchiveJSON {
  /// What stands under "format".
  public static let format = "muster-archive"
  /// The version that this program writes.
  public static let version = 1

  /// The object of a dossier.
  public static func value(_ dossier: Dossier) -> JSONValue {
    let people = dossier.people
    var lists = [
      entities(dossier.actions), entities(people.flatMap { $0.further.map(\.affiliation) }),
      entities(dossier.boards.map(\.board)), entities(people.map(\.enrolment)),
      entities(dossier.boards.flatMap(\.factors)), entities(dossier.headCounts),
    ]
    lists += [
      entities(dossier.materials), entities(dossier.notes), entities(dossier.organisations),
      entities(people.map(\.person)), entities([dossier.programme].compactMap(\.self)),
      entities([dossier.project].compactMap(\.self)), entities(dossier.publications),
    ]
    lists += [
      entities(dossier.quotations), entities([dossier.series].compactMap(\.self)),
      entities(dossier.sessions), entities([dossier.workshop]), leads(dossier), marks(dossier),
      roles(dossier),
    ]
    return .object(
      [.init("format", .string(format)), .init("version", .integer(version))]
        + lists.sorted { $0.key < $1.key })
  }

  /// A field's name as a JSON key: "post_nominals" is "postNominals".
  static func key(ofField field: String) -> String {
    let words = field.split(separator: "_")
    return (words.prefix(1) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
      .joined()
  }

  /// Entities of one kind under the name of their table.
  private static func entities<Kind: Entity>(_ entities: [Kind]) -> JSONValue.Member {
    var seen: Set<EntityID> = []
    let objects = entities.filter { seen.insert($0.id).inserted }
      .sorted { $0.id.description < $1.id.description }
      .map { JSONValue.object(members(of: $0, id: $0.id)) }
    return .init(Kind.kind.rawValue, .array(objects))
  }

  private static func members(
    of entity: some Entity, id: EntityID? = nil, without left: Set<String> = []
  ) -> [JSONValue.Member] {
    let fields = zip(type(of: entity).fields, entity.values).filter { !left.contains($0.0) }
    return (id.map { [JSONValue.Member("id", .id($0))] } ?? [])
      + fields.map { JSONValue.Member(key(ofField: $0), json($1)) }.sorted { $0.key < $1.key }
  }

  private static func json(_ value: Value) -> JSONValue {
    switch value {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .string(text)
    case .id(let id): .id(id)
    }
  }

  private static let nobody = EntityID(high: 0, low: 0)

  private static func leads(_ dossier: Dossier) -> JSONValue.Member {
    let objects = pairs(
      dossier.leads.flatMap { session, enrolments in enrolments.map { (session, $0) } }
    ).map {
      JSONValue.object(members(of: Lead(id: nobody, session: $0, enrolment: $1)))
    }
    return .init(Lead.kind.rawValue, .array(objects))
  }

  /// The source of a mark is no part of a dossier.
  private static func marks(_ dossier: Dossier) -> JSONValue.Member {
    let objects = pairs(
      dossier.marks.flatMap { session, marks in marks.keys.map { (session, $0) } }
    ).map {
      let register = MarkRegister(
        id: nobody, session: $0, enrolment: $1, mark: dossier.marks[$0]?[$1], source: .live)
      return JSONValue.object(members(of: register, without: ["source"]))
    }
    return .init(MarkRegister.kind.rawValue, .array(objects))
  }

  private static func roles(_ dossier: Dossier) -> JSONValue.Member {
    let objects = dossier.roles.map {
      let role = Role(
        id: nobody, workshop: dossier.workshop.id, organisation: $0.organisation.id, part: $0.part)
      return JSONValue.object(members(of: role))
    }.sorted { JSONWriter.text($0) < JSONWriter.text($1) }
    return .init(Role.kind.rawValue, .array(objects))
  }

  private static func pairs(_ pairs: [(EntityID, EntityID)]) -> [(EntityID, EntityID)] {
    pairs.sorted { left, right in
      (left.0.description, left.1.description) < (right.0.description, right.1.description)
    }
  }
}
