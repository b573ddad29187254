import TerminalUI
import WorkshopModel

/// How far a person is in the tutorial.
public struct TutorState: Sendable {
  /// The step to be done; the number of steps when all are.
  private(set) var step = 0
  /// What has been saved since the step began.
  private var deeds: [Edit] = []

  /// The rows under the program that say what to do.
  static let rows = 4

  /// The beginning.
  public init() {}

  /// What is to be done now; nil when everything is.
  var lesson: TutorLesson? {
    TutorLesson.all.indices.contains(step) ? TutorLesson.all[step] : nil
  }

  /// Takes note of what was saved.
  mutating func note(_ edit: Edit) { deeds.append(edit) }

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
