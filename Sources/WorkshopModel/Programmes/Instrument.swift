/// A treaty, protocol, law or standard procedure.
public struct Instrument: Entity {
  /// The identity, a UUIDv7.
  public var id: EntityID
  /// The full name.
  public var name: String
  /// The usual abbreviation, may be empty.
  public var shortName: String
  /// The day of adoption; nil when not known.
  public var adopted: CivilDate?

  /// An instrument whose date of adoption is not known.
  public init(id: EntityID, name: String, shortName: String = "") {
    self.id = id
    self.name = name
    self.shortName = shortName
  }
}

/// Which instrument a milestone is about.
public struct MilestoneInstrument: Entity {
  /// The identity.
  public var id: EntityID
  /// The milestone.
  public var milestone: EntityID
  /// The instrument that it is about.
  public var instrument: EntityID

  /// Ties an instrument to a milestone.
  public init(id: EntityID, milestone: EntityID, instrument: EntityID) {
    self.id = id
    self.milestone = milestone
    self.instrument = instrument
  }
}

extension Instrument {
  /// The table of instruments.
  public static var kind: EntityKind { .instrument }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["name", "short_name", "adopted"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [Value(name), Value(shortName), Value(adopted?.description)] }

  /// Puts an instrument together from stored values; an unreadable date is none.
  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"), shortName: values.text("short_name"))
    adopted = values["adopted"].text.flatMap { CivilDate(iso: $0) }
  }
}

extension MilestoneInstrument {
  /// The table of instruments of milestones.
  public static var kind: EntityKind { .milestoneInstrument }
  /// The names of `values`, as the journal records them; shipped ones never change.
  public static var fields: [String] { ["milestone", "instrument"] }
  /// The content in the order of `fields`.
  public var values: [Value] { [.id(milestone), .id(instrument)] }

  /// Puts a tie together from stored values.
  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, milestone: values.reference("milestone"), instrument: values.reference("instrument"))
  }
}
