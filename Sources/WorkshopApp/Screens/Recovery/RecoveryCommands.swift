import TerminalUI
import WorkshopModel

/// What works on the screen of the recovery plans.
enum RecoveryCommands {
  static let all: [Command] = [
    Command(
      "recovery.apply", "apply the plan under the cursor", .recovery, [.enter], hint: "apply",
      synonyms: ["recover", "accept", "repair"],
      unless: { $0.recovery?.plan == nil ? "There is nothing to recover any more." : nil }
    ) { $0.applyRecovery() }
  ]
}
