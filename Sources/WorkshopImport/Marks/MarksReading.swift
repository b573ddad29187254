public import WorkshopModel

/// What a grid of marks says, and what it would change on the roll that it was read against.
public struct MarksReading: Sendable {
  /// A mark that the file states and the roll does not have.
  public struct Change: Equatable, Sendable {
    /// Whose mark it is.
    public let person: EnrolledPerson
    /// The session.
    public let slot: Timetable.Slot
    /// The mark on the roll; nil is unmarked.
    public let from: Mark?
    /// The mark of the file; nil takes it away.
    public let to: Mark?
  }

  /// What differs, in the file's order; empty when anything is wrong.
  public internal(set) var changes: [Change] = []
  /// Marks that are on the roll already.
  public internal(set) var unchanged = 0
  /// How the file was understood.
  public internal(set) var understanding = TableUnderstanding()
  /// Everything that is wrong, in the file's order.
  public internal(set) var problems: [ImportProblem] = []

  /// True when nothing stands against importing the marks.
  public var isImportable: Bool { !problems.contains { $0.severity != .warning } }

  /// The marks to be made.
  public var entries: [MarkEntry] {
    changes.map {
      MarkEntry(session: $0.slot.session.id, enrolment: $0.person.enrolment.id, mark: $0.to)
    }
  }
}
