import WorkshopModel

/// How the fields of one kind of thing lie in its table.
final class EntitySchema: Sendable {
  let kind: EntityKind
  /// The columns that hold the journal's fields, in the entity's order.
  let fields: [String]
  /// The kinds that reference columns point to.
  let references: [String: EntityKind]
  /// The same, beside the fields.
  let targets: [EntityKind?]
  /// Columns that are computed from the fields and never stand in the journal.
  let derived: [DerivedColumn]

  /// Identity and content of the things, as `t`, that a condition is still to follow.
  let select: String
  /// The same with the integer key behind them.
  let selectWithPlace: String
  let insert: String
  let replace: String
  /// Queries that each find something that is not buried and points to the integer key given.
  let hangingOn: [String]

  init(_ entity: any Entity.Type) {
    kind = entity.kind
    fields = entity.fields
    let references = Self.references[kind] ?? [:]
    self.references = references
    targets = fields.map { references[$0] }
    derived = DerivedColumn.columns[kind] ?? []
    let columns = (["uuid", "op"] + fields + derived.map(\.name)).map(Self.quoted)
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    insert = """
      INSERT INTO \(kind.rawValue) (\(columns.joined(separator: ", "))) VALUES (\(marks)) \
      ON CONFLICT (uuid) DO NOTHING
      """
    let assignments = columns.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
    replace = "UPDATE \(kind.rawValue) SET \(assignments) WHERE uuid = ?"
    hangingOn = Self.hangingOn(kind)
    // References as identities, the way the model reads them.
    let contents = zip(fields, targets).map { field, target in
      let column = "t.\(Self.quoted(field))"
      return target.map { "(SELECT uuid FROM \($0.rawValue) WHERE id = \(column))" } ?? column
    }
    let columnsRead = (["t.uuid"] + contents).joined(separator: ", ")
    select = "SELECT \(columnsRead) FROM \(kind.rawValue) t"
    selectWithPlace = "SELECT \(columnsRead), t.id FROM \(kind.rawValue) t"
  }

  private static func hangingOn(_ kind: EntityKind) -> [String] {
    references.flatMap { child, columns in
      columns.filter { $0.value == kind }.map { column, _ in
        // An emptied register says nothing about anybody.
        let counts = child == .mark ? "status IS NOT NULL" : "deleted = 0"
        return "SELECT 1 FROM \(child.rawValue) WHERE \(column) = ? AND \(counts)"
      }
    }.sorted()
  }

  static func quoted(_ column: String) -> String { column == "end" ? "\"end\"" : column }

  static let all: [EntityKind: EntitySchema] = Dictionary(
    uniqueKeysWithValues: EntityKind.allCases.map { ($0, EntitySchema($0.entity)) })

  static func of(_ kind: EntityKind) -> EntitySchema {
    guard let schema = all[kind] else { preconditionFailure("No table for \(kind)") }
    return schema
  }

  private static let references: [EntityKind: [String: EntityKind]] = [
    .project: ["programme": .programme, "predecessor": .project, "funder": .organisation],
    .series: ["project": .project, "programme": .programme],
    .workshop: ["project": .project, "series": .series],
    .organisation: ["merged_into": .organisation],
    .person: ["merged_into": .person],
    .enrolment: [
      "workshop": .workshop, "person": .person, "organisation": .organisation,
      "substitute": .enrolment,
    ],
    .affiliation: ["enrolment": .enrolment, "organisation": .organisation],
    .role: ["workshop": .workshop, "organisation": .organisation],
    .session: ["workshop": .workshop],
    .lead: ["session": .session, "enrolment": .enrolment],
    .mark: ["session": .session, "enrolment": .enrolment],
    .headcount: ["workshop": .workshop],
    .note: ["workshop": .workshop, "session": .session],
    .quotation: ["workshop": .workshop, "session": .session, "speaker": .enrolment],
    .publication: ["workshop": .workshop, "milestone": .milestone],
    .material: ["workshop": .workshop],
    .board: ["workshop": .workshop, "session": .session, "facilitator": .enrolment],
    .factor: ["board": .board, "merged_into": .factor, "source": .factor],
    .voteRound: ["board": .board],
    .ballot: ["round": .voteRound],
    .vote: ["ballot": .ballot, "factor": .factor],
    .strategy: ["board": .board],
    .citation: ["strategy": .strategy, "factor": .factor],
    .stakeholder: ["board": .board],
    .action: ["workshop": .workshop, "factor": .factor, "strategy": .strategy],
    .milestone: ["programme": .programme],
    .milestoneInstrument: ["milestone": .milestone, "instrument": .instrument],
    .reach: ["milestone": .milestone, "programme": .programme],
  ]
}
