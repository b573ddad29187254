import WorkshopModel

/// The objects that more than one export shows.
extension Dossier {
  /// An action; its due date is ISO 8601.
  func object(_ action: Action) -> JSONValue {
    [
      "id": .id(action.id), "text": .text(action.text), "owner": .text(action.owner),
      "due": .text(action.due?.iso), "status": .string(action.status.rawValue),
      "origin": .text(action.origin), "indicator": .text(action.indicator),
      "factor": .id(action.factor), "strategy": .id(action.strategy),
      "from": .text(boards.compactMap { $0.source(of: action) }.first),
    ]
  }

  /// A list under the name of its kind, with the audience that it was made for and the workshop it
  /// is of.
  func listed(_ kind: ExportKind, _ audience: Audience, _ key: String, _ values: [JSONValue])
    -> JSONValue
  {
    [
      "kind": .string(kind.rawValue), "audience": .string(audience.rawValue),
      "workshop": [
        "id": .id(workshop.id), "code": .text(workshop.code), "title": .text(workshop.title),
      ],
      key: .array(values),
    ]
  }
}
