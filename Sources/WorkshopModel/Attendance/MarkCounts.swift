/// How many people of a session have which mark.
public struct MarkCounts: Hashable, Sendable {
  /// There from the beginning to the end.
  public private(set) var present = 0
  /// Late, also when they left early too.
  public private(set) var late = 0
  /// Left early, also when they were late too.
  public private(set) var leftEarly = 0
  /// Late and left early; they stand in both numbers above.
  public private(set) var lateAndLeftEarly = 0
  /// Excused.
  public private(set) var excused = 0
  /// Absent.
  public private(set) var absent = 0
  /// Nothing recorded.
  public private(set) var unmarked = 0

  /// Counts marks, nil being unmarked.
  public init(_ marks: some Sequence<Mark?>) {
    for mark in marks { add(mark) }
  }

  private mutating func add(_ mark: Mark?) {
    guard let mark else {
      unmarked += 1
      return
    }
    switch mark.status {
    case .excused: excused += 1
    case .absent: absent += 1
    case .present:
      if mark.late == nil && mark.leftEarly == nil { present += 1 }
      if mark.late != nil { late += 1 }
      if mark.leftEarly != nil { leftEarly += 1 }
      if mark.late != nil && mark.leftEarly != nil { lateAndLeftEarly += 1 }
    }
  }

  /// Everybody who was there: present, late or left early, each once.
  public var attended: Int { present + late + leftEarly - lateAndLeftEarly }

  /// Everybody counted, each once.
  public var everybody: Int { attended + excused + absent + unmarked }
}
