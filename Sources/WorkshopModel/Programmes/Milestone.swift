/// Something that happened to a country's law or institutions, beside the workshops.
public struct Milestone: Entity {
  public var id: EntityID
  public var title: String
  public var country: String
  public var dates: DateSpec
  public var programme: EntityID?
  public var note: String

  /// A milestone whose date is not known.
  public init(id: EntityID, title: String, country: String) {
    self.id = id
    self.title = title
    self.country = country
    dates = .unknown
    note = ""
  }
}

extension Milestone {
  public static var kind: EntityKind { .milestone }
  public static var fields: [String] {
    ["title", "country", "precision", "start", "end", "programme", "note"]
  }

  public var values: [Value] {
    [
      Value(title), Value(country), .text(dates.precision.rawValue),
      Value(dates.start?.description), Value(dates.end?.description), Value(programme),
      Value(note),
    ]
  }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, title: values.text("title"), country: values.text("country"))
    dates =
      DateSpec(
        precision: values.choice("precision", or: .unknown),
        start: values["start"].text.flatMap { CivilDate(iso: $0) },
        end: values["end"].text.flatMap { CivilDate(iso: $0) }, days: nil) ?? .unknown
    programme = values["programme"].id
    note = values.text("note")
  }
}
