import WorkshopModel

/// How the fields of one kind of thing lie in its table.
struct EntitySchema: Sendable {
  let kind: EntityKind
  /// The columns that hold the journal's fields, in the entity's order.
  let fields: [String]
  /// The kinds that reference columns point to.
  let references: [String: EntityKind]
  /// Columns that are computed from the fields and never stand in the journal.
  let derived: [DerivedColumn]

  let insert: String
  let replace: String

  init(_ entity: any Entity.Type) {
    kind = entity.kind
    fields = entity.fields
    references = Self.references[kind] ?? [:]
    derived = DerivedColumn.columns[kind] ?? []
    let columns = (["uuid", "op"] + fields + derived.map(\.name)).map(Self.quoted)
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    insert = """
      INSERT INTO \(kind.rawValue) (\(columns.joined(separator: ", "))) VALUES (\(marks)) \
      ON CONFLICT (uuid) DO NOTHING
      """
    let assignments = columns.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
    replace = "UPDATE \(kind.rawValue) SET \(assignments) WHERE uuid = ?"
  }

  /// The columns of `alias` as the model reads them: references as identities.
  func selection(_ alias: String) -> String {
    fields.map { field in
      let column = "\(alias).\(Self.quoted(field))"
      guard let target = references[field] else { return "\(column) AS \(Self.quoted(field))" }
      return "(SELECT uuid FROM \(target.rawValue) WHERE id = \(column)) AS \(field)"
    }.joined(separator: ", ")
  }

  static func quoted(_ column: String) -> String { column == "end" ? "\"end\"" : column }

  static let all: [EntityKind: EntitySchema] = Dictionary(
    uniqueKeysWithValues: entities.map { ($0.kind, EntitySchema($0)) })

  static func of(_ kind: EntityKind) -> EntitySchema {
    guard let schema = all[kind] else { preconditionFailure("No table for \(kind)") }
    return schema
  }

  static let entities: [any Entity.Type] = [
    Programme.self, Project.self, Series.self, Workshop.self, Organisation.self, Person.self,
    Enrolment.self, Affiliation.self, Role.self, Session.self, Lead.self, MarkRegister.self,
    HeadCount.self, Note.self, Quotation.self, Publication.self, Material.self, Board.self,
    Factor.self, Action.self, Milestone.self, Instrument.self, MilestoneInstrument.self,
    Reach.self,
  ]

  private static let references: [EntityKind: [String: EntityKind]] = [
    .project: ["programme": .programme, "predecessor": .project, "funder": .organisation],
    .series: ["project": .project, "programme": .programme],
    .workshop: ["project": .project, "series": .series],
    .enrolment: ["workshop": .workshop, "person": .person, "organisation": .organisation],
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
    .factor: ["board": .board],
    .action: ["workshop": .workshop],
    .milestone: ["programme": .programme],
    .milestoneInstrument: ["milestone": .milestone, "instrument": .instrument],
    .reach: ["milestone": .milestone, "programme": .programme],
  ]
}
