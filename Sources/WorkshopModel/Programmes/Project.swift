/// A project inside a programme, or on its own.
public struct Project: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The name as people write it.
  public var name: String
  /// The programme around it; nil when it stands alone.
  public var programme: EntityID?
  /// The project that it continues.
  public var predecessor: EntityID?
  /// The organisation that funds it.
  public var funder: EntityID?
  /// The first year, nil when not known.
  public var firstYear: Int?
  /// The last year, nil when open or not known.
  public var lastYear: Int?
  /// A remark for internal eyes.
  public var note: String
  /// How many people are to be trained, each counted once a workshop; nil when there is no plan.
  public var plannedPeople: Int?
  /// How many workshops are to be held; nil when there is no plan.
  public var plannedWorkshops: Int?

  /// A project of which only the name is known.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
    note = ""
  }
}

extension Project {
  /// The table of projects.
  public static var kind: EntityKind { .project }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "name", "programme", "predecessor", "funder", "first_year", "last_year", "note",
      "planned_people", "planned_workshops",
    ]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      Value(name), Value(programme), Value(predecessor), Value(funder), Value(firstYear),
      Value(lastYear), Value(note), Value(plannedPeople), Value(plannedWorkshops),
    ]
  }

  /// Puts a project together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"))
    programme = values["programme"].id
    predecessor = values["predecessor"].id
    funder = values["funder"].id
    firstYear = values["first_year"].integer
    lastYear = values["last_year"].integer
    note = values.text("note")
    plannedPeople = values["planned_people"].integer
    plannedWorkshops = values["planned_workshops"].integer
  }
}
