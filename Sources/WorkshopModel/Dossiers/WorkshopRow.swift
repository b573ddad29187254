/// A workshop as a line of a list shows it.
public struct WorkshopRow: Hashable, Sendable {
  /// The workshop.
  public let workshop: Workshop
  /// The number to report: a published head-count, else any head-count, else the roster.
  public let people: CountBySex

  /// Pairs a workshop with its number of people.
  public init(workshop: Workshop, people: CountBySex) {
    self.workshop = workshop
    self.people = people
  }
}
