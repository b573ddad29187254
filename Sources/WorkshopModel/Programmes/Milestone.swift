/// Something that happened to a country's law or institutions, beside the workshops.
public struct Milestone: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// What happened.
  public var title: String
  /// The country in which it happened.
  public var country: String
  /// When it happened, as exactly as it is known.
  public var dates: DateSpec
  /// The programme on whose timeline it stands.
  public var programme: EntityID?
  /// A remark for internal eyes.
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
  /// The table of milestones.
  public static var kind: EntityKind { .milestone }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] {
    ["title", "country", "precision", "start", "end", "programme", "note"]
  }

  /// The content in the order of `fields`.
  public var values: [Value] {
    [
      Value(title), Value(country), .text(dates.precision.rawValue),
      Value(dates.start?.description), Value(dates.end?.description), Value(programme),
      Value(note),
    ]
  }

  /// Puts a milestone together from stored values; dates that contradict themselves are unknown.
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
