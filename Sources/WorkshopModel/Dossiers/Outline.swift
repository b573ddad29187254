/// What the tabs of an open workshop need at once; people and marks come by the window.
public struct Outline: Sendable {
  /// The workshop with everything but its people and marks.
  public let dossier: Dossier
  /// The roster counted by sex; unknown without a roster.
  public let roster: CountBySex
  /// The names of those who are quoted, by their enrolments.
  public let speakers: [EntityID: String]
  /// The names of those who facilitate each session.
  public let leaders: [EntityID: [String]]
  /// Where the journal stood when this was read.
  public let position: Int64

  /// Puts an outline together.
  public init(
    dossier: Dossier, roster: CountBySex, position: Int64, speakers: [EntityID: String] = [:],
    leaders: [EntityID: [String]] = [:]
  ) {
    self.dossier = dossier
    self.roster = roster
    self.position = position
    self.speakers = speakers
    self.leaders = leaders
  }
}
