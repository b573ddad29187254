import TerminalUI
import WorkshopModel

/// How far a person is in the tutorial.
public struct TutorState: Sendable {
  /// The step to be done; the number of steps when all are.
  private(set) var step = 0
  /// What has been done since the step began.
  private var deeds: [TutorDeed] = []
  /// The file that the import of a roster is tried with.
  let roster: String

  /// The rows under the program that say what to do.
  static let rows = 4

  /// The beginning.
  ///
  /// - Parameter roster: the path of a roster to import.
  public init(roster: String = "") { self.roster = roster }

  /// What is to be done now; nil when everything is.
  var lesson: TutorLesson? {
    TutorLesson.all.indices.contains(step) ? TutorLesson.all[step] : nil
  }

  /// Takes note of what was done.
  mutating func note(_ deed: TutorDeed) { deeds.append(deed) }

  /// Goes on as far as what was asked for is done.
  mutating func advance(_ state: AppState) {
    if let lesson, lesson.isDone(state, deeds) { skip() }
  }

  /// Leaves a step undone.
  mutating func skip() {
    step += 1
    deeds = []
  }

  /// What is left of a window to the screens.
  static func room(in window: Size) -> Size {
    Size(columns: window.columns, rows: max(0, window.rows - rows))
  }
}
