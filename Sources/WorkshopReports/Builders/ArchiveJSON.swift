public import WorkshopModel

/// Writes things of the store as a JSON archive, laid out as `ArchiveLayout` says.
public enum ArchiveJSON {
  /// The object of these things; kinds of which there is none are left out.
  public static func value(_ entities: [any Entity]) -> JSONValue {
    let lists = EntityKind.allCases.compactMap { kind -> JSONValue.Member? in
      let objects = entities.filter { type(of: $0).kind == kind }.map(object)
      return objects.isEmpty ? nil : .init(kind.rawValue, .array(objects))
    }
    return .object(
      [
        .init("format", .string(ArchiveLayout.format)),
        .init("version", .integer(ArchiveLayout.version)),
      ] + lists)
  }

  private static func object(_ entity: any Entity) -> JSONValue {
    let fields = zip(type(of: entity).fields, entity.values).map { field, value in
      JSONValue.Member(ArchiveLayout.key(ofField: field), json(value))
    }
    return .object([.init("id", .id(entity.id))] + fields)
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
