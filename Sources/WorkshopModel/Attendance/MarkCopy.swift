/// The marks of one session taken over into another.
public struct MarkCopy: Hashable, Sendable {
  /// One mark that would be made.
  public struct Line: Hashable, Sendable {
    /// Whose mark it is.
    public let row: RollRow
    /// What would be recorded.
    public let mark: Mark
  }

  /// What would be recorded, in the order of the roll.
  public let lines: [Line]
  /// How many people have a mark in the session already, which stays.
  public let kept: Int

  /// Works out what the marks of one session are worth in another.
  ///
  /// Who came late is in the room now; who left early may or may not have come back, so nothing is said of
  /// them. A mark that is there already is never replaced, and nobody is marked who was refused.
  public init(_ rows: [RollRow], from source: EntityID, to target: Session) {
    let members = rows.filter { $0.state != .refused && target.expects($0.group) }
    kept = members.filter { $0.marks[target.id] != nil }.count
    lines = members.compactMap { row in
      guard row.marks[target.id] == nil, let mark = row.marks[source].flatMap(Self.carried) else {
        return nil
      }
      return Line(row: row, mark: mark)
    }
  }

  /// What a mark is worth in the next session.
  private static func carried(_ mark: Mark) -> Mark? {
    switch mark.status {
    case .present: mark.leftEarly == nil ? .present : nil
    case .excused, .absent: mark
    }
  }

  /// The marks that would be made in a session.
  public func entries(in session: EntityID) -> [MarkEntry] {
    lines.map { MarkEntry(session: session, enrolment: $0.row.enrolment, mark: $0.mark) }
  }
}
