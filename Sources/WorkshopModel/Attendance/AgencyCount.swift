/// The people of one agency in a session.
public struct AgencyCount: Hashable, Sendable {
  /// The agency's name, empty for people of none.
  public let agency: String
  /// Who has which mark.
  public let counts: RollCounts

  /// Counts the rows of a roll by agency, in one session; the largest agency first.
  ///
  /// Who was refused is not counted.
  public static func of(_ rows: [RollRow], in session: Session) -> [AgencyCount] {
    var counts: [String: RollCounts] = [:]
    for row in rows where row.state != .refused && session.expects(row.group) {
      counts[row.agency, default: RollCounts()].enrolled += 1
      counts[row.agency, default: RollCounts()].count(row.marks[session.id], row.sex, by: 1)
    }
    return counts.map { AgencyCount(agency: $0.key, counts: $0.value) }
      .sorted { ($1.counts.enrolled, $0.agency) < ($0.counts.enrolled, $1.agency) }
  }
}
