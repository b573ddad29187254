/// A frame of several years within which projects and workshops happen.
public struct Programme: Entity {
  public var id: EntityID
  public var name: String
  /// The countries or the region it covers, as stated.
  public var area: String
  public var firstYear: Int?
  public var lastYear: Int?
  public var note: String

  /// A programme of which only the name is known.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
    (area, note) = ("", "")
  }
}

extension Programme {
  public static var kind: EntityKind { .programme }
  public static var fields: [String] { ["name", "area", "first_year", "last_year", "note"] }
  public var values: [Value] {
    [Value(name), Value(area), Value(firstYear), Value(lastYear), Value(note)]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"))
    area = values.text("area")
    firstYear = values["first_year"].integer
    lastYear = values["last_year"].integer
    note = values.text("note")
  }
}
