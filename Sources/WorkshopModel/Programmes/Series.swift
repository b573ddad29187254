/// A planned row of workshops; each has its sequence number in it.
public struct Series: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The name as people write it.
  public var name: String
  /// The project that plans the series.
  public var project: EntityID?
  /// The programme that plans the series.
  public var programme: EntityID?
  /// How many people are to be trained, each counted once a workshop; nil when there is no plan.
  public var plannedPeople: Int?
  /// How many workshops are to be held; nil when there is no plan.
  public var plannedWorkshops: Int?

  /// A series of which only the name is known.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Series {
  /// The table of series.
  public static var kind: EntityKind { .series }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    ["name", "project", "programme", "planned_people", "planned_workshops"]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      Value(name), Value(project), Value(programme), Value(plannedPeople),
      Value(plannedWorkshops),
    ]
  }

  /// Puts a series together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"))
    project = values["project"].id
    programme = values["programme"].id
    plannedPeople = values["planned_people"].integer
    plannedWorkshops = values["planned_workshops"].integer
  }
}
