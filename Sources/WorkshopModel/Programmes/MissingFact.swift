/// Something that a report of a workshop would need and that nobody has recorded yet.
public enum MissingFact: Hashable, Sendable {
  case dates, place, agenda, people, swot, objectives, notes, funder, creditLine
  /// So many sessions of a past workshop in which somebody on the roll has no mark.
  case marks(sessions: Int)
  /// So many open actions without an owner or a date.
  case actions(Int)

  /// What is missing of a workshop, in the order in which a report would ask for it.
  ///
  /// - Parameters:
  ///   - dossier: all that is known but its people and marks.
  ///   - roster: the roster counted; unknown without one.
  ///   - unmarked: sessions in which somebody on the roll has no mark.
  ///   - today: a workshop that has not ended by now needs no marks yet.
  public static func all(
    in dossier: Dossier, roster: CountBySex, unmarked: Int, today: CivilDate
  ) -> [MissingFact] {
    let workshop = dossier.workshop
    guard workshop.status != .cancelled else { return [] }
    let isOver = workshop.status == .completed || workshop.dates.end.map { $0 < today } == true
    let loose = dossier.actions.filter {
      $0.status == .open && ($0.owner.isEmpty || $0.due == nil)
    }.count
    let facts: [(MissingFact, Bool)] = [
      (.dates, workshop.dates.precision == .unknown),
      (.place, workshop.place.isEmpty),
      (.agenda, dossier.sessions.isEmpty),
      (.people, dossier.headCounts.isEmpty && roster.total.isUnknown),
      (.marks(sessions: unmarked), isOver && unmarked > 0),
      (.swot, dossier.boards.allSatisfy(\.factors.isEmpty)),
      (.objectives, workshop.objectiveList.isEmpty),
      (.notes, dossier.notes.isEmpty && dossier.quotations.isEmpty),
      (.funder, !dossier.roles.contains { $0.part == .funder }),
      (.creditLine, workshop.creditLine.isEmpty),
      (.actions(loose), loose > 0),
    ]
    return facts.filter(\.1).map(\.0)
  }
}

/// What the timeline tells of the thing under the cursor.
public struct TimelineDetail: Sendable {
  /// The thing itself.
  public let entity: any Entity
  /// The names of what its fields refer to, by field.
  public let names: [String: String]
  /// The instruments of a milestone.
  public let instruments: [String]
  /// What is still missing of a workshop.
  public let missing: [MissingFact]

  /// Puts the account of a thing together.
  public init(
    entity: any Entity, names: [String: String], instruments: [String] = [],
    missing: [MissingFact] = []
  ) {
    self.entity = entity
    self.names = names
    self.instruments = instruments
    self.missing = missing
  }

  /// The identity of the thing.
  public var id: EntityID { entity.id }
}
