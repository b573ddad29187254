public import WorkshopModel

/// Writes things of the store as a JSON archive, laid out as `ArchiveLayout` says.
public enum ArchiveJSON {
  /// The object of these things; kinds of which there is none are left out.
  public static func value(_ entities: [any Entity]) -> JSONValue {
    let kinds = Dictionary(grouping: entities) { type(of: $0).kind }
    let lists = EntityKind.allCases.compactMap { kind in
      kinds[kind].map { JSONValue.Member(kind.rawValue, .array(objects($0))) }
    }
    return .object(
      [
        .init("format", .string(ArchiveLayout.format)),
        .init("version", .integer(ArchiveLayout.version)),
      ] + lists)
  }

  private static func objects(_ entities: [any Entity]) -> [JSONValue] {
    guard let first = entities.first else { return [] }
    let keys = type(of: first).fields.map(ArchiveLayout.key(ofField:))
    return entities.map { entity in
      .object(
        [.init("id", .id(entity.id))]
          + zip(keys, entity.values).map { JSONValue.Member($0, json($1)) })
    }
  }

  private static func json(_ value: Value) -> JSONValue {
    switch value {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .string(text)
    case .id(let id): .id(id)
    }
  }
}
