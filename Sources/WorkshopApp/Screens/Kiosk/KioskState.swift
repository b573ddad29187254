import TerminalUI
import WorkshopModel

/// The screen at the door, where participants confirm themselves.
public struct KioskState: Sendable {
  var input = TextField()
  /// Who has the letters; which of them Enter takes.
  var people: [RollRow] = []
  var choice: Int?
  /// What is said to the last person: thank you, or see the facilitator.
  var answer: Phrase?
  /// How the facilitator leaves, said until the first key.
  var isNew = true
  /// Whether the first key of the facilitator's sequence was pressed.
  var isLeaving = false

  /// So many letters have to be typed before names are shown.
  static let letters = 2
  /// At most so many names are shown.
  static let names = 8
}

extension AppState {
  /// Why the door cannot be left to participants; nil when it can.
  var kioskObstacle: Phrase? {
    if let reason = AttendanceCommands.cannotMark(self) { return reason }
    return workshop?.workshop.status == .completed ? "The workshop is completed." : nil
  }

  mutating func openKiosk() -> [Effect] {
    let effects = wait(for: .rows)
    layers.append(.kiosk(KioskState()))
    return effects
  }
}
