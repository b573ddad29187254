/// A frame of several years within which projects and workshops happen.
public struct Programme: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The name as people write it.
  public var name: String
  /// The countries or the region it covers, as stated.
  public var area: String
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

  /// A programme of which only the name is known.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
    (area, note) = ("", "")
  }
}

extension Programme {
  /// The table of programmes.
  public static var kind: EntityKind { .programme }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    [
      "name", "area", "first_year", "last_year", "note", "planned_people", "planned_workshops",
    ]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      Value(name), Value(area), Value(firstYear), Value(lastYear), Value(note),
      Value(plannedPeople), Value(plannedWorkshops),
    ]
  }

  /// Puts a programme together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"))
    area = values.text("area")
    firstYear = values["first_year"].integer
    lastYear = values["last_year"].integer
    note = values.text("note")
    plannedPeople = values["planned_people"].integer
    plannedWorkshops = values["planned_workshops"].integer
  }
}
