import TerminalUI
import WorkshopModel

extension AppState {
  /// The screen of the plans, when it is in use.
  var recovery: RecoveryState? {
    get { if case .recovery(let state) = top { state } else { nil } }
    set {
      guard let newValue, recovery != nil else { return }
      layers[layers.count - 1] = .recovery(newValue)
    }
  }

  /// At most five plans stand above their times.
  private var planRows: Int { min(9, max(2, size.rows / 3)) }

  private func recovery(of day: Int) -> Recovery? {
    (workshop?.outline.dossier).map { Recovery($0, day: day, at: now) }
  }

  /// Opens the plans for the day under the cursor.
  mutating func openRecovery() -> [Effect] {
    guard let day = workshop?.block?.session.day, let recovery = recovery(of: day) else {
      return []
    }
    guard recovery.isNeeded else {
      let end = CivilTime(minutes: (recovery.planned.end(of: day) ?? 0) % 1440)
      say("Day \(day) is in time: nothing is run into, it ends \(end.map { language($0) } ?? "")")
      return []
    }
    layers.append(.recovery(RecoveryState(recovery, rows: planRows)))
    return []
  }

  /// Brings the plans up to date with the clock and with what is read again.
  mutating func refreshRecovery() {
    for case (let index, .recovery(var screen)) in layers.enumerated() {
      guard let recovery = recovery(of: screen.day) else { continue }
      screen.plans = recovery.plans
      screen.lateness = recovery.lateness
      screen.list.adapt(count: screen.plans.count, visibleRows: planRows)
      layers[index] = .recovery(screen)
    }
  }

  /// Applies the plan under the cursor as one step.
  mutating func applyRecovery() -> [Effect] {
    guard let plan = recovery?.plan, let workshop else { return [] }
    layers.removeLast()
    self.workshop?.following = workshop.block?.session.id
    say("\(sentence: plan.title): \(plan.outcome); \(keymap.key("undo")) takes it back")
    return write(.rearrange(plan.changed, without: plan.cut.map { [$0] } ?? []))
  }
}
