/// A treaty, protocol, law or standard procedure.
public struct Instrument: Entity {
  public var id: EntityID
  public var name: String
  public var shortName: String
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
  public var id: EntityID
  public var milestone: EntityID
  public var instrument: EntityID

  /// Ties an instrument to a milestone.
  public init(id: EntityID, milestone: EntityID, instrument: EntityID) {
    self.id = id
    self.milestone = milestone
    self.instrument = instrument
  }
}

extension Instrument {
  public static var kind: EntityKind { .instrument }
  public static var fields: [String] { ["name", "short_name", "adopted"] }
  public var values: [Value] { [Value(name), Value(shortName), Value(adopted?.description)] }

  public init(id: EntityID, values: FieldReader) {
    self.init(id: id, name: values.text("name"), shortName: values.text("short_name"))
    adopted = values["adopted"].text.flatMap { CivilDate(iso: $0) }
  }
}

extension MilestoneInstrument {
  public static var kind: EntityKind { .milestoneInstrument }
  public static var fields: [String] { ["milestone", "instrument"] }
  public var values: [Value] { [.id(milestone), .id(instrument)] }

  public init(id: EntityID, values: FieldReader) {
    self.init(
      id: id, milestone: values.reference("milestone"), instrument: values.reference("instrument"))
  }
}
