import WorkshopModel

/// The objects that more than one export shows.
extension Dossier {
  /// A board with its factors by quadrant.
  func object(_ filled: FilledBoard) -> JSONValue {
    let board = filled.board
    let factors = Quadrant.allCases.map { quadrant in
      JSONValue.Member(
        quadrant.rawValue,
        .array(
          filled.factors(in: quadrant).map { code, factor in
            [
              "id": .id(factor.id), "code": .string(code), "text": .text(factor.text),
              "votes": .integer(factor.votes), "raisedBy": .text(factor.raisedBy),
            ]
          }))
    }
    return [
      "id": .id(board.id), "question": .text(board.question),
      "session": .text(board.session.flatMap { timetable.slot(of: $0)?.code }),
      "facilitator": .text(person(board.facilitator)?.person.fullName),
      "factors": .object(factors),
    ]
  }

  /// An action; its due date is ISO 8601.
  func object(_ action: Action) -> JSONValue {
    [
      "id": .id(action.id), "text": .text(action.text), "owner": .text(action.owner),
      "due": .text(action.due?.iso), "status": .string(action.status.rawValue),
      "origin": .text(action.origin),
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
