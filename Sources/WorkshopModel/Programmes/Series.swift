/// A planned row of workshops; each has its sequence number in it.
public struct Series: Entity {
  public var id: EntityID
  public var name: String
  public var project: EntityID?
  public var programme: EntityID?

  /// A series of which only the name is known.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Series {
  public static var kind: EntityKind { .series }
  public static var fields: [String] { ["name", "project", "programme"] }
  public var values: [Value] { [Value(name), Value(project), Value(programme)] }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"))
    project = values["project"].id
    programme = values["programme"].id
  }
}
