/// A project inside a programme, or on its own.
public struct Project: Entity {
  public var id: EntityID
  public var name: String
  public var programme: EntityID?
  /// The project that it continues.
  public var predecessor: EntityID?
  public var funder: EntityID?
  public var firstYear: Int?
  public var lastYear: Int?
  public var note: String

  /// A project of which only the name is known.
  public init(id: EntityID, name: String) {
    self.id = id
    self.name = name
    note = ""
  }
}

extension Project {
  public static var kind: EntityKind { .project }
  public static var fields: [String] {
    ["name", "programme", "predecessor", "funder", "first_year", "last_year", "note"]
  }

  public var values: [Value] {
    [
      Value(name), Value(programme), Value(predecessor), Value(funder), Value(firstYear),
      Value(lastYear), Value(note),
    ]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"))
    programme = values["programme"].id
    predecessor = values["predecessor"].id
    funder = values["funder"].id
    firstYear = values["first_year"].integer
    lastYear = values["last_year"].integer
    note = values.text("note")
  }
}
